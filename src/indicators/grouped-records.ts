/** Grouped records: one GROUP BY over the records of a kind, as text and parameters, and its rows folded into groups. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Dimension, StatisticsMeasure } from '../../schema/kind/statistics.js';
import { periodOf } from '../../schema/periods.js';
import type { StatisticsCell } from '../api.js';
import type { Predicate } from '../db/predicate.js';
import { name, type Sql, type Statement } from '../db/sql.js';
import type { CountingTarget } from './measures.js';

/** What is asked of every group. */
export interface Grouping {
  readonly kind: KindDefinition;
  readonly by: readonly Dimension[];
  readonly measures: readonly StatisticsMeasure[];
  readonly organisationsOnly: boolean;
  readonly targets: readonly CountingTarget[];
}

/** A row of a statement: `g0…` the values grouped by, then `n`, `a`, and for each amount `h0 l0 w0`. */
export type GroupRow = Readonly<Record<string, string | number | null>>;

// An amount is summed in two parts, so that no sum passes what a database counts to, nor what a number of JavaScript holds.
export const PART = 1_000_000_000;

/** The columns that rows are grouped by: a week and a day by the day, longer periods by the month, whatever period is told of it. */
export function columnsOf(by: readonly Dimension[]): string[] {
  const others = by.filter(({ sort }) => sort !== 'period').map(({ column }) => column);
  const grains = by.flatMap(({ grain }) => (grain ? [grain] : []));
  const period = grains.length === 0 ? [] : grains.some((grain) => grain === 'DAY' || grain === 'WEEK') ? ['day'] : ['month'];
  return [...new Set([...others, ...period])];
}

export const amountsOf = (measures: readonly StatisticsMeasure[]) =>
  measures.flatMap((measure) => (measure.sort === 'sum' && measure.field?.exact ? [{ measure, column: measure.field.exact.column }] : []));

const expression = (column: string): string => (column === 'month' ? 'SUBSTR(r.`day`, 1, 7)' : `r.${name(column)}`);

/** `from` begins with the table as `r`. */
export function recordsStatement(sql: Pick<Sql, 'dialect'>, grouping: Grouping, where: Predicate, from?: Statement): Statement {
  const columns = columnsOf(grouping.by);
  const groups = columns.map((column, i) => `${expression(column)} AS g${i}`);
  const { text: told, params } = toldOf(sql, grouping);
  const source = from ?? { text: `${name(grouping.kind.table)} r`, params: [] };
  const by = columns.length === 0 ? '' : ` GROUP BY ${columns.map((_, i) => `g${i}`).join(',')}`;
  return {
    text: `SELECT ${[...groups, told].join(',')} FROM ${source.text} WHERE ${where.text}${by}`,
    params: [...params, ...source.params, ...where.params],
  };
}

function toldOf(sql: Pick<Sql, 'dialect'>, { kind, measures, organisationsOnly, targets }: Grouping): Statement {
  const accepted = measures.some(({ sort }) => sort === 'accepted') ? acceptedAt(kind, targets) : { text: '0', params: [] };
  const divided = sql.dialect === 'sqlite' ? '/' : 'DIV';
  const sums = amountsOf(measures).map(({ column }, i) => {
    const amount = organisationsOnly ? `(CASE WHEN ${isOrganisation(kind)} THEN r.${name(column)} END)` : `r.${name(column)}`;
    return `SUM(${amount} ${divided} ${PART}) AS h${i},SUM(${amount} % ${PART}) AS l${i},COUNT(${amount}) AS w${i}`;
  });
  return { text: ['COUNT(*) AS n', `${accepted.text} AS a`, ...sums].join(','), params: accepted.params };
}

/** Codes come from the kind's definition. Without one nobody is known to be an organisation. */
export function isOrganisation({ organisations }: KindDefinition): string {
  if (!organisations) return '1=0';
  const { field, codes, unless } = organisations;
  const list = (values: readonly string[]): string => values.map((code) => `'${code}'`).join(',');
  const person = unless ? ` AND COALESCE(r.${name(unless.field)},'') NOT IN (${list(unless.codes)})` : '';
  return `(r.${name(field)} IN (${list(codes)})${person})`;
}

/** As the measure `accepted` of the rollups: every row of the record stands at one target at least that counts its kind. */
function acceptedAt(kind: KindDefinition, targets: readonly CountingTarget[]): Statement {
  const counting = targets.filter(({ profile }) => profile.counts.includes(kind.name)).map((target) => target.name);
  if (counting.length === 0) return { text: '0', params: [] };
  const others = `SELECT 1 FROM deliveries o WHERE o.recordId=d.recordId AND o.target=d.target AND o.state<>'WITHDRAWN'
    AND (o.wantedDigest IS NULL OR o.heldDigest IS NULL OR o.wantedDigest<>o.heldDigest)`;
  const text = `SUM(CASE WHEN EXISTS (SELECT 1 FROM deliveries d WHERE d.recordId=r.id AND d.target IN (${counting.map(() => '?').join(',')})
    AND d.wantedDigest=d.heldDigest AND NOT EXISTS (${others})) THEN 1 ELSE 0 END)`;
  return { text, params: counting };
}

/** Pairs of a group and what is counted distinct in it; how many there are is counted anew at each grain, here and not by the database. */
export function distinctStatement(by: readonly Dimension[], kind: KindDefinition, column: string, where: Predicate): Statement {
  const groups = columnsOf(by).map((each, i) => `${expression(each)} AS g${i}`);
  return {
    text: `SELECT DISTINCT ${[...groups, `r.${name(column)} AS v`].join(',')} FROM ${name(kind.table)} r WHERE ${where.text} AND r.${name(column)} IS NOT NULL`,
    params: where.params,
  };
}

type Keys = (row: GroupRow) => (string | null)[];

/** The keys of a row in the order asked for: of a day or month the period, of nobody's null. */
export function keysOf(by: readonly Dimension[]): Keys {
  const columns = columnsOf(by);
  const readers = by.map(({ column, grain }) => {
    const at = `g${columns.indexOf(grain ? (columns.includes('day') ? 'day' : 'month') : column)}`;
    return (row: GroupRow): string | null => {
      const value = row[at];
      if (value === null || value === undefined || value === '') return null;
      return grain ? periodOf(String(value).length === 7 ? `${value}-01` : String(value), grain) : String(value);
    };
  });
  return (row) => readers.map((read) => read(row));
}

interface Sum {
  total: bigint;
  with: number;
}

interface Group {
  readonly keys: readonly (string | null)[];
  count: number;
  accepted: number;
  readonly sums: Sum[];
}

/** Rows of several statements put together: each record stands in one of them. */
export function folded({ by, measures }: Pick<Grouping, 'by' | 'measures'>, rows: readonly GroupRow[]): StatisticsCell[] {
  const amounts = amountsOf(measures);
  const keys = keysOf(by);
  const groups = new Map<string, Group>();
  const groupOf = (own: (string | null)[]): Group => {
    const at = JSON.stringify(own);
    let group = groups.get(at);
    if (!group) groups.set(at, (group = { keys: own, count: 0, accepted: 0, sums: amounts.map(() => ({ total: 0n, with: 0 })) }));
    return group;
  };
  // The whole is there, of no records too.
  if (by.length === 0) groupOf([]);
  for (const row of rows) {
    const group = groupOf(keys(row));
    group.count += Number(row.n ?? 0);
    group.accepted += Number(row.a ?? 0);
    group.sums.forEach((sum, i) => {
      sum.total += BigInt(row[`h${i}`] ?? 0) * BigInt(PART) + BigInt(row[`l${i}`] ?? 0);
      sum.with += Number(row[`w${i}`] ?? 0);
    });
  }
  return [...groups.values()]
    .filter(({ count }) => count > 0 || by.length === 0)
    .map(({ keys: own, count, accepted, sums }) => ({
      ...{ keys: own, count, accepted, distinct: {} },
      sums: Object.fromEntries(
        amounts.map(({ measure }, i) => {
          const sum = sums[i] as Sum;
          return [measure.name, { sum: sum.with === 0 ? null : String(sum.total), with: sum.with }];
        }),
      ),
    }));
}
