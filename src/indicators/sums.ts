/** Sums of measures between days, for each district: from the rollups of months and days, and from the records for days that are stale. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type CountedOwners, ofOwners } from '../access/scope.js';
import { inTuples, marks, type Sql } from '../db/sql.js';
import { type CountingTarget, measuresOf, monthOf } from './measures.js';

export interface Sum {
  readonly kind: KindDefinition;
  readonly measure: string;
  /** days, both inclusive */
  readonly from: string;
  readonly to: string;
}

/** district → number */
export type Totals = ReadonlyMap<string, number>;

type Cell = Readonly<Record<string, string | number | null>>;
interface Term {
  readonly text: string;
  readonly params: readonly (string | number)[];
}

/**
 * All of them in one statement, so that they agree with each other and none falls between a stale mark and its count. Where nothing is
 * stale the statement before it says so, and the rollups are exact as they were then or newer.
 */
export async function sumsOf(sql: Sql, wanted: readonly Sum[], targets: readonly CountingTarget[], owners: CountedOwners): Promise<Totals[]> {
  if (wanted.length === 0 || owners.districts.length === 0) return wanted.map(() => new Map());
  const spans = [...new Map(wanted.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
  const spanOf = (sum: Sum): number => spans.findIndex((span) => span.from === sum.from && span.to === sum.to);
  const pairs = [...new Map(wanted.map((sum) => [`${sum.kind.name} ${sum.measure}`, sum])).values()];
  const kinds = [...new Set(pairs.map((pair) => pair.kind.name))];
  const marked = await sql.query<{ kind: string; month: string }>(
    `SELECT DISTINCT kind, SUBSTR(day, 1, 7) AS month FROM stale_days WHERE kind IN (${marks(kinds.length)})`,
    kinds,
  );
  const stale = new Set(marked.map((row) => row.kind));
  const [first, last] = [monthOf(least(spans)), monthOf(most(spans))];
  const byDay = [...new Set([...spans.flatMap(cutMonths), ...marked.map((row) => row.month)])].filter((month) => first <= month && month <= last);
  // Of a department there are no months: its days lie together in the key.
  const months = byDay.length <= MOST_BY_DAY && owners.department === null;
  const terms = [
    ...(months ? [ofMonths(sql, pairs, spans, owners, byDay)] : []),
    ...(!months || byDay.length > 0 ? [ofDays(sql, pairs, spans, owners, [...stale], months ? byDay : null)] : []),
    ...pairs.filter((pair) => stale.has(pair.kind.name)).flatMap((pair) => uncounted(pair, spans, targets, owners)),
  ];
  const cells = await sql.query<Cell>(
    terms.map((term) => term.text).join(' UNION ALL '),
    terms.flatMap((term) => term.params),
  );
  return wanted.map((sum) => {
    const totals = new Map<string, number>();
    for (const cell of cells) {
      if (cell.kind !== sum.kind.name || cell.measure !== sum.measure) continue;
      const district = String(cell.district);
      totals.set(district, (totals.get(district) ?? 0) + Number(cell[`n${spanOf(sum)}`]));
    }
    return totals;
  });
}

// Beyond so many months that are asked day by day, all are: the list of them would be longer than what it spares.
const MOST_BY_DAY = 60;

type Span = Pick<Sum, 'from' | 'to'>;

const least = (spans: readonly Span[]): string => spans.reduce((day, span) => (span.from < day ? span.from : day), '9999-99-99');
const most = (spans: readonly Span[]): string => spans.reduce((day, span) => (span.to > day ? span.to : day), '');

function amounts(spans: readonly Span[], amount: string, column = 'day'): Term {
  if (spans.length === 1) return { text: `SUM(${amount}) AS n0`, params: [] };
  const text = spans.map((_, i) => `SUM(CASE WHEN ${column} BETWEEN ? AND ? THEN ${amount} ELSE 0 END) AS n${i}`).join(',');
  return { text, params: spans.flatMap((span) => [span.from, span.to]) };
}

/** Months of which a span holds only a part. */
export function cutMonths({ from, to }: Span): string[] {
  const last = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).getUTCDate();
  return [...(from.slice(8) > '01' ? [monthOf(from)] : []), ...(Number(to.slice(8)) < last ? [monthOf(to)] : [])];
}

/** Whole months in which no day is stale, from the sums of months. */
function ofMonths(sql: Sql, pairs: readonly Sum[], spans: readonly Span[], owners: CountedOwners, byDay: readonly string[]): Term {
  const months = spans.map((span) => ({ from: monthOf(span.from), to: monthOf(span.to) }));
  const own = amounts(months, 'total', 'month');
  const seen = ofOwners(owners);
  const others = byDay.length > 0 ? ` AND month NOT IN (${marks(byDay.length)})` : '';
  const text = `SELECT kind, measure, district, ${own.text} FROM rollup_months WHERE ${inTuples(sql.dialect, ['kind', 'measure'], pairs.length)}
    AND ${seen.text} AND month BETWEEN ? AND ?${others} GROUP BY kind, measure, district`;
  return { text, params: [...own.params, ...which(pairs), ...seen.params, least(months), most(months), ...byDay] };
}

/** Days of these months, or of all, that are not stale. */
function ofDays(
  sql: Sql,
  pairs: readonly Sum[],
  spans: readonly Span[],
  owners: CountedOwners,
  stale: readonly string[],
  byDay: readonly string[] | null,
): Term {
  const own = amounts(spans, 'total');
  const fresh =
    stale.length === 0
      ? ''
      : ` AND NOT EXISTS (SELECT 1 FROM stale_days s WHERE s.kind=r.kind AND s.kind IN (${marks(stale.length)})
         AND s.district=r.district AND s.department=r.department AND s.day=r.day)`;
  const seen = ofOwners(owners);
  const within = byDay === null ? [{ from: least(spans), to: most(spans) }] : byDay.map((month) => ({ from: `${month}-00`, to: `${month}-99` }));
  const text = `SELECT kind, measure, district, ${own.text} FROM rollups r WHERE ${inTuples(sql.dialect, ['kind', 'measure'], pairs.length)}
    AND ${seen.text} AND day BETWEEN ? AND ? AND (${within.map(() => 'day BETWEEN ? AND ?').join(' OR ')})${fresh}
    GROUP BY kind, measure, district`;
  const begin = [least(spans), least(within)].sort()[1] as string;
  const days = [begin, [most(spans), most(within)].sort()[0] as string, ...within.flatMap((span) => [span.from, span.to])];
  return { text, params: [...own.params, ...which(pairs), ...seen.params, ...days, ...stale] };
}

const which = (pairs: readonly Sum[]): string[] => pairs.flatMap((pair) => [pair.kind.name, pair.measure]);

function uncounted({ kind, measure }: Sum, spans: readonly Span[], targets: readonly CountingTarget[], owners: CountedOwners): Term[] {
  const definition = measuresOf(kind, targets).find((candidate) => candidate.name === measure);
  if (!definition) return [];
  const own = amounts(spans, '1');
  const seen = ofOwners(owners, 'm');
  // CROSS JOIN is SQLite's word for the order of a join: from the few stale days to their rows, or it reads every row to ask whether its day
  // is stale. Where no index leads from a day to its rows, those are few, and it is the other way round.
  const rows = `(${definition.rows}) AS m`;
  const text = `SELECT '${kind.name}' AS kind, '${measure}' AS measure, district, ${own.text} FROM (SELECT m.day AS day, m.district AS district
    FROM ${definition.indexed ? `stale_days s CROSS JOIN ${rows}` : `${rows} CROSS JOIN stale_days s`}
      ON s.kind=? AND s.district=m.district AND s.department=m.department AND s.day=m.day
    WHERE m.day BETWEEN ? AND ? AND ${seen.text}) AS u GROUP BY district`;
  return [{ text, params: [...own.params, ...definition.params, kind.name, least(spans), most(spans), ...seen.params] }];
}
