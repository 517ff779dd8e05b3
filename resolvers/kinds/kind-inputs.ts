/** Filter and order inputs of a kind, made from its definition: protected fields are in neither. */
import { Field, getMetadataStorage, InputType } from 'type-graphql';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { reversesOf } from '../../schema/kind/reverses.js';
import { HubError } from '../../schema/errors.js';
import type { Order } from '../../src/api.js';
import {
  AmountFilter,
  CodeFilter,
  DayFilter,
  Direction,
  enumFilter,
  IdFilter,
  IntFilter,
  MomentFilter,
  RatioFilter,
  StringFilter,
  StringListFilter,
} from './filter-types.js';

type Made = new () => object;

export interface KindInputs {
  readonly filter: Made;
  /** On the list of those of the kind that refer to a record. */
  readonly listFilter: Made;
  readonly order: Made;
}

type OrderInput = Readonly<Record<string, Order['direction'] | null | undefined>>;

const stampFilters: readonly [string, string, () => unknown][] = [
  ['id', '全局编号', () => IdFilter],
  ['district', '区划代号', () => CodeFilter],
  ['department', '部门统一社会信用代码', () => CodeFilter],
  ['changedAt', '数据源标明的变更时间(UTC)', () => MomentFilter],
  ['ingestedAt', '入库时间(UTC)', () => MomentFilter],
  ['day', '业务日期(yyyy-MM-dd)', () => DayFilter],
  ['revision', '版本号', () => IntFilter],
];

/** @param inputsOf called only when the schema is built: the filters of kinds refer to one another */
export function kindInputs(kind: KindDefinition, kinds: readonly KindDefinition[], inputsOf: (kind: KindDefinition) => KindInputs): KindInputs {
  const open = kind.fields.filter((field) => field.protection === 'public');
  class KindFilter {}
  for (const [name, title, type] of stampFilters) add(KindFilter, name, title, type);
  for (const field of open) {
    // Made here and not in the thunk: a class made while the schema is being built comes too late for it.
    const match = matchOf(kind, field);
    add(KindFilter, field.apiName, field.title, () => match);
  }
  for (const { name, title, to } of kind.references) add(KindFilter, name, `${title}存在、可见且满足条件`, () => inputsOf(to()).filter);
  for (const { name, from } of reversesOf(kind, kinds))
    add(KindFilter, name, `有或没有可见且满足条件的${from.title}`, () => inputsOf(from).listFilter);
  addCombinations(KindFilter);
  InputType(`${kind.typeName}Filter`, { description: `${kind.title}的筛选条件,各项同时满足` })(KindFilter);

  class KindListFilter {}
  add(KindListFilter, 'some', `至少有一条满足条件的${kind.title};{} 即有`, () => KindFilter);
  add(KindListFilter, 'none', `没有满足条件的${kind.title};{} 即一条也没有`, () => KindFilter);
  InputType(`${kind.typeName}ListFilter`, { description: `对引用本记录的${kind.title}的条件,写了的项不能为 null;不可见的记录当作没有` })(
    KindListFilter,
  );

  class KindOrder {}
  add(KindOrder, 'id', '编号', () => Direction);
  add(KindOrder, 'day', '业务日期', () => Direction);
  add(KindOrder, 'commit', '首次入库的先后(提交号)', () => Direction);
  for (const field of open) if (field.indexed) add(KindOrder, field.apiName, field.title, () => Direction);
  InputType(`${kind.typeName}Order`, { description: `${kind.title}的排序,每项只写一个字段` })(KindOrder);
  return { filter: KindFilter, listFilter: KindListFilter, order: KindOrder };
}

/** `and`, `or` and `not` over the filter itself. */
export function addCombinations(filter: Made): void {
  add(filter, 'and', '全部满足', () => [filter]);
  add(filter, 'or', '满足其一;空列表无结果', () => [filter]);
  add(filter, 'not', '不满足(与空值比较视为不满足)', () => filter);
}

function add(type: Made, name: string, description: string, of: () => unknown): void {
  Field(of as () => StringConstructor, { nullable: true, description })(type.prototype, name);
}

function matchOf(kind: KindDefinition, field: FieldDefinition): Made {
  if (field.shape === 'list') return StringListFilter;
  if (field.measure) return field.measure === 'amount' ? AmountFilter : RatioFilter;
  if (field.list) return CodeFilter;
  if (field.shape === 'day') return DayFilter;
  if (field.shape === 'moment') return MomentFilter;
  if (field.storedAs === 'whole') return IntFilter;
  const choice = field.choices && choiceOf(kind, field);
  return choice ? enumFilter(choice.type, choice.name, field.title) : StringFilter;
}

// The definition has a choice's titles; the enum itself is what the field decorator gave to type-graphql.
function choiceOf(kind: KindDefinition, field: FieldDefinition): { type: object; name: string } {
  const storage = getMetadataStorage();
  const type = storage.fields.find((entry) => entry.target === kind.type && entry.name === field.name)?.getType() as object;
  const name = storage.enums.find((entry) => entry.enumObj === type)?.name;
  if (!name) throw new Error(`${kind.name}.${field.name} is no enum`);
  return { type, name };
}

export function orderOf(stored: (name: string) => string, input: readonly OrderInput[] | null | undefined): Order[] {
  return (input ?? []).map((entry) => {
    const [by, ...rest] = Object.entries(entry).filter(([, direction]) => direction);
    if (!by?.[1] || rest.length > 0) throw new HubError('BAD_ARGUMENT', { name: 'orderBy', why: '每一项应恰好写一个字段' });
    return { field: stored(by[0]), direction: by[1] };
  });
}
