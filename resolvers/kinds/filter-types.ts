/** Match inputs, shared by all fields of one value type; those of an enum are made once for each enum. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { AmountScalar, CodeScalar, DayScalar, MomentScalar, RatioScalar } from '../../schema/scalars/scalars.js';

export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, {
  name: 'Direction',
  description: '排序方向,空值最小',
  valuesConfig: { ASC: { description: '升序' }, DESC: { description: '降序' } },
});

type InputClass = new () => object;

const titles = {
  eq: '等于',
  ne: '不等于(含空值)',
  gt: '大于',
  gte: '大于或等于',
  lt: '小于',
  lte: '小于或等于',
  contains: '包含此文本(区分大小写,无通配符)',
  startsWith: '以此文本开头(区分大小写,无通配符)',
} as const;
const ofList = { eq: '含有此值', ne: '不含此值(含空值)' } as const;
const equal = ['eq', 'ne'] as const;
const ranged = [...equal, 'gt', 'gte', 'lt', 'lte'] as const;
const worded = [...ranged, 'contains', 'startsWith'] as const;

function matchType(name: string, title: string, value: () => unknown, operators: readonly (keyof typeof titles)[], several = false): InputClass {
  class Match {}
  const add = (field: string, type: () => unknown, description: string): void =>
    Field(type as () => StringConstructor, { nullable: true, description })(Match.prototype, field);
  for (const field of operators) add(field, value, several ? ofList[field as keyof typeof ofList] : titles[field]);
  add('in', () => [value()], `${several ? '含有' : '属于'}其中之一;空列表无结果`);
  add('isNull', () => Boolean, '是否为空');
  InputType(name, { description: `${title}的筛选条件,各项同时满足;写了的项不能为 null` })(Match);
  return Match;
}

export const StringFilter = matchType('StringFilter', '文本', () => String, worded);
export const StringListFilter = matchType('StringListFilter', '一格多值的文本', () => String, equal, true);
export const IntFilter = matchType('IntFilter', '整数', () => Int, ranged);
export const IdFilter = matchType('IdFilter', '编号', () => ID, equal);
export const AmountFilter = matchType('AmountFilter', '金额', () => AmountScalar, ranged);
export const RatioFilter = matchType('RatioFilter', '比例', () => RatioScalar, ranged);
export const MomentFilter = matchType('MomentFilter', '时刻', () => MomentScalar, ranged);
export const DayFilter = matchType('DayFilter', '日期', () => DayScalar, ranged);
export const CodeFilter = matchType('CodeFilter', '代码', () => CodeScalar, equal);
Field(() => Boolean, { nullable: true, description: '是否在其代码表(区划、部门名录)之内;false 找出表外的值,空值都不算' })(
  CodeFilter.prototype,
  'inList',
);

const ofEnum = new Map<object, InputClass>();

export function enumFilter(choice: object, name: string, title: string): InputClass {
  let type = ofEnum.get(choice);
  if (!type) ofEnum.set(choice, (type = matchType(`${name}Filter`, title, () => choice, equal)));
  return type;
}
