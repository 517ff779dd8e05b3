/** Identity source: it gives every kind under the hub's own names, a table of the kind's name, a column for each field. */
import type { writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';

export type TableOf = Parameters<typeof writeSqlRehearsal>[1][string];

/** The table of a kind, then those of its children. */
export function tables(kind: KindDefinition): [string, TableOf][] {
  const columns = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'text' as const]));
  const main: [string, TableOf] = [
    kind.table,
    {
      columns: columns(['id', 'changed', 'removed', 'ssq', ...kind.fields.map((field) => field.name)]),
      primaryKey: 'id',
      indexed: ['changed'],
      rows: [],
    },
  ];
  const children = kind.children.map((child): [string, TableOf] => [
    child.table,
    { columns: columns(['id', 'parent', ...child.fields.map((field) => field.name)]), primaryKey: 'id', indexed: ['parent'], rows: [] },
  ]);
  return [main, ...children];
}

export const own = (fields: readonly { name: string }[]) => Object.fromEntries(fields.map(({ name }) => [name, name]));

/** How a configuration takes a kind from such a table. */
export const mapping = (kind: KindDefinition) => ({
  from: kind.table,
  key: 'id',
  changedAt: 'changed',
  formats: { changedAt: "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'" },
  follow: { since: 'changed', overlap: '1s' },
  withdrawn: { field: 'removed', equals: '1' },
  fields: own(kind.fields),
  ...(kind.children.length === 0
    ? {}
    : {
        children: Object.fromEntries(
          kind.children.map((child) => [child.name, { from: child.table, parentKey: 'parent', key: 'id', fields: own(child.fields) }]),
        ),
      }),
});
