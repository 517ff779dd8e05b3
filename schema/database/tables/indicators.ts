/** Own tables of indicators: counts by day and by month, and the days that are to be counted again. */
import { key, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

export const rollups = ownTable(
  'rollups',
  { kind: key(60), measure: key(40), district: key(40), department: key(40), day: key(10), total: whole() },
  // With the total, so that a year's sum reads this index and nothing else.
  { indices: { sums: ['kind', 'measure', 'district', 'day', 'total'] } },
);

/** The same, added up by month: a year's figures read twelve rows of a district, not one for each department and day. */
export const rollupMonths = ownTable('rollup_months', { kind: key(60), measure: key(40), district: key(40), month: key(7), total: whole() });

export const staleDays = ownTable('stale_days', { kind: key(60), district: key(40), department: key(40), day: key(10), mark: text(36) });
