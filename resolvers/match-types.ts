/** Match inputs, shared by all fields of one value type; those of an enum are made once for each enum. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, {
  name: 'Direction',
  description: '排序方向,空值最小',
  valuesConfig: { ASC: { description: '升序' }, DESC: { description: '降序' } },
});

type InputClass = new () => object;

const words = { eq: '等于', ne: '不等于(含空值)', gt: '大于', gte: '大于或等于', lt: '小于', lte: '小于或等于' } as const;
const ranges = ['gt', 'gte', 'lt', 'lte'] as const;

function matchType(name: string, title: string, value: () => unknown, ranged: boolean): InputClass {
  class Match {}
  const add = (field: string, type: () => unknown, description: string): void =>
    Field(type as () => StringConstructor, { nullable: true, description })(Match.prototype, field);
  for (const field of ['eq', 'ne', ...(ranged ? ranges : [])] as const) add(field, value, words[field]);
  add('in', () => [value()], '属于其中之一;空列表无结果');
  add('isNull', () => Boolean, '是否为空');
  InputType(name, { description: title })(Match);
  return Match;
}

export const StringFilter = matchType('StringFilter', '文本、日期和代码的筛选条件', () => String, true);
export const IntFilter = matchType('IntFilter', '整数的筛选条件', () => Int, true);
export const IdFilter = matchType('IdFilter', '编号的筛选条件', () => ID, false);

const ofEnum = new Map<object, InputClass>();

export function enumFilter(choice: object, name: string, title: string): InputClass {
  let type = ofEnum.get(choice);
  if (!type) ofEnum.set(choice, (type = matchType(`${name}Filter`, `${title}的筛选条件`, () => choice, false)));
  return type;
}
