/** The guides' GraphQL blocks as files, each at the line it has in its page, so that a judge's complaint names the place to mend. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { blocksOf, root } from './guide.mjs';

export const schemaFile = join(root, 'schema/schema.graphql');
export const schemaText = readFileSync(schemaFile, 'utf8');
export const schema = buildSchema(schemaText);

/** @returns {{ path: string, text: string, block: { file: string, line: number } }[]} */
export function documentFiles(language, folder) {
  mkdirSync(folder, { recursive: true });
  return blocksOf(language, 'graphql').map((block) => {
    const text = `${'\n'.repeat(block.line - 1)}${block.text}`;
    const path = join(folder, `${block.file.replaceAll('/', '_')}_${block.line}.graphql`);
    writeFileSync(path, text);
    return { path, text, block };
  });
}

/** Each operation of a language's guides, with the fragments of its block. */
export function operationsOf(language) {
  return blocksOf(language, 'graphql').flatMap(({ file, line, text }) =>
    parse(text)
      .definitions.filter(({ kind }) => kind === 'OperationDefinition')
      .map((operation) => ({ name: operation.name?.value ?? '', operation, text, place: `${file}:${line}` })),
  );
}
