/** Statistics of a kind: by what its records are grouped, and what is told of a group. All of it follows from the kind's definition. */
import { type Grain, grains } from '../periods.js';
import { snakeCase } from './field-declaration.js';
import type { FieldDefinition, KindDefinition } from './kind-definition.js';

export interface Dimension {
  /** As GraphQL writes it: `DISTRICT`, `MONTH`, `CHECK_RESULT`. */
  readonly name: string;
  readonly title: string;
  readonly sort: 'district' | 'department' | 'period' | 'item' | 'code';
  readonly grain?: Grain;
  /** The column of the kind's table; of a period `day`. */
  readonly column: string;
  readonly field?: FieldDefinition;
  /** Kept in the marginals of a month; `ITEM` too. */
  readonly marginal: boolean;
}

const grainTitles: Readonly<Record<Grain, string>> = { DAY: '日', WEEK: '周(ISO)', MONTH: '月', QUARTER: '季度', YEAR: '年' };

/** Of a kind and month so many code fields have marginals at most, each by itself. */
export const MOST_MARGINALS = 3;

const cached = new WeakMap<KindDefinition, readonly Dimension[]>();

export function dimensionsOf(kind: KindDefinition): readonly Dimension[] {
  let found = cached.get(kind);
  if (!found) cached.set(kind, (found = [...ofStamp, ...periods, ...ofFields(kind)]));
  return found;
}

const ofStamp: readonly Dimension[] = [
  { name: 'DISTRICT', title: '区', sort: 'district', column: 'district', marginal: false },
  { name: 'DEPARTMENT', title: '部门', sort: 'department', column: 'department', marginal: false },
];
const periods: readonly Dimension[] = grains.map((grain) => ({
  name: grain,
  title: grainTitles[grain],
  sort: 'period',
  grain,
  column: 'day',
  marginal: false,
}));

function ofFields(kind: KindDefinition): Dimension[] {
  const item = itemField(kind);
  const codes = kind.fields.filter((field) => field !== item && isDimension(field));
  const marginals = kind.marginals ?? codes.slice(0, MOST_MARGINALS).map(({ name }) => name);
  return [
    ...(item ? [{ name: 'ITEM', title: '监管事项', sort: 'item', column: item.name, field: item, marginal: true } as const] : []),
    ...codes.map(
      (field) =>
        ({
          name: snakeCase(field.apiName).toUpperCase(),
          title: field.title,
          sort: 'code',
          column: field.name,
          field,
          marginal: marginals.includes(field.name),
        }) as const,
    ),
  ];
}

/** The code of the supervision item; of the catalogue's own records it is their key, and no dimension. */
const itemField = (kind: KindDefinition): FieldDefinition | undefined =>
  kind.naturalKey[0] === 'itemCode' && kind.naturalKey.length === 1 ? undefined : kind.fields.find(({ form }) => form === 'itemCode');

const isDimension = (field: FieldDefinition): boolean =>
  field.protection === 'public' && field.indexed && (field.list !== undefined || field.choices !== undefined || field.dimension === true);

/** What is told of a group, by name; `count` of every kind. */
export interface StatisticsMeasure {
  readonly name: string;
  readonly title: string;
  /** sum: of an amount, exact. distinct: how many different records its reference leads to. */
  readonly sort: 'count' | 'accepted' | 'sum' | 'distinct';
  readonly field?: FieldDefinition;
  /** Column of the reference. */
  readonly column?: string;
}

export function statisticsOf(kind: KindDefinition): readonly StatisticsMeasure[] {
  const amounts = kind.fields.filter(({ measure, exact, protection }) => measure === 'amount' && exact && protection === 'public');
  return [
    { name: 'count', title: '记录数', sort: 'count' },
    ...(kind.origin === 'district' ? [{ name: 'accepted', title: '其中省平台已合格的', sort: 'accepted' } as const] : []),
    ...amounts.map((field) => ({ name: field.apiName, title: field.title, sort: 'sum', field }) as const),
    ...kind.references.map(({ name, title, column }) => ({ name: `distinct ${name}`, title, sort: 'distinct', column }) as const),
  ];
}
