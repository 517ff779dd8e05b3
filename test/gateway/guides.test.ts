/** The guides' queries are valid, named and the same in both languages; the judges (`npm run judges`) ask them of a served hub. */
import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, parse, print, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../resolvers/engine/left-out.js';
import { type Block, blocksOf, languages } from '../judges/guide.mjs';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const rules = [...specifiedRules, nothingLeftOut];

function faultsOf({ file, line, text }: Block): string[] {
  const document = parsed(text);
  if (document instanceof Error) return [`${file}:${line} ${document.message}`];
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const unnamed = operations.some(({ name }) => name === undefined) ? ['an operation without a name'] : [];
  return [...unnamed, ...validate(schema, document, rules).map(({ message }) => message)].map((fault) => `${file}:${line} ${fault}`);
}

function parsed(text: string): DocumentNode | Error {
  try {
    return parse(text);
  } catch (error) {
    return error as Error;
  }
}

const namesOf = (text: string): string[] =>
  parse(text).definitions.flatMap((definition) => ('name' in definition && definition.name ? [definition.name.value] : []));
const withoutRemarks = (code: string): string => code.replace(/\s*\/\/ (?!\w+[-\w]*\.js$).*$/gm, '');

describe.each(languages)('the guides in %s', (language) => {
  const blocks = blocksOf(language, 'graphql');

  it('show queries that are valid and named', () => {
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.flatMap(faultsOf)).toEqual([]);
  });

  it('give each operation and fragment a name of its own, as one client has them all', () => {
    const names = blocks.flatMap(({ text }) => namesOf(text));
    expect(names).toEqual([...new Set(names)]);
  });
});

it('are the same queries and the same code in both languages', () => {
  const [zh = [], en = []] = languages.map((language) => blocksOf(language, 'graphql').map(({ text }) => print(parse(text))));
  expect(en).toEqual(zh);
  const [zhCode = [], enCode = []] = languages.map((language) => blocksOf(language, 'js').map(({ text }) => withoutRemarks(text)));
  expect(enCode).toEqual(zhCode);
});
