/** Own tables of indicators: counts by day and by month, and the days that are to be counted again. */
import { bigWhole, key, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

export const rollups = ownTable(
  'rollups',
  { kind: key(60), measure: key(40), district: key(40), department: key(40), day: key(10), total: whole() },
  // With the total, so that a year's sum reads this index and nothing else.
  { indices: { sums: ['kind', 'measure', 'district', 'day', 'total'] } },
);

/** The same, added up by month: a year's figures read twelve rows of a district, not one for each department and day. */
export const rollupMonths = ownTable('rollup_months', { kind: key(60), measure: key(40), district: key(40), month: key(7), total: whole() });

/**
 * The same by item and by a few code fields, each by itself, and without either (dimension ''), with amounts beside the counts. Its key begins
 * with what every read says: of a month all its rows stand together, to be read and to be counted again.
 */
export const rollupMarginals = ownTable('rollup_marginals', {
  kind: key(60),
  /** column of the item or code; '' for all together */
  dimension: key(60),
  month: key(7),
  district: key(40),
  department: key(40),
  /** the code; '' for none */
  value: key(100),
  measure: key(80),
  total: bigWhole(),
});

export const staleDays = ownTable('stale_days', { kind: key(60), district: key(40), department: key(40), day: key(10), mark: text(36) });
