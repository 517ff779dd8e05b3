/** The turn: the one row that every transaction raises first, so that numbers of commits are in the order of the commits (ADR 3). */
import { bigWhole, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

export const writeTurn = ownTable('write_turn', {
  id: wholeKey(),
  /** the number of the last commit */
  taken: bigWhole(),
});
