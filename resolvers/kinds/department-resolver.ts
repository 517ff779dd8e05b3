/** Department resolver: what a source tells of a department that the configuration lists, where some kind describes departments. */
import { Resolver } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Context } from '../engine/context.js';
import { addField } from '../engine/dynamic-resolvers.js';
import type { SelectedAt } from '../engine/selection.js';
import { DepartmentType } from '../shared-types.js';
import type { DepartmentValue } from './owners.js';
import { recordsAt } from './read-records.js';
import type { ReadPage, Row } from '../../src/api.js';
import { MOST_ROWS } from '../engine/cost/limits.js';

export function departmentResolvers(kinds: readonly KindDefinition[]): (new () => object)[] {
  const kind = kinds.find(({ describes }) => describes === 'department');
  if (!kind) return [];
  class DepartmentResolver {}
  const spec = { type: () => kind.type, title: `${kind.title}名录中的记录;没有数据源提供时为空`, nullable: true, cost: RECORD };
  // Read together with its siblings, and never laid on the department: that is the configuration's, and every request's.
  addField<DepartmentValue>(DepartmentResolver, 'record', spec, (department, _args, context, info) =>
    context.loaders.at(info.fieldNodes, (departments) => described(kind, departments as DepartmentValue[], context, info)).load(department),
  );
  Resolver(() => DepartmentType)(DepartmentResolver);
  return [DepartmentResolver];
}

// Its number, and the record.
const RECORD = { statements: 2, rows: 2 };
const ROWS_AND_NEXT = { rows: true, previous: false, next: true, total: false };

async function described(kind: KindDefinition, departments: readonly DepartmentValue[], context: Context, node: SelectedAt): Promise<unknown[]> {
  const ids = await earliestIds(kind, [...new Set(departments.map(({ uscc }) => uscc))], context);
  return recordsAt(
    kind,
    departments.map(({ uscc }) => ids.get(uscc) ?? null),
    context,
    node,
  );
}

/** The earliest record of each key: a later one under the same key is a finding. */
async function earliestIds(kind: KindDefinition, keys: readonly string[], { queries }: Context): Promise<ReadonlyMap<string, string>> {
  const key = kind.naturalKey[0] as string;
  const ids = new Map<string, string>();
  const page = { first: MOST_ROWS, last: null, before: null, orderBy: [], columns: [key], parts: ROWS_AND_NEXT };
  // A city may have more departments than `in` takes values, and a department more records than one.
  for (let from = 0; from < keys.length; from += MOST_ROWS) {
    const filter = { field: key, match: { in: keys.slice(from, from + MOST_ROWS) } };
    let after: string | null = null;
    do {
      const { rows, hasNextPage, cursorOf }: ReadPage = await queries.records.page(kind, { ...page, after, filter });
      for (const row of rows) if (!ids.has(row[key] as string)) ids.set(row[key] as string, String(row.id));
      after = hasNextPage ? cursorOf(rows.at(-1) as Row) : null;
    } while (after !== null);
  }
  return ids;
}
