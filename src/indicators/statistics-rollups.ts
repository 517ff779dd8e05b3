/**
 * Statistics from the rollups: whole months from the marginals, days from `rollups`, and what is cut or stale from the records, put together in
 * one statement, so that none falls between a stale mark and its count.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { daysOfPeriod } from '../../schema/periods.js';
import type { Viewer } from '../../schema/organisation.js';
import { scope } from '../access/scope.js';
import { all, always, never, type Predicate } from '../db/predicate.js';
import { marks, name, type Sql, type Statement } from '../db/sql.js';
import { amountsOf, columnsOf, type GroupRow, type Grouping, recordsStatement } from './grouped-records.js';
import { amountMeasures, byDay, DAYS_OF_MONTH } from './marginals.js';
import { monthOf } from './measures.js';
import type { RollupReach, OneOfValues } from './statistics-reach.js';

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

export interface RollupRead {
  readonly viewer: Viewer;
  readonly grouping: Grouping;
  readonly reach: RollupReach;
  /** The filter over the records themselves, with the scope. */
  readonly where: Predicate;
}

/** Months of the days asked for of which only a part is, in which the records are read where no rollup has days. */
export function cutMonths({ from, to }: Pick<RollupReach, 'from' | 'to'>): string[] {
  const cut = [
    ...(from !== null && from.slice(8) > '01' ? [monthOf(from)] : []),
    ...(to !== null && to < daysOfPeriod(monthOf(to), 'MONTH').to ? [monthOf(to)] : []),
  ];
  return [...new Set(cut)];
}

export async function rollupGroups(sql: Sql, read: RollupRead): Promise<GroupRow[]> {
  const { kind } = read.grouping;
  const { reach } = read;
  if (reach.from !== null && reach.to !== null && reach.from > reach.to) return [];
  // Beside records as they are now the rollups must be as they are now, too: a record that moves meanwhile would be in both or in neither.
  const ofNow = (reach.from === null && reach.to === null) || (!reach.plain && cutMonths(reach).length > 0);
  const stale = ofNow || (await sql.query('SELECT 1 AS one FROM stale_days WHERE kind=? LIMIT 1', [kind.name])).length > 0;
  const parts = reach.byDay ? daily(sql, read, [[reach.from ?? FIRST, reach.to ?? LAST]], stale) : monthly(sql, read, stale);
  if (reach.from === null && reach.to === null) parts.push(undated(sql, read));
  return sql.query<GroupRow>(
    parts.map(({ text }) => text).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
}

/** Whole months, then what is cut and what is stale. */
function monthly(sql: Sql, read: RollupRead, stale: boolean): Statement[] {
  const { from, to, plain } = read.reach;
  const cut = cutMonths(read.reach);
  const spans = cut.map((month): [string, string] => [latest(from, `${month}-00`), earliest(to, `${month}-99`)]);
  const months = ofMonths(sql, read, cut, stale);
  if (plain) return [months, ...(spans.length > 0 ? daily(sql, read, spans, stale) : []), ...(stale ? [ofStaleMonths(sql, read, cut)] : [])];
  return [months, ...spans.map((span) => ofRecords(sql, read, span)), ...(stale ? [ofStaleMonths(sql, read, cut)] : [])];
}

const latest = (day: string | null, other: string): string => (day !== null && day > other ? day : other);
const earliest = (day: string | null, other: string): string => (day !== null && day < other ? day : other);

function valuesIn(column: string, { values }: OneOfValues): Predicate {
  // An empty list finds nothing, and is no list to a server.
  return values.length === 0 ? never : { text: `${column} IN (${marks(values.length)})`, params: values.map(String) };
}

/** Of the viewer's districts, and of those named. */
function owners(sql: Sql, { viewer, grouping, reach }: RollupRead): Predicate {
  const own = grouping.kind.shared ? always : scope(viewer, sql.dialect, 'byOwners');
  return all([own, ...reach.owners.map((condition) => valuesIn(name(condition.column), condition))]);
}

/** A department's month of which no day is stale. */
const freshMonth = `NOT EXISTS (SELECT 1 FROM stale_days s WHERE s.kind=m.kind AND s.district=m.district AND s.department=m.department
  AND s.day BETWEEN CONCAT(m.month,'-00') AND CONCAT(m.month,'-99'))`;

const inDialect = (sql: Sql, text: string): string =>
  sql.dialect === 'sqlite' ? text.replaceAll(/CONCAT\(([\w.]+),('-\d\d')\)/g, '($1||$2)') : text;

function ofMonths(sql: Sql, read: RollupRead, cut: readonly string[], stale: boolean): Statement {
  const { grouping, reach } = read;
  const values = reach.marginals.map((condition) => valuesIn('m.value', condition));
  const where = all([
    { text: 'm.kind=? AND m.dimension=?', params: [grouping.kind.name, reach.marginal?.column ?? ''] },
    { text: 'm.month BETWEEN ? AND ?', params: [monthOf(reach.from ?? FIRST), monthOf(reach.to ?? LAST)] },
    ...(cut.length > 0 ? [{ text: `m.month NOT IN (${marks(cut.length)})`, params: cut }] : []),
    owners(sql, read),
    ...values,
    ...(stale ? [{ text: inDialect(sql, freshMonth), params: [] }] : []),
  ]);
  const told = pivot(grouping);
  const groups = columnsOf(grouping.by).map((column) => (column === reach.marginal?.column ? 'm.value' : `m.${name(column)}`));
  return grouped(groups, told.text, `rollup_marginals m WHERE m.measure IN (${marks(told.measures.length)}) AND ${where.text}`, [
    ...told.measures,
    ...where.params,
  ]);
}

/** Measures stand in rows; a group has them side by side. */
function pivot({ measures, organisationsOnly }: Grouping): { readonly text: string; readonly measures: readonly string[] } {
  const sum = (measure: string): string => `SUM(CASE WHEN m.measure='${measure}' THEN m.total ELSE 0 END)`;
  const accepted = measures.some(({ sort }) => sort === 'accepted');
  const amounts = amountsOf(measures).map(({ measure }) => amountMeasures(measure.name, organisationsOnly));
  const text = [
    `${sum('live')} AS n`,
    `${accepted ? sum('accepted') : '0'} AS a`,
    ...amounts.map((amount, i) => `${sum(amount.high)} AS h${i},${sum(amount.low)} AS l${i},${sum(amount.with)} AS w${i}`),
  ].join(',');
  return { text, measures: ['live', ...(accepted ? ['accepted'] : []), ...amounts.flatMap(({ high, low, with: n }) => [high, low, n])] };
}

function grouped(groups: readonly string[], told: string, from: string, params: readonly unknown[]): Statement {
  const by = groups.length === 0 ? '' : ` GROUP BY ${groups.join(',')}`;
  return { text: `SELECT ${[...groups.map((group, i) => `${group} AS g${i}`), told].join(',')} FROM ${from}${by}`, params };
}

/** Counts of days; those of stale days from their records. */
function daily(sql: Sql, read: RollupRead, spans: readonly [string, string][], stale: boolean): Statement[] {
  const { grouping } = read;
  const { kind } = grouping;
  const days = spans.map(() => 'm.day BETWEEN ? AND ?').join(' OR ');
  const fresh = `NOT EXISTS (SELECT 1 FROM stale_days s WHERE s.kind=m.kind AND s.district=m.district AND s.department=m.department AND s.day=m.day)`;
  const own = owners(sql, read);
  const told = pivot(grouping);
  const groups = columnsOf(grouping.by).map((column) => (column === 'month' ? 'SUBSTR(m.`day`, 1, 7)' : `m.${name(column)}`));
  const counted = grouped(
    groups,
    told.text,
    `rollups m WHERE m.kind=? AND m.measure IN (${marks(told.measures.length)}) AND (${days}) AND ${own.text}${stale ? ` AND ${fresh}` : ''}`,
    [kind.name, ...told.measures, ...spans.flat(), ...own.params],
  );
  if (!stale) return [counted];
  const of = `(SELECT district AS ofDistrict, department AS ofDepartment, day AS ofDay FROM stale_days WHERE kind=? AND (${days.replaceAll('m.', '')})) s`;
  const from = {
    text: `${of} CROSS JOIN ${name(kind.table)} r ON r.day=s.ofDay AND r.district=s.ofDistrict AND r.department=s.ofDepartment`,
    params: [kind.name, ...spans.flat()],
  };
  return [counted, recordsStatement(sql, grouping, read.where, from)];
}

/** Records of a department's month of which a day is stale, outside the months that are cut. */
function ofStaleMonths(sql: Sql, read: RollupRead, cut: readonly string[]): Statement {
  const { from, to } = read.reach;
  const others = cut.length > 0 ? ` AND SUBSTR(day, 1, 7) NOT IN (${marks(cut.length)})` : '';
  const months = `(SELECT DISTINCT district AS ofDistrict, department AS ofDepartment, SUBSTR(day, 1, 7) AS ofMonth FROM stale_days
    WHERE kind=? AND day BETWEEN ? AND ?${others}) s`;
  // Day by day, so that the index leads to the owner's records and not to those of the whole month.
  const days = `(SELECT ${DAYS_OF_MONTH.map((day, i) => `'-${day}'${i === 0 ? ' AS ofDay' : ''}`).join(' UNION ALL SELECT ')}) e`;
  const day = sql.dialect === 'sqlite' ? '(s.ofMonth||e.ofDay)' : 'CONCAT(s.ofMonth,e.ofDay)';
  const { kind } = read.grouping;
  const join = `r.day=${day} AND r.district=s.ofDistrict AND r.department=s.ofDepartment`;
  const text = `${months} CROSS JOIN ${days} CROSS JOIN ${name(kind.table)} r${byDay(sql, kind)} ON ${join}`;
  const monthsOf: [string, string] = [`${monthOf(from ?? FIRST)}-00`, `${monthOf(to ?? LAST)}-99`];
  return recordsStatement(sql, read.grouping, read.where, { text, params: [kind.name, ...monthsOf, ...cut] });
}

const ofRecords = (sql: Sql, { grouping, where }: RollupRead, span: readonly [string, string]): Statement =>
  recordsStatement(sql, grouping, all([where, { text: 'r.day BETWEEN ? AND ?', params: span }]));

const undated = (sql: Sql, { grouping, where }: RollupRead): Statement =>
  recordsStatement(sql, grouping, all([where, { text: 'r.day IS NULL', params: [] }]));

/** Live records that would be read one by one between these days, as the rollups count them. */
export async function recordsWithin(
  sql: Sql,
  kind: KindDefinition,
  viewer: Viewer,
  { from, to, owners: of, marginals }: Pick<RollupReach, 'from' | 'to' | 'owners' | 'marginals'>,
): Promise<number> {
  const own = all([kind.shared ? always : scope(viewer, sql.dialect, 'byOwners'), ...of.map((each) => valuesIn(name(each.column), each))]);
  const [days] = await sql.query<{ n: number | string | null }>(
    `SELECT SUM(total) AS n FROM rollups WHERE kind=? AND measure='live' AND day BETWEEN ? AND ? AND ${own.text}`,
    [kind.name, from ?? FIRST, to ?? LAST, ...own.params],
  );
  let least = Number(days?.n ?? 0);
  for (const condition of marginals) {
    const values = valuesIn('value', condition);
    const [row] = await sql.query<{ n: number | string | null }>(
      `SELECT SUM(total) AS n FROM rollup_marginals WHERE kind=? AND dimension=? AND month BETWEEN ? AND ? AND measure='live' AND ${own.text} AND ${values.text}`,
      [kind.name, condition.column, monthOf(from ?? FIRST), monthOf(to ?? LAST), ...own.params, ...values.params],
    );
    least = Math.min(least, Number(row?.n ?? 0));
  }
  return least;
}
