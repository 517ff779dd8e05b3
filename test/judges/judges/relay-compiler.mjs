/** Judge: Relay's compiler on a document for every list of the schema: roots, lists below lists, search and the logs. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { relayDocuments } from '../relay-documents.mjs';
import { schemaText } from '../documents.mjs';
import { root } from '../guide.mjs';

export const what = '每个列表:@connection 与 @refetchable';
export const served = false;

export async function judge({ folder }) {
  const home = join(folder, 'relay');
  for (const name of ['src', 'artifacts']) mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, 'schema.graphql'), schemaText);
  const documents = relayDocuments();
  for (const { name, text } of documents) writeFileSync(join(home, 'src', `${name}.js`), `graphql\`\n${text}\n\`;\n`);
  const config = { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts' };
  writeFileSync(join(home, 'relay.config.json'), JSON.stringify(config));
  const compiler = join(root, 'test/judges/node_modules/.bin/relay-compiler');
  const {
    stdout,
    stderr,
    code = 0,
  } = await promisify(execFile)(compiler, ['relay.config.json'], { cwd: home, maxBuffer: 2 ** 26 }).catch((error) => error);
  if (code === 0) return stdout.includes(`${documents.length}`) ? [] : [{ id: 'compiled', text: stdout }];
  return [{ id: 'compiler', text: `${stdout}${stderr}` }];
}
