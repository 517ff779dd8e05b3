/** Own table of the work: clocks of records that have started and not ended; as small as what is open. */
import { key, text } from '../column.js';
import { ownTable } from '../own-table.js';

/** Whose a record is stands with the record alone: it may move. */
export const openClocks = ownTable(
  'open_clocks',
  { clock: key(40), recordId: key(36), startDay: text(10) },
  { indices: { start: ['clock', 'startDay', 'recordId'] } },
);
