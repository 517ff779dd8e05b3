/**
 * Sums of measures by day or month, for each district, or each department of it: from the rollups, and from the records for days that are stale.
 * Whole months are one row each; what is cut or stale is added up from days.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type CountedOwners, ofOwners } from '../access/scope.js';
import { inTuples, marks, type Sql } from '../db/sql.js';
import { type CountingTarget, measuresOf, monthOf } from './measures.js';
import { cutMonths } from './sums.js';

export interface PeriodSums extends CountedOwners {
  readonly sums: readonly { readonly kind: KindDefinition; readonly measure: string }[];
  /** days, both inclusive */
  readonly from: string;
  readonly to: string;
  readonly targets: readonly CountingTarget[];
  readonly byDepartment: boolean;
  /** ALL: one sum of the whole time. */
  readonly grain: 'DAY' | 'MONTH' | 'ALL';
  /** Months that are told day by day all the same. */
  readonly cut?: readonly string[];
}

export interface PeriodSum {
  readonly kind: string;
  readonly measure: string;
  readonly district: string;
  /** the empty text unless asked by department */
  readonly department: string;
  /** the day, the month where it is whole and nothing in it is stale, or the empty text */
  readonly at: string;
  readonly n: number;
}

interface Term {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

// What the marginals hold of a department's month.
const HELD = ['live', 'accepted'];

/** Whether what is read is a department's, told as such or not. */
const ofDepartments = ({ byDepartment, department }: PeriodSums): boolean => byDepartment || department !== null;

/** Of departments whole months are one row each only for what the marginals hold; the rest is few, and added up from days. */
export async function periodSums(sql: Sql, asked: PeriodSums): Promise<PeriodSum[]> {
  if (!ofDepartments(asked) || asked.grain === 'DAY') return sumsOf(sql, asked);
  const held = asked.sums.filter(({ measure }) => HELD.includes(measure));
  const others = asked.sums.filter(({ measure }) => !HELD.includes(measure));
  return [...(await sumsOf(sql, { ...asked, sums: held })), ...(await sumsOf(sql, { ...asked, sums: others, grain: 'DAY' }))];
}

/** One statement beside the question what is stale, so that nothing falls between a stale mark and its count. */
async function sumsOf(sql: Sql, asked: PeriodSums): Promise<PeriodSum[]> {
  if (asked.sums.length === 0 || asked.districts.length === 0 || asked.from > asked.to) return [];
  const kinds = [...new Set(asked.sums.map(({ kind }) => kind.name))];
  const marked = await sql.query<{ kind: string; month: string }>(
    `SELECT DISTINCT kind, SUBSTR(day, 1, 7) AS month FROM stale_days WHERE kind IN (${marks(kinds.length)}) AND day BETWEEN ? AND ?`,
    [...kinds, asked.from, asked.to],
  );
  const stale = new Set(marked.map(({ kind }) => kind));
  const [first, last] = [monthOf(asked.from), monthOf(asked.to)];
  const cut = (asked.cut ?? []).filter((month) => first <= month && month <= last);
  const byDay = [...new Set([...cutMonths(asked), ...cut, ...marked.map(({ month }) => month)])];
  const months = asked.grain !== 'DAY' && byDay.length <= MOST_BY_DAY;
  const terms = [
    ...(months ? [ofMonths(sql, asked, byDay)] : []),
    ...(!months || byDay.length > 0 ? [ofDays(sql, asked, [...stale], months ? byDay : null)] : []),
    ...asked.sums.filter(({ kind }) => stale.has(kind.name)).flatMap((sum) => ofStaleDays(asked, sum)),
  ];
  const rows = await sql.query<PeriodSum>(
    terms.map(({ text }) => text).join(' UNION ALL '),
    terms.flatMap(({ params }) => params),
  );
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
}

// Beyond so many months that are asked day by day, all are.
const MOST_BY_DAY = 60;

const pairs = ({ sums }: PeriodSums): string[] => sums.flatMap(({ kind, measure }) => [kind.name, measure]);
const department = ({ byDepartment }: PeriodSums, row: string): string => (byDepartment ? `${row}department` : "''");
const period = ({ grain }: PeriodSums, day: string): string => (grain === 'ALL' ? "''" : day);

function ofMonths(sql: Sql, asked: PeriodSums, others: readonly string[]): Term {
  const at = asked.grain === 'ALL' ? "''" : 'month';
  const without = others.length > 0 ? ` AND month NOT IN (${marks(others.length)})` : '';
  const by = [...(asked.byDepartment ? ['department'] : []), ...(asked.grain === 'ALL' ? [] : ['month'])];
  const own = ofOwners(asked);
  const table = ofDepartments(asked) ? "rollup_marginals WHERE dimension='' AND" : 'rollup_months WHERE';
  const text = `SELECT kind, measure, district, ${department(asked, '')} AS department, ${at} AS at, SUM(total) AS n FROM ${table}
    ${inTuples(sql.dialect, ['kind', 'measure'], asked.sums.length)} AND ${own.text}
    AND month BETWEEN ? AND ?${without} GROUP BY ${['kind', 'measure', 'district', ...by].join(', ')}`;
  return { text, params: [...pairs(asked), ...own.params, monthOf(asked.from), monthOf(asked.to), ...others] };
}

/** @param only of these months; null: of all days */
function ofDays(sql: Sql, asked: PeriodSums, stale: readonly string[], only: readonly string[] | null): Term {
  const fresh =
    stale.length === 0
      ? ''
      : ` AND NOT EXISTS (SELECT 1 FROM stale_days s WHERE s.kind=r.kind AND s.kind IN (${marks(stale.length)})
         AND s.district=r.district AND s.department=r.department AND s.day=r.day)`;
  const within = only === null ? '' : ` AND (${only.map(() => 'r.day BETWEEN ? AND ?').join(' OR ')})`;
  const own = ofOwners(asked, 'r');
  const by = [...(asked.byDepartment ? ['r.department'] : []), ...(asked.grain === 'ALL' ? [] : [period(asked, 'r.day')])];
  const text = `SELECT r.kind, r.measure, r.district, ${department(asked, 'r.')} AS department, ${period(asked, 'r.day')} AS at, SUM(r.total) AS n
    FROM rollups r WHERE ${inTuples(sql.dialect, ['kind', 'measure'], asked.sums.length)} AND ${own.text}
    AND r.day BETWEEN ? AND ?${within}${fresh} GROUP BY ${['r.kind', 'r.measure', 'r.district', ...by].join(', ')}`;
  const days = (only ?? []).flatMap((month) => [`${month}-00`, `${month}-99`]);
  return { text, params: [...pairs(asked), ...own.params, asked.from, asked.to, ...days, ...stale] };
}

function ofStaleDays(asked: PeriodSums, { kind, measure }: PeriodSums['sums'][number]): Term[] {
  const definition = measuresOf(kind, asked.targets).find((candidate) => candidate.name === measure);
  if (!definition) return [];
  const rows = `(${definition.rows}) AS m`;
  // As in sums.ts: CROSS JOIN is SQLite's word for the order of a join, from the few stale days to their rows.
  const from = definition.indexed ? `stale_days s CROSS JOIN ${rows}` : `${rows} CROSS JOIN stale_days s`;
  const own = ofOwners(asked, 'm');
  const by = [...(asked.byDepartment ? ['m.department'] : []), ...(asked.grain === 'ALL' ? [] : [period(asked, 'm.day')])];
  const text = `SELECT '${kind.name}' AS kind, '${measure}' AS measure, m.district AS district, ${department(asked, 'm.')} AS department,
    ${period(asked, 'm.day')} AS at, COUNT(*) AS n FROM ${from}
    ON s.kind=? AND s.district=m.district AND s.department=m.department AND s.day=m.day
    WHERE m.day BETWEEN ? AND ? AND ${own.text} GROUP BY ${['m.district', ...by].join(', ')}`;
  return [{ text, params: [...definition.params, kind.name, asked.from, asked.to, ...own.params] }];
}
