/** Words of what a list is narrowed to and ordered by: for the paper, the file's form, and conditions that have no control. */
import { type Definitions, type Kind, optionsOf } from '../frame/definitions.js';
import { type Asked, type Condition, IS } from './conditions.js';

const OPS: Readonly<Record<string, string>> = { eq: '为', gte: '从', lte: '到', contains: '含', startsWith: '开头为', has: '含有' };
const STAMPS: Readonly<Record<string, string>> = {
  district: '区',
  department: '部门',
  day: '业务日期',
  ingestedAt: '入库时间',
  id: '编号',
  commit: '入库先后',
};

const titleOf = (kind: Kind, name: string): string =>
  STAMPS[name] ?? [...kind.fields, ...kind.references].find((each) => each.name === name)?.title ?? name;

export function conditionWords(definitions: Definitions, kind: Kind, { field, op, value }: Condition): string {
  const title = titleOf(kind, field);
  if (op === IS) return `${title}为所打开的那一条`;
  if (op === 'isNull') return `${title}${value === 'true' ? '为空' : '不为空'}`;
  return `${title}${OPS[op] ?? op}“${valueWords(definitions, kind, field, value)}”`;
}

function valueWords(definitions: Definitions, kind: Kind, name: string, value: string): string {
  if (name === 'district') return definitions.districts?.find(({ code }) => code === value)?.name ?? value;
  if (name === 'department') return definitions.departments?.find(({ uscc }) => uscc === value)?.name ?? value;
  const field = kind.fields.find((each) => each.name === name);
  return (field && optionsOf(definitions, field)?.find((option) => option.value === value)?.label) ?? value;
}

export function askedWords(definitions: Definitions, kind: Kind, { conditions, order }: Asked): string {
  const narrowed = conditions.length === 0 ? '没有条件' : conditions.map((one) => conditionWords(definitions, kind, one)).join(';');
  return `${narrowed}${order ? `;按${titleOf(kind, order.field)}${order.direction === 'ASC' ? '升序' : '降序'}` : ''}`;
}
