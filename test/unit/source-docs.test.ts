/** The examples of the page about sources, checked by the schemas of the types themselves: what a reader copies is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { extraOf, extraOfChild, type Tree, tree } from '../../src/config/mapping.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { root } from '../support/source-files.js';

const { sources } = await loadConnectors();
const text = readFileSync(join(root, 'docs', 'sources-zh.md'), 'utf8');
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => parse(block as string) as Tree);
const faults = (name: string, part: 'settings' | 'mapping' | 'child', value: unknown): string[] =>
  sources
    .get(name)
    ?.[part]?.safeParse(value)
    .error?.issues.map(({ path, message }) => `${name} ${path.join('.')} ${message}`) ?? [];

const complete = examples.filter(({ type }) => type !== undefined);
it.each(complete.map((example) => [String(example.type), example] as const))('the example of %s is right', (type, { settings, kinds }) => {
  const mappings = Object.values(tree(kinds)).map(tree);
  const children = mappings.flatMap((mapping) => Object.values(tree(mapping.children)).map(tree));
  expect([
    ...faults(type, 'settings', settings),
    ...mappings.flatMap((mapping) => faults(type, 'mapping', extraOf(mapping))),
    ...mappings.flatMap((mapping) => sources.get(type)?.check?.(mapping) ?? []),
    ...children.flatMap((child) => faults(type, 'child', extraOfChild(child))),
  ]).toEqual([]);
});

it('the examples of lists of children are right', () => {
  const lists = examples.filter(({ type }) => type === undefined).flatMap(({ children }) => Object.values(tree(children)).map(tree));
  expect(lists).toHaveLength(3);
  expect(lists.flatMap((list) => faults(list.query === undefined ? 'rest' : 'graphql', 'child', extraOfChild(list)))).toEqual([]);
});

it('every source type has its place on both pages', () => {
  const english = readFileSync(join(root, 'docs', 'sources-en.md'), 'utf8');
  for (const name of sources.keys()) for (const page of [text, english]) expect(page).toContain(`\`${name}\``);
  expect(complete.map(({ type }) => type)).toEqual(['sql', 'rest', 'graphql', 'file-drop']);
});
