/**
 * State table: makes the function and the SQL out of ordered rows, the first of which that fits says the state. `states.ts` has the rows,
 * `state-facts.ts` what their conditions mean.
 */
import {
  CONTEXT_FACTS,
  type ContextFact,
  type DeliveryState,
  type Fact,
  isRowFact,
  ROW_FACTS,
  type RowFact,
  type StateColumns,
  type StateContext,
} from './state-facts.js';

/**
 * What ends a hold: the next check of its record (which finds it again or not), a person's retry or new content, the rows it depends on, or a
 * person's command and nothing else.
 */
export type Lifted = 'BY_CHECK' | 'BY_RETRY' | 'BY_OTHERS' | 'BY_COMMAND';

/**
 * A hold fits where the delivery's reason is its name, and makes it BLOCKED. A delivery has one: the first of the table, so whoever lifts
 * one by command plans the record again, for what a check found may have stood behind it.
 */
export type StateRow = { readonly when: readonly Fact[] } & ({ readonly state: DeliveryState } | { readonly hold: string; readonly lifted: Lifted });

export interface StateTable {
  /** the state, and the reason that stays with it */
  stateOf(row: StateColumns, context: StateContext): { readonly state: DeliveryState; readonly reason: string | null };
  /** The same as two expressions over the columns of `deliveries`; `state` must be set first, MariaDB sets columns one after the other. */
  sql(context: StateContext): { readonly state: string; readonly reason: string };
  /** Deliveries that the rows they depend on decide about, as a condition. */
  readonly decidedByOthers: string;
  /** What those come to by the rows they depend on: `reason` is the hold that these put on it. */
  byOthers(reason: string | null, awaitsOthers: boolean): { readonly state: DeliveryState; readonly reason: string | null };
  lifted(reason: string | null): Lifted | null;
  /** The holds that are lifted so, in the order of the table. */
  holdsLifted(by: Lifted): readonly string[];
  /** What is left of a hold when its record is planned again. */
  holdLeft(reason: string | null, newContent: boolean): string | null;
  /** Of two holds the one that comes first in the table. */
  stronger(hold: string | null, other: string | null): string | null;
}

const NAMES = [...Object.keys(ROW_FACTS), ...Object.keys(CONTEXT_FACTS)] as Fact[];
const BIT = Object.fromEntries(NAMES.map((fact, i) => [fact, 1 << i])) as Record<Fact, number>;
const ofRow = (Object.keys(ROW_FACTS) as RowFact[]).map((fact) => ({ bit: BIT[fact], is: ROW_FACTS[fact].is }));
const ofContext = (Object.keys(CONTEXT_FACTS) as ContextFact[]).map((fact) => ({ bit: BIT[fact], key: CONTEXT_FACTS[fact] }));

/** The facts that hold, each a bit: they are worked out for every delivery of an ingest. */
function factsOf(row: StateColumns, context: StateContext): number {
  let facts = 0;
  for (const fact of ofRow) if (fact.is(row)) facts |= fact.bit;
  for (const fact of ofContext) if (context[fact.key]) facts |= fact.bit;
  return facts;
}

export function stateTable(rows: readonly StateRow[]): StateTable {
  const ordered = rows.map((row) => ({
    needs: row.when.reduce((bits, fact) => bits | BIT[fact], 0),
    hold: 'hold' in row ? row.hold : null,
    state: 'hold' in row ? ('BLOCKED' as const) : row.state,
  }));
  const from = (facts: number, reason: string | null, first: number) => {
    for (let i = first; i < ordered.length; i++) {
      const row = ordered[i] as (typeof ordered)[0];
      if ((facts & row.needs) !== row.needs || (row.hold !== null && row.hold !== reason)) continue;
      return { state: row.state, reason: row.hold !== null || row.state === 'IN_FLIGHT' ? reason : null };
    }
    throw new Error('the state table has no last row that fits everything');
  };
  const holds = rows.flatMap((row) => ('hold' in row ? [row] : []));
  const lifted = (reason: string | null) => holds.find(({ hold }) => hold === reason)?.lifted ?? null;
  const firstByOthers = rows.findIndex((row) => 'lifted' in row && row.lifted === 'BY_OTHERS');
  const stronger = (some: string | null, other: string | null) =>
    some === null || other === null ? (some ?? other) : (holds.find(({ hold }) => hold === some || hold === other)?.hold ?? null);
  return {
    stateOf: (row, context) => from(factsOf(row, context), row.reason, 0),
    sql: (context) => sqlOf(rows, context),
    decidedByOthers: `wantedDigest IS NOT NULL AND ${standsIn(rows.slice(firstByOthers))}`,
    byOthers: (reason, awaitsOthers) => from(BIT.SOMETHING_WANTED | (awaitsOthers ? BIT.AWAITS_OTHERS : 0), reason, firstByOthers),
    lifted,
    holdsLifted: (by) => holds.filter(({ lifted }) => lifted === by).map(({ hold }) => hold),
    holdLeft: (reason, newContent) => {
      if (reason === null) return null;
      const ends = lifted(reason);
      return ends === 'BY_COMMAND' || (ends === 'BY_RETRY' && !newContent) ? reason : null;
    },
    stronger,
  };
}

/** Whether a delivery's state and reason are what one of these rows says. */
function standsIn(rows: readonly StateRow[]): string {
  const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(',');
  const states = rows.flatMap((row) => ('state' in row ? [row.state] : []));
  const holds = rows.flatMap((row) => ('hold' in row ? [row.hold] : []));
  return `(state IN (${quoted(states)}) OR (state='BLOCKED' AND reason IN (${quoted(holds)})))`;
}

function sqlOf(rows: readonly StateRow[], context: StateContext): { state: string; reason: string } {
  const [states, reasons]: [string[], string[]] = [[], []];
  for (const row of rows) {
    if (row.when.some((fact) => !isRowFact(fact) && !context[CONTEXT_FACTS[fact]])) continue;
    const conditions: string[] = row.when.filter(isRowFact).map((fact) => ROW_FACTS[fact].sql);
    if ('hold' in row) conditions.push(`reason='${row.hold}'`);
    const when = `WHEN ${conditions.join(' AND ') || '1=1'} THEN`;
    const state = 'hold' in row ? 'BLOCKED' : row.state;
    states.push(`${when} '${state}'`);
    reasons.push(`${when} ${'hold' in row || state === 'IN_FLIGHT' ? 'reason' : 'NULL'}`);
  }
  return { state: `CASE ${states.join(' ')} END`, reason: `CASE ${reasons.join(' ')} END` };
}
