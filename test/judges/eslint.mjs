/** ESLint's messages as objections: the rule, with the message's own id where a rule has several. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('lint.mjs', import.meta.url));

/** @param placeOf what the reader knows a linted file as */
export async function lint(project, placeOf) {
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(project)], { maxBuffer: 2 ** 27 });
  return JSON.parse(stdout).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, messageId, line, message }) => {
      const rule = ruleId?.replace('@graphql-eslint/', '') ?? 'parser';
      return { line, id: messageId && messageId !== rule ? `${rule}/${messageId}` : rule, text: `${placeOf(filePath)}:${line} ${message}` };
    }),
  );
}
