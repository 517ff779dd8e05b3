/** Judge: graphql-codegen makes types of every query of the guides, with the guides' own map of scalars, and the compiler takes them strictly. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'yaml';
import { documentFiles, schemaFile } from '../documents.mjs';
import { blocksOf, languages, root } from '../guide.mjs';

export const what = '手册中的查询:生成类型并严格编译';
export const served = false;

const STRICT = {
  compilerOptions: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] },
};

export async function judge({ folder }) {
  const made = await Promise.all(languages.map((language) => types(language, join(folder, 'codegen', language))));
  const failed = made.flatMap(({ failures = [] }) => failures);
  if (failed.length > 0) return failed;
  const files = made.flatMap(({ files }) => files);
  writeFileSync(join(folder, 'codegen', 'tsconfig.json'), JSON.stringify({ ...STRICT, files }));
  return compile(join(folder, 'codegen'));
}

async function types(language, folder) {
  const written = documentFiles(language, folder);
  const config = { strictScalars: true, scalars: scalarsOf(language) };
  // Each plugin declares the enums it needs: in one file they would be declared twice.
  const generates = {
    [join(folder, 'schema.ts')]: { plugins: ['typescript'], config },
    [join(folder, 'operations.ts')]: { plugins: ['typescript-operations'], config },
  };
  const documents = written.map(({ path }) => path);
  try {
    const made = await generate({ cwd: folder, schema: schemaFile, documents, generates, silent: true }, false);
    for (const { filename, content } of made) writeFileSync(filename, content);
    return { files: made.map(({ filename }) => filename) };
  } catch (error) {
    return { failures: (error.errors ?? [error]).map(({ message }) => ({ id: 'codegen', text: `${language}: ${message}` })) };
  }
}

/** The map that the guide tells a developer to give to codegen, `config: { scalars: … }`. */
function scalarsOf(language) {
  const block = blocksOf(language, 'yaml').find(({ text }) => /^\s*scalars:/m.test(text));
  return block ? parse(block.text).config.scalars : {};
}

async function compile(folder) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout = '', code = 0 } = await promisify(execFile)(process.execPath, [tsc, '-p', '.'], { cwd: folder }).catch((error) => error);
  return code === 0 ? [] : [{ id: 'tsc', text: stdout }];
}
