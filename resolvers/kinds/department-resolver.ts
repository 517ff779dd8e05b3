/** Department resolver: what a source tells of a department that the configuration lists, where some kind describes departments. */
import { Resolver } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Context } from '../engine/context.js';
import { addField } from '../engine/dynamic-resolvers.js';
import type { SelectedAt } from '../engine/selection.js';
import { DepartmentType } from '../shared-types.js';
import type { DepartmentValue } from './owners.js';
import { recordsAt } from './read-records.js';

export function departmentResolvers(kinds: readonly KindDefinition[]): (new () => object)[] {
  const kind = kinds.find(({ describes }) => describes === 'department');
  if (!kind) return [];
  class DepartmentResolver {}
  const spec = { type: () => kind.type, title: `${kind.title}名录中的记录;没有数据源提供时为空`, nullable: true };
  // Read together with its siblings, and never laid on the department: that is the configuration's, and every request's.
  addField<DepartmentValue>(DepartmentResolver, 'record', spec, (department, _args, context, info) =>
    context.loaders.at(info.fieldNodes, (departments) => described(kind, departments as DepartmentValue[], context, info)).load(department),
  );
  Resolver(() => DepartmentType)(DepartmentResolver);
  return [DepartmentResolver];
}

async function described(kind: KindDefinition, departments: readonly DepartmentValue[], context: Context, node: SelectedAt): Promise<unknown[]> {
  const key = kind.naturalKey[0] as string;
  const keys = [...new Set(departments.map(({ uscc }) => uscc))];
  const parts = { rows: true, previous: false, next: false, total: false };
  const page = { first: 500, last: null, after: null, before: null, orderBy: [], columns: [key], parts };
  const { rows } = await context.queries.records.page(kind, { ...page, filter: { field: key, match: { in: keys } } });
  // The earliest of several: a later one under the same key is a finding.
  const ids = new Map(rows.toReversed().map((row) => [row[key], String(row.id)]));
  return recordsAt(
    kind,
    departments.map(({ uscc }) => ids.get(uscc) ?? null),
    context,
    node,
  );
}
