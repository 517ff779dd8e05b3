/** Match inputs, shared by all fields of one value type; those of an enum are made once for each enum. */
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, {
  name: 'Direction',
  description: '排序方向,空值最小',
  valuesConfig: { ASC: { description: '升序' }, DESC: { description: '降序' } },
});

type InputClass = new () => object;

const titles = { eq: '等于', ne: '不等于(含空值)', gt: '大于', gte: '大于或等于', lt: '小于', lte: '小于或等于' } as const;
const ofList = { eq: '含有此值', ne: '不含此值(含空值)' } as const;
const ranges = ['gt', 'gte', 'lt', 'lte'] as const;
const texts = { contains: '包含此文本(区分大小写,无通配符)', startsWith: '以此文本开头(区分大小写,无通配符)' } as const;

type Can = 'compare' | 'range' | 'text' | 'list';

function matchType(name: string, title: string, value: () => unknown, can: Can): InputClass {
  class Match {}
  const add = (field: string, type: () => unknown, description: string): void =>
    Field(type as () => StringConstructor, { nullable: true, description })(Match.prototype, field);
  for (const field of ['eq', 'ne'] as const) add(field, value, can === 'list' ? ofList[field] : titles[field]);
  if (can === 'range' || can === 'text') for (const field of ranges) add(field, value, titles[field]);
  if (can === 'text') for (const [field, description] of Object.entries(texts)) add(field, value, description);
  add('in', () => [value()], `${can === 'list' ? '含有' : '属于'}其中之一;空列表无结果`);
  add('isNull', () => Boolean, '是否为空');
  InputType(name, { description: title })(Match);
  return Match;
}

export const StringFilter = matchType('StringFilter', '文本、日期和代码的筛选条件,各项同时满足', () => String, 'text');
export const StringListFilter = matchType('StringListFilter', '一格多值的文本的筛选条件,各项同时满足', () => String, 'list');
export const IntFilter = matchType('IntFilter', '整数的筛选条件,各项同时满足', () => Int, 'range');
export const IdFilter = matchType('IdFilter', '编号的筛选条件,各项同时满足', () => ID, 'compare');

const ofEnum = new Map<object, InputClass>();

export function enumFilter(choice: object, name: string, title: string): InputClass {
  let type = ofEnum.get(choice);
  if (!type) ofEnum.set(choice, (type = matchType(`${name}Filter`, `${title}的筛选条件`, () => choice, 'compare')));
  return type;
}
