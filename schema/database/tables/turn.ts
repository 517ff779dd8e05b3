/**
 * Own table of the write turn: the one row that every transaction increments first, so that commit numbers are in the order of the commits
 * (ADR 3).
 */
import { bigWhole, maybeText, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

/** How many ids of the last commits are stored: while one process reconnects, others commit some hundred times a second. */
export const COMMIT_IDS = 64;
export const COMMIT_ID_LENGTH = 8;

export const writeTurn = ownTable(
  'write_turn',
  {
    id: wholeKey(),
    /** the number of the last commit */
    taken: bigWhole(),
    /** the number of the last commit that changed what can be asked; leases, signs of life and the like leave it as it was */
    asked: bigWhole(),
    /** A number counts within its epoch; a restored database gets a new one. */
    epoch: maybeText(36),
    /** Ids of the last commits, the newest first: a COMMIT whose answer was lost is found here, or did not happen. A server's only. */
    commitIds: maybeText(COMMIT_IDS * COMMIT_ID_LENGTH),
  },
  { quiet: 'ALL' },
);
