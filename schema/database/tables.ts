/** List of the hub's own tables. Their columns are in `tables/`. */
import type { OwnTable } from './own-table.js';
import { batchBodies, batches, batchNumbers, batchRows, receipts, secrets, targets } from './tables/batches.js';
import { calendarDays, calendarYears } from './tables/calendar.js';
import { deliveries, outwardTexts } from './tables/deliveries.js';
import { rollupMonths, rollups, staleDays } from './tables/indicators.js';
import { cursors, lookupsDue, quarantine, revisions, sweptKeys } from './tables/ingest.js';
import { issues } from './tables/issues.js';
import { fires, jobs, runs } from './tables/jobs.js';
import { searchTexts } from './tables/search.js';
import { writeTurn } from './tables/turn.js';

/** Those that are given out as logs, by the name of the log. */
export const logTables = { runs, batches, deliveries, quarantine, issues } as const;

export const ownTables: readonly OwnTable[] = [
  writeTurn,
  cursors,
  sweptKeys,
  revisions,
  quarantine,
  lookupsDue,
  searchTexts,
  issues,
  deliveries,
  outwardTexts,
  batches,
  batchBodies,
  batchRows,
  receipts,
  batchNumbers,
  targets,
  secrets,
  rollups,
  rollupMonths,
  staleDays,
  calendarDays,
  calendarYears,
  jobs,
  fires,
  runs,
];
