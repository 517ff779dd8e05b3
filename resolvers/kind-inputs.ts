/** Filter and order inputs of a kind, made from its definition: protected fields are in neither. */
import { Field, getMetadataStorage, InputType } from 'type-graphql';
import type { FieldDefinition, KindDefinition } from '../schema/definition.js';
import { HubError } from '../schema/errors.js';
import type { Filter, Match, Order } from '../src/hub.js';
import { localId } from './global-id.js';
import { Direction, enumFilter, IdFilter, IntFilter, StringFilter } from './match-types.js';

export interface KindInputs {
  readonly filter: new () => object;
  readonly order: new () => object;
}

type OrderInput = Readonly<Record<string, Order['direction'] | null | undefined>>;

const stampFilters: readonly [string, string, () => unknown][] = [
  ['id', '全局编号', () => IdFilter],
  ['district', '区划代号', () => StringFilter],
  ['department', '部门统一社会信用代码', () => StringFilter],
  ['changedAt', '数据源标明的变更时间(UTC)', () => StringFilter],
  ['ingestedAt', '入库时间(UTC)', () => StringFilter],
  ['day', '业务日期(yyyy-MM-dd)', () => StringFilter],
  ['revision', '版本号', () => IntFilter],
];

export function kindInputs(kind: KindDefinition): KindInputs {
  // A list stands in one cell: a match of the whole cell would mislead.
  const open = kind.fields.filter((field) => field.protection === 'public' && field.shape !== 'list');
  class KindFilter {}
  for (const [name, title, type] of stampFilters) add(KindFilter, name, title, type);
  for (const field of open) {
    // Made here and not in the thunk: a class made while the schema is being built comes too late for it.
    const match = matchOf(kind, field);
    add(KindFilter, field.name, field.title, () => match);
  }
  InputType(`${kind.typeName}Filter`, { description: `${kind.title}的筛选条件,各项同时满足` })(KindFilter);

  class KindOrder {}
  add(KindOrder, 'id', '编号', () => Direction);
  for (const field of open) if (field.indexed) add(KindOrder, field.name, field.title, () => Direction);
  InputType(`${kind.typeName}Order`, { description: `${kind.title}的排序,每项只写一个字段` })(KindOrder);
  return { filter: KindFilter, order: KindOrder };
}

function add(type: new () => object, name: string, description: string, of: () => unknown): void {
  Field(of as () => StringConstructor, { nullable: true, description })(type.prototype, name);
}

function matchOf(kind: KindDefinition, field: FieldDefinition): new () => object {
  if (field.storedAs === 'whole') return IntFilter;
  const choice = field.choices && choiceOf(kind, field);
  return choice ? enumFilter(choice.type, choice.name, field.title) : StringFilter;
}

// The definition keeps a choice's titles; the enum itself is what the field word told type-graphql.
function choiceOf(kind: KindDefinition, field: FieldDefinition): { type: object; name: string } {
  const storage = getMetadataStorage();
  const type = storage.fields.find((one) => one.target === kind.type && one.name === field.name)?.getType() as object;
  const name = storage.enums.find((one) => one.enumObj === type)?.name;
  if (!name) throw new Error(`${kind.name}.${field.name} is no enum`);
  return { type, name };
}

/** A filter as the hub takes it: ids local. */
export function filterOf(idKind: string | null, input: Filter | null | undefined): Filter | null {
  if (!input) return null;
  const { id } = input;
  if (!id || idKind === null) return { ...input };
  const local = (value: Match['eq']): Match['eq'] => (typeof value === 'string' ? localId(idKind, value) : value);
  return { ...input, id: { ...id, eq: local(id.eq), ne: local(id.ne), in: id.in?.map((one) => localId(idKind, String(one))) } };
}

export function orderOf(input: readonly OrderInput[] | null | undefined): Order[] {
  return (input ?? []).map((one) => {
    const [by, ...rest] = Object.entries(one).filter(([, direction]) => direction);
    if (!by?.[1] || rest.length > 0) throw new HubError('BAD_ARGUMENT', { name: 'orderBy', why: '每一项应恰好写一个字段' });
    return { field: by[0], direction: by[1] };
  });
}
