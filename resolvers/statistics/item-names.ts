/** Names of the items that groups are of, from the catalogue that all may see, read together. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Context } from '../engine/context.js';
import { MOST_ROWS } from '../engine/cost/limits.js';
import type { Arranged } from './arrange.js';
import type { AskedStatistics } from './arguments.js';

const PARTS = { rows: true, previous: false, next: false, total: false };
const PAGE = { last: null, after: null, before: null, orderBy: [], parts: PARTS };

export async function itemNamesOf({ kind, by }: AskedStatistics, groups: readonly Arranged[], { queries }: Context): Promise<Map<string, string>> {
  const place = by.findIndex(({ sort }) => sort === 'item');
  const catalogue = place < 0 ? undefined : catalogueOf(kind, by[place]?.column ?? '');
  const names = new Map<string, string>();
  if (!catalogue) return names;
  const [code, title] = [catalogue.naturalKey[0] as string, catalogue.fields.find(({ search }) => search === 'title')?.name as string];
  const codes = [...new Set(groups.flatMap(({ keys }) => keys[place] ?? []))];
  for (let i = 0; i < codes.length; i += MOST_ROWS) {
    const match = { in: codes.slice(i, i + MOST_ROWS) };
    const { rows } = await queries.records.page(catalogue, { ...PAGE, first: MOST_ROWS, filter: { field: code, match }, columns: [code, title] });
    // The earliest of several: a later one under the same key is a finding.
    for (const row of rows) if (!names.has(String(row[code])) && row[title] !== null) names.set(String(row[code]), String(row[title]));
  }
  return names;
}

/** The kind that the item's code refers to. */
const catalogueOf = ({ references }: KindDefinition, column: string): KindDefinition | undefined =>
  references.map(({ keys, to }) => ({ keys, kind: to() })).find(({ keys, kind }) => kind.shared && Object.values(keys).includes(column))?.kind;
