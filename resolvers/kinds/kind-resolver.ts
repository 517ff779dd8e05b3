/** Resolver of a kind, made from its definition: one record, the list, and every field that leads elsewhere. */
import { ID, Resolver } from 'type-graphql';
import type { KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import { permit } from '../../src/access/rights.js';
import { reversesOf } from '../../schema/kind/reverses.js';
import { addBatchField, addQuery, type ListArguments, listArguments } from '../engine/dynamic-resolvers.js';
import { connectionType } from './connection.js';
import { FREE } from '../engine/cost/declared.js';
import { kindReads } from '../engine/cost/list-reads.js';
import { localId } from '../engine/global-id.js';
import { type KindInputs, kindInputs } from './kind-inputs.js';
import { departmentOf, districtsOf } from './owners.js';
import { planned } from '../engine/plan.js';
import { prefetch } from '../engine/prefetch.js';
import { childColumnsFor, childSerializer, idOf, selectsProtected, type Serialized } from '../engine/serialize.js';
import { joinedIn } from './joined.js';
import { recordWays } from './record-ways.js';
import { listAt, listsAt, recordsAt, shownAt } from './read-records.js';
import { selectedNames } from '../engine/selection.js';
import { DepartmentType, DistrictType, logClass } from '../shared-types.js';

type Made = new () => object;

/** A record by its id; for each parent, where a field leads to it. */
const ONE = { statements: 1, rows: 1 };
// Most have none or a few; those with many are rare.
const ISSUES = { statements: 1, rows: 3, many: 3 };
const CHILDREN = { statements: 1, rows: 5, many: 5 };

/** The types made for a kind before any resolver: other kinds have lists of it too. */
export interface KindTypes extends KindInputs {
  readonly connection: Made;
}

export function kindTypes(kind: KindDefinition, kinds: readonly KindDefinition[], typesOf: (kind: KindDefinition) => KindTypes): KindTypes {
  const inputs = kindInputs(kind, kinds, typesOf);
  return { ...inputs, connection: connectionType(kind.typeName, kind.title, () => kind.type) };
}

export function kindResolver(kind: KindDefinition, kinds: readonly KindDefinition[], typesOf: (kind: KindDefinition) => KindTypes): Made {
  class KindResolver {}
  roots(KindResolver, kind, typesOf(kind));
  stamp(KindResolver);
  for (const reference of kind.references) toOne(KindResolver, reference);
  for (const child of kind.children) {
    addBatchField<Serialized>(
      KindResolver,
      child.name,
      { type: () => [child.type], title: child.title, cost: CHILDREN },
      async (roots, _args, { queries, viewer }, node) => {
        const { columns, isProtected, serialize } = planned(node, 'children', () => {
          const selected = selectedNames(node, []);
          const columns = childColumnsFor(child.fields, selected);
          const isProtected = selectsProtected(child.fields, selected);
          return { columns, isProtected, serialize: childSerializer(child.fields, columns, selected) };
        });
        if (isProtected) permit(viewer, 'personal');
        const found = await queries.records.children(child.table, roots.map(idOf), columns);
        return roots.map((root) => (found.get(idOf(root)) ?? []).map(serialize));
      },
    );
  }
  recordWays(KindResolver, kind);
  for (const { from, reference, name } of reversesOf(kind, kinds)) toMany(KindResolver, from, reference, name, typesOf(from));
  Resolver(() => kind.type as never)(KindResolver);
  return KindResolver;
}

function roots(to: Made, kind: KindDefinition, types: KindTypes): void {
  const id = { name: 'id', title: '全局编号', type: () => ID };
  addQuery(
    to,
    kind.name,
    {
      type: () => kind.type,
      title: `${kind.title}(按全局编号;不存在或不可见时为空)`,
      nullable: true,
      args: [id],
      right: 'records',
      follows: 'COMMITS',
      cost: ONE,
    },
    async (args: { id: string }, context, info) => (await recordsAt(kind, [localId(kind.name, args.id)], context, info))[0] ?? null,
  );
  const list = {
    type: () => types.connection,
    title: `${kind.title}列表`,
    args: listArguments(types.filter, types.order),
    right: 'records',
    follows: 'COMMITS',
    cost: { list: kindReads(kind) },
  } as const;
  addQuery(to, kind.plural, list, (args: ListArguments, context, info) => listAt(kind, args, context, info));
}

function stamp(to: Made): void {
  const district = { type: () => DistrictType, title: '所属区;不属于任何区的为空', nullable: true, cost: FREE };
  addBatchField<Serialized>(to, 'district', district, async (roots, _args, { hub }) => {
    const named = districtsOf(hub.city);
    return roots.map((root) => named(root.district));
  });
  const department = { type: () => DepartmentType, title: '所属部门;没有部门的为空', nullable: true, cost: FREE };
  addBatchField<Serialized>(to, 'department', department, async (roots, _args, { hub }) =>
    roots.map((root) => departmentOf(hub.city, root.department)),
  );
  addBatchField<Serialized>(
    to,
    'issues',
    { type: () => [logClass('issues')], title: '质量问题', cost: ISSUES },
    async (roots, _args, context, node) => {
      const found = await context.queries.records.issues(roots.map(idOf), [...selectedNames(node, [])]);
      await prefetch([...found.values()].flat(), 'QualityIssue', context, node, [[]]);
      return roots.map((root) => found.get(idOf(root)) ?? []);
    },
  );
}

function toOne(to: Made, reference: ReferenceDefinition): void {
  const target = reference.to();
  const spec = { type: () => target.type, title: `${reference.title}(不存在或不可见时为空)`, nullable: true, cost: ONE };
  addBatchField<Serialized>(to, reference.name, spec, (roots, _args, context, node) => {
    const rows = joinedIn(reference, roots);
    if (rows) return shownAt(target, rows, context, node);
    const ids = roots.map((root) => root[reference.column]);
    return recordsAt(
      target,
      ids.map((id) => (typeof id === 'string' ? id : null)),
      context,
      node,
    );
  });
}

function toMany(to: Made, kind: KindDefinition, { column, to: of }: ReferenceDefinition, name: string, types: KindTypes): void {
  const cost = { list: kindReads(kind), of: kindReads(of()) };
  const spec = { type: () => types.connection, title: `${kind.title}列表`, args: listArguments(types.filter, types.order), cost };
  addBatchField<Serialized>(to, name, spec, (roots, args: ListArguments, context, node) =>
    listsAt(kind, column, roots.map(idOf), args, context, node),
  );
}
