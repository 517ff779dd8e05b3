/** State facts: what the rows of the state table may ask of a delivery, each written in both languages, as a function and as SQL. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { deliveries } from '../../schema/database/tables/deliveries.js';

export type DeliveryState = RowOf<typeof deliveries>['state'];

/** What of a delivery its state follows from. */
export interface StateColumns {
  readonly wantedDigest: string | null;
  readonly heldDigest: string | null;
  readonly returnedDigest: string | null;
  readonly reason: string | null;
}

type Contents = Pick<StateColumns, 'wantedDigest' | 'heldDigest'>;

/** What the row itself does not say; in a statement it is the same for all rows. */
export interface StateContext {
  /** in an open batch */
  readonly sealed: boolean;
  /** the table takes no withdrawals */
  readonly keepsWithdrawn: boolean;
  /** a row that it depends on is undecided */
  readonly awaitsOthers: boolean;
}

/** Value of `returnedDigest` where the withdrawal came back: it has no content, so no digest. */
export const WITHDRAWAL = 'd';

// A comparison with NULL is never true in SQL and must not be in the function.
export const ROW_FACTS = {
  NOTHING_WANTED: { is: (row: Contents) => row.wantedDigest === null, sql: 'wantedDigest IS NULL' },
  SOMETHING_WANTED: { is: (row: Contents) => row.wantedDigest !== null, sql: 'wantedDigest IS NOT NULL' },
  NOTHING_HELD: { is: (row: Contents) => row.heldDigest === null, sql: 'heldDigest IS NULL' },
  WANTED_IS_HELD: { is: (row) => row.wantedDigest !== null && row.wantedDigest === row.heldDigest, sql: 'wantedDigest=heldDigest' },
  WANTED_WAS_RETURNED: {
    is: (row) => (row.wantedDigest ?? WITHDRAWAL) === row.returnedDigest,
    sql: `COALESCE(wantedDigest,'${WITHDRAWAL}')=returnedDigest`,
  },
} as const satisfies Record<string, { is(row: StateColumns): boolean; sql: string }>;

export const CONTEXT_FACTS = { SEALED: 'sealed', KEEPS_WITHDRAWN: 'keepsWithdrawn', AWAITS_OTHERS: 'awaitsOthers' } as const satisfies Record<
  string,
  keyof StateContext
>;

export type RowFact = keyof typeof ROW_FACTS;
export type ContextFact = keyof typeof CONTEXT_FACTS;
export type Fact = RowFact | ContextFact;

export const isRowFact = (fact: Fact): fact is RowFact => fact in ROW_FACTS;
