/**
 * Conditions: the filter and order of a list as its address has them (`status.eq=CLAIMED&claimedAt.gte=2022-01-01&order=claimedAt.DESC`), and as
 * GraphQL takes them. Only public fields can be filtered by, so no personal value stands in an address. What is not known widens nothing: it is refused.
 */
import { dayOf, folded } from '../parts/fold.js';
import type { Field, Kind } from '../frame/definitions.js';

export interface Condition {
  readonly field: string;
  readonly op: string;
  readonly value: string;
}

export interface Asked {
  readonly conditions: readonly Condition[];
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

const RANGE = ['gte', 'lte', 'eq'];
const OPS: Readonly<Record<string, readonly string[]>> = {
  ...{ String: ['startsWith', 'contains', 'eq'], Code: ['eq'], enum: ['eq'], '[String]': ['has'] },
  ...{ Day: RANGE, Moment: RANGE, Int: RANGE, Amount: RANGE, Ratio: RANGE },
};

/** Fields that every record has. */
const STAMP: Readonly<Record<string, string>> = { district: 'Code', department: 'Code', day: 'Day', ingestedAt: 'Moment', id: 'Id' };
/** A reference to one record, by its id. */
export const IS = 'is';
const ORDERS = new Set(['id', 'day', 'commit']);

export const typeOf = (kind: Kind, name: string): string | null =>
  STAMP[name] ?? kind.fields.find((field) => field.name === name && field.filterable)?.type ?? null;

/** How a text field is looked for: what has a shape by its beginning, the rest anywhere. */
export const textOp = ({ name, max }: Field, { naturalKey }: Kind): string => (naturalKey.includes(name) || max <= 40 ? 'startsWith' : 'contains');

/** Null: an address that this list does not know. */
export function readQuery(kind: Kind, query: readonly (readonly [string, string])[]): Asked | null {
  let order: Asked['order'] = null;
  const conditions: Condition[] = [];
  for (const [name, value] of query) {
    const [field = '', op = ''] = name.split('.', 2);
    if (name === 'order') {
      const [by = '', direction] = value.split('.', 2);
      if (direction !== 'ASC' && direction !== 'DESC') return null;
      if (!ORDERS.has(by) && !kind.fields.some((each) => each.name === by && each.orderable)) return null;
      order = { field: by, direction };
      continue;
    }
    if (op === IS && value !== '' && kind.references.some((each) => each.name === field)) {
      conditions.push({ field, op, value });
      continue;
    }
    const type = typeOf(kind, field);
    if (type === null || !(OPS[type]?.includes(op) || op === 'isNull') || given(type, value) === null) return null;
    conditions.push({ field, op, value });
  }
  return { conditions, order };
}

export const writeQuery = ({ conditions, order }: Asked): (readonly [string, string])[] => [
  ...conditions.map(({ field, op, value }) => [`${field}.${op}`, value] as const),
  ...(order ? [['order', `${order.field}.${order.direction}`] as const] : []),
];

/** As its type writes it; null where it is none. */
export function given(type: string, value: string): string | number | null {
  if (type === 'Day') return dayOf(value);
  if (type === 'Int') return /^-?\d{1,9}$/.test(folded(value)) ? Number(folded(value)) : null;
  if (type === 'Amount' || type === 'Ratio') return /^-?\d{1,14}(\.\d{1,8})?$/.test(folded(value)) ? folded(value) : null;
  if (type === 'Moment') return Number.isNaN(Date.parse(value)) ? null : value;
  return value === '' ? null : value;
}

export function filterOf(kind: Kind, { conditions }: Asked): object | null {
  if (conditions.length === 0) return null;
  const filter: Record<string, Record<string, unknown>> = {};
  for (const { field, op, value } of conditions)
    if (op === IS) filter[field] = { id: { eq: value } };
    else filter[field] = { ...filter[field], [op]: op === 'isNull' ? value === 'true' : given(typeOf(kind, field) ?? '', value) };
  return filter;
}

/** Ended by the id, so that rows with one value keep one order. */
export const orderOf = ({ order }: Asked): object[] | null => (order ? [{ [order.field]: order.direction }] : null);
