/** The resolver of a kind, made from its definition: one record, the list, and every field that leads elsewhere. */
import { ID, Resolver } from 'type-graphql';
import type { KindDefinition, ReferenceDefinition } from '../schema/definition.js';
import { attachField, attachQuery, type ListArguments, listArguments } from './attach.js';
import { answer, askedOfNodes, connectionType } from './connection.js';
import { localId } from './global-id.js';
import { type KindInputs, kindInputs } from './kind-inputs.js';
import { childColumnsFor, columnsFor, idOf, type Presented, present, presentChild, rowOf } from './present.js';
import { requestOf } from './requests.js';
import { asked } from './selection.js';
import { DepartmentType, DistrictType, QualityIssueType } from './shared-types.js';

type Made = new () => object;

/** The types made for a kind before any resolver: lists of one kind stand on others too. */
export interface KindTypes extends KindInputs {
  readonly connection: Made;
}

export function kindTypes(kind: KindDefinition, typesOf: (kind: KindDefinition) => KindTypes): KindTypes {
  const inputs = kindInputs(kind, (other) => typesOf(other).filter);
  return { ...inputs, connection: connectionType(kind.typeName, kind.title, () => kind.type) };
}

export function kindResolver(kind: KindDefinition, kinds: readonly KindDefinition[], typesOf: (kind: KindDefinition) => KindTypes): Made {
  class KindResolver {}
  roots(KindResolver, kind, typesOf(kind));
  stamp(KindResolver);
  for (const reference of kind.references) toOne(KindResolver, reference);
  for (const child of kind.children) {
    attachField<Presented>(KindResolver, child.name, { type: () => [child.type], title: child.title }, async (root, _args, { loaders }, info) => {
      const rows = await loaders.children(child.table, idOf(root), childColumnsFor(child.fields, asked(info, [])));
      return rows.map((row) => presentChild(child.fields, row));
    });
  }
  for (const from of kinds) {
    for (const reference of from.references) {
      if (reference.reverse && reference.to() === kind) toMany(KindResolver, from, reference, reference.reverse, typesOf(from));
    }
  }
  Resolver(() => kind.type as never)(KindResolver);
  return KindResolver;
}

function roots(to: Made, kind: KindDefinition, types: KindTypes): void {
  const id = { name: 'id', title: '全局编号', type: () => ID };
  attachQuery(
    to,
    kind.name,
    { type: () => kind.type, title: `${kind.title}(按全局编号;不存在或不可见时为空)`, nullable: true, args: [id] },
    async (args: { id: string }, context, info) => {
      context.permit('records');
      const row = await context.loaders.record(kind, localId(kind.name, args.id), columnsFor(kind, asked(info, [])));
      return row && present(kind, row);
    },
  );
  const list = { type: () => types.connection, title: `${kind.title}列表`, args: listArguments(types.filter, types.order) };
  attachQuery(to, kind.plural, list, (args: ListArguments, { hub, viewer, permit }, info) => {
    permit('records');
    const request = requestOf(kind, args, info, columnsFor(kind, askedOfNodes(info)));
    return answer(
      request.parts,
      () => hub.records.page(viewer, kind, request),
      (row) => present(kind, row),
    );
  });
}

function stamp(to: Made): void {
  attachField<Presented>(to, 'district', { type: () => DistrictType, title: '所属区' }, (root, _args, { hub }) =>
    hub.city.districts.find((district) => district.code === rowOf(root).district),
  );
  attachField<Presented>(
    to,
    'department',
    { type: () => DepartmentType, title: '所属部门', nullable: true },
    (root, _args, { hub }) => hub.city.departments.get(String(rowOf(root).department)) ?? null,
  );
  attachField<Presented>(to, 'issues', { type: () => [QualityIssueType], title: '质量问题' }, (root, _args, { loaders }) =>
    loaders.issues(idOf(root)),
  );
}

function toOne(to: Made, reference: ReferenceDefinition): void {
  const target = reference.to();
  attachField<Presented>(
    to,
    reference.name,
    { type: () => target.type, title: `${reference.title}(不存在或不可见时为空)`, nullable: true },
    async (root, _args, { loaders }, info) => {
      const id = rowOf(root)[reference.column];
      const row = typeof id === 'string' ? await loaders.record(target, id, columnsFor(target, asked(info, []))) : null;
      return row && present(target, row);
    },
  );
}

function toMany(to: Made, kind: KindDefinition, { column }: ReferenceDefinition, name: string, types: KindTypes): void {
  const said = { type: () => types.connection, title: `${kind.title}列表`, args: listArguments(types.filter, types.order) };
  attachField<Presented>(to, name, said, (root, args: ListArguments, { loaders }, info) => {
    const request = requestOf(kind, args, info, columnsFor(kind, askedOfNodes(info)));
    return answer(
      request.parts,
      () => loaders.list(kind, column, idOf(root), request),
      (row) => present(kind, row),
    );
  });
}
