/** Timeliness: of the acts that say when they were reported, those reported within so many working days of their own day. */
import type { Deadline } from '../../../schema/deadlines.js';
import { deadlines } from '../../../schema/deadlines.js';
import type { RatioDefinition } from '../../../schema/indicators/ratios.js';
import { ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import type { IndicatorAsked } from './asked.js';
import { atMost, checkSize, MOST_ROWS } from './bounded.js';
import type { Counted, IndicatorFact } from './ratio.js';
import { kindNamed, type RatioScope } from './scope.js';

type Timeliness = Extract<RatioDefinition, { sort: 'timeliness' }>;
interface Reported extends IndicatorFact {
  readonly kind: string;
  readonly day: string;
  readonly at: string;
  readonly n: number;
}

export async function timelinessOf(sql: Sql, at: RatioScope, definition: Timeliness, asked: IndicatorAsked): Promise<Counted<Reported>> {
  const clock = [...at.clocks, ...deadlines].find((each) => each.name === definition.clock) as Deadline;
  const kinds = definition.acts.map(({ kind }) => kindNamed(at.kinds, kind));
  checkSize(at.sizes, at.viewer, kinds, asked.from, asked.to);
  const facts = await reportedOf(sql, at, definition, asked);
  const due = await at.dueDays(sql, clock, new Set(facts.map(({ day }) => day)));
  return {
    facts,
    tally(own, { from, to }) {
      const opens = Object.fromEntries(kinds.map((kind) => [kind.name, 0]));
      let inTime = 0;
      for (const { kind, day, at: reported, n } of own) {
        if (day < from || day > to || reported > to) continue;
        opens[kind] = (opens[kind] ?? 0) + n;
        if (reported <= (due.get(day) as string)) inTime += n;
      }
      return { numerator: inTime, denominator: Object.values(opens).reduce((sum, n) => sum + n, 0), found: null, opens };
    },
  };
}

async function reportedOf(sql: Sql, at: RatioScope, definition: Timeliness, asked: IndicatorAsked): Promise<Reported[]> {
  const { from, to } = asked;
  const own = ofOwners(asked);
  const facts: Reported[] = [];
  for (const act of definition.acts) {
    const kind = kindNamed(at.kinds, act.kind);
    const reported = name(act.reported);
    const rows = await sql.query<Omit<Reported, 'kind'>>(
      `SELECT district, department, day, ${reported} AS at, COUNT(*) AS n FROM ${name(kind.table)}
       WHERE withdrawnAt IS NULL AND day BETWEEN ? AND ? AND ${own.text} AND ${reported}<=?
       GROUP BY district, department, day, ${reported} LIMIT ${MOST_ROWS + 1}`,
      [from, to, ...own.params, to],
    );
    for (const row of atMost(rows)) facts.push({ ...row, kind: kind.name, n: Number(row.n) });
  }
  return facts;
}
