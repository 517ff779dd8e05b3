/**
 * Delivery states: the one table by which a state follows from a delivery's contents, and the moves between states that are legal. The function
 * and the SQL are both made from the table's rows (`state-table.ts`); a hold is a row of it, and is defined nowhere else.
 */
import { type DeliveryState, ROW_FACTS, type StateColumns } from './state-facts.js';
import { type StateRow, stateTable } from './state-table.js';

/** The first row that fits says the state. A hold fits where it is the delivery's reason. */
export const STATE_ROWS: readonly StateRow[] = [
  { when: ['SEALED'], state: 'IN_FLIGHT' },
  { when: ['NOTHING_WANTED', 'NOTHING_HELD'], state: 'WITHDRAWN' },
  { when: ['NOTHING_WANTED', 'KEEPS_WITHDRAWN'], state: 'WITHDRAWN' },
  // Before the holds: what the target has already cannot be held back any more; the finding stays on the record.
  { when: ['WANTED_IS_HELD'], state: 'ACCEPTED' },
  // Before what a check finds and takes back: the same content is not sent again when its record is mended.
  { when: [], hold: 'REFUSED', lifted: 'BY_RETRY' },
  { when: [], hold: 'SIZE', lifted: 'BY_RETRY' },
  { when: ['SOMETHING_WANTED'], hold: 'RULE', lifted: 'BY_CHECK' },
  { when: ['SOMETHING_WANTED'], hold: 'DUPLICATE', lifted: 'BY_CHECK' },
  { when: ['WANTED_WAS_RETURNED'], state: 'RETURNED' },
  // A person holds its source: whatever would go or wait, withdrawals too.
  { when: [], hold: 'HELD', lifted: 'BY_COMMAND' },
  { when: ['NOTHING_WANTED'], state: 'WAITING' },
  { when: [], hold: 'REFERENCE', lifted: 'BY_OTHERS' },
  // The target holds one of its numbers under another row, which cannot let it go as it is.
  { when: [], hold: 'NUMBER', lifted: 'BY_OTHERS' },
  { when: ['AWAITS_OTHERS'], state: 'AWAITING' },
  { when: [], state: 'WAITING' },
];

export const states = stateTable(STATE_ROWS);

/**
 * What each state comes to elsewhere: for the rows that depend on it (null: it is not there), and as a line of the balance, where a record
 * stands as the worst of its rows stands.
 */
export const STATES = {
  WAITING: { standing: 'UNDECIDED', line: 'waiting' },
  AWAITING: { standing: 'UNDECIDED', line: 'waiting' },
  IN_FLIGHT: { standing: 'UNDECIDED', line: 'inFlight' },
  ACCEPTED: { standing: 'ACCEPTED', line: 'accepted' },
  RETURNED: { standing: 'DEAD', line: 'returned' },
  BLOCKED: { standing: 'DEAD', line: 'blocked' },
  WITHDRAWN: { standing: null, line: null },
} as const satisfies Record<DeliveryState, { standing: Standing | null; line: string | null }>;

/** What the state of a row, or of a whole record, means for what depends on it. */
export type Standing = 'ACCEPTED' | 'UNDECIDED' | 'DEAD';

/** What a person lifts is not dead to those that depend on it: they wait. */
export function standingOf(state: DeliveryState, reason: string | null): Standing | null {
  return state === 'BLOCKED' && states.lifted(reason) === 'BY_COMMAND' ? 'UNDECIDED' : STATES[state].standing;
}

export const statesThat = (fits: (of: (typeof STATES)[DeliveryState]) => boolean): readonly DeliveryState[] =>
  (Object.keys(STATES) as DeliveryState[]).filter((state) => fits(STATES[state]));

/**
 * What is wanted and not there yet, for a statement: few rows, which the index finds by target and state. Said as what it is not, the condition
 * would read every row of the target.
 */
export const OPEN = statesThat(({ line }) => line !== null && line !== 'accepted')
  .map((state) => `'${state}'`)
  .join(',');

/** What moves a delivery from one state to another. */
export type MoveCause = 'plan' | 'hold' | 'readiness' | 'seal' | 'receipt' | 'refusal' | 'release' | 'retry' | 'amends';

interface Move {
  readonly by: MoveCause;
  readonly from: readonly DeliveryState[];
  readonly to: readonly DeliveryState[];
}

const UNSEALED: readonly DeliveryState[] = ['WAITING', 'ACCEPTED', 'RETURNED', 'BLOCKED', 'WITHDRAWN'];

/** The legal moves; whatever is not here is a fault. A row of an open batch is moved by what becomes of its batch, and by nothing else. */
export const MOVES: readonly Move[] = [
  { by: 'plan', from: ['AWAITING', ...UNSEALED], to: UNSEALED },
  { by: 'hold', from: ['WAITING', 'AWAITING', 'BLOCKED'], to: ['BLOCKED'] },
  { by: 'readiness', from: ['WAITING', 'AWAITING', 'BLOCKED'], to: ['WAITING', 'AWAITING', 'BLOCKED'] },
  { by: 'seal', from: ['WAITING'], to: ['IN_FLIGHT', 'BLOCKED'] },
  { by: 'receipt', from: ['IN_FLIGHT'], to: UNSEALED },
  { by: 'refusal', from: ['IN_FLIGHT'], to: UNSEALED },
  { by: 'release', from: ['IN_FLIGHT'], to: UNSEALED },
  { by: 'retry', from: ['RETURNED', 'BLOCKED'], to: ['WAITING'] },
  // What it was returned for (E07, E10, E11) is in order by now at the target: it goes again by itself, once.
  { by: 'amends', from: ['RETURNED'], to: ['WAITING'] },
];

export const mayMove = (by: MoveCause, from: DeliveryState, to?: DeliveryState): boolean =>
  MOVES.some((move) => move.by === by && move.from.includes(from) && (to === undefined || move.to.includes(to)));

/** A person sends it again as it is: a returned row, or one that such a retry lifts the hold of. */
export const mayRetry = ({ state, reason }: { readonly state: DeliveryState; readonly reason: string | null }): boolean =>
  mayMove('retry', state) && (state !== 'BLOCKED' || states.lifted(reason) === 'BY_RETRY');

/** The operation that a delivery is sealed with: the first row that fits. */
const OPERATION_ROWS = [
  { when: 'NOTHING_WANTED', operation: 'd' },
  { when: 'NOTHING_HELD', operation: 'i' },
] as const;

export type Operation = 'i' | 'u' | 'd';

export function operationOf(delivery: Pick<StateColumns, 'wantedDigest' | 'heldDigest'>): Operation {
  for (const { when, operation } of OPERATION_ROWS) if (ROW_FACTS[when].is(delivery)) return operation;
  return 'u';
}

export const OPERATION_SQL = `CASE ${OPERATION_ROWS.map(({ when, operation }) => `WHEN ${ROW_FACTS[when].sql} THEN '${operation}'`).join(' ')} ELSE 'u' END`;
