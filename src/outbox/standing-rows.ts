/** Standing rows: which of a record's rows at a target says how the record stands there: the one that needs a person first, then the main row. */
import type { Delivery } from './delivery.js';
import { states } from './states.js';

export type StandingRow = Pick<
  Delivery,
  'id' | 'target' | 'recordId' | 'part' | 'tableName' | 'state' | 'reason' | 'code' | 'field' | 'heldDigest' | 'wantedDigest' | 'batchId'
>;

export const STANDING_COLUMNS = [
  ...(['id', 'target', 'recordId', 'part', 'tableName', 'state', 'reason', 'code', 'field', 'heldDigest', 'wantedDigest', 'batchId'] as const),
] satisfies readonly (keyof StandingRow)[];

const RANKS: Readonly<Record<StandingRow['state'], number>> = {
  WITHDRAWN: 0,
  ACCEPTED: 1,
  WAITING: 2,
  AWAITING: 2,
  IN_FLIGHT: 2,
  BLOCKED: 5,
  RETURNED: 5,
};

/** What others or a command lift is behind what is found at the row itself: a child row is held because its record is. */
function rankOf({ state, reason }: StandingRow): number {
  if (state !== 'BLOCKED') return RANKS[state];
  const lifted = states.lifted(reason);
  return lifted === 'BY_OTHERS' ? 3 : lifted === 'BY_COMMAND' ? 4 : RANKS.BLOCKED;
}

export function decisiveRow(rows: readonly StandingRow[]): StandingRow | null {
  const before = (a: StandingRow, b: StandingRow) => rankOf(b) - rankOf(a) || a.part.length - b.part.length || b.id - a.id;
  return rows.toSorted(before)[0] ?? null;
}
