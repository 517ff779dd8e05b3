/** List of the hub's own tables. Their columns are in `tables/`. */
import type { OwnTable } from './own-table.js';
import { auditAnchors, auditHead, auditLog } from './tables/audit.js';
import { batchBodies, batchDays, batches, batchNumbers, batchRows, receipts, secrets, targetHolds, targets } from './tables/batches.js';
import { calendarDays, calendarYears } from './tables/calendar.js';
import { deliveries, numberHolds, outwardTexts } from './tables/deliveries.js';
import { commandRequests, documents } from './tables/callers.js';
import { alertAssignments, deskSteps, openAlerts } from './tables/handling.js';
import { rollupMarginals, rollupMonths, rollups, staleDays } from './tables/indicators.js';
import { cursors, lookupsDue, quarantine, revisions, sweptKeys } from './tables/ingest.js';
import { itemRequests } from './tables/item-requests.js';
import { issues } from './tables/issues.js';
import { fires, jobs, runs } from './tables/jobs.js';
import { noticeFacts, noticeItems, notices } from './tables/notices.js';
import { accessKeys, identities, passwords, people, secondFactors, sessions, signInFailures, standIns } from './tables/people.js';
import { searchBlocks, searchTexts } from './tables/search.js';
import { processes, storeVersions } from './tables/store.js';
import { writeTurn } from './tables/turn.js';
import { openClocks } from './tables/work.js';

/** Those that are given out as logs, by the name of the log. */
export const logTables = { runs, batches, deliveries, quarantine, issues, audit_log: auditLog, item_requests: itemRequests, notices } as const;

export const ownTables: readonly OwnTable[] = [
  writeTurn,
  cursors,
  sweptKeys,
  revisions,
  quarantine,
  lookupsDue,
  openAlerts,
  deskSteps,
  alertAssignments,
  searchTexts,
  searchBlocks,
  issues,
  itemRequests,
  openClocks,
  deliveries,
  outwardTexts,
  numberHolds,
  batches,
  batchBodies,
  batchRows,
  receipts,
  batchNumbers,
  batchDays,
  targets,
  targetHolds,
  secrets,
  rollups,
  rollupMonths,
  rollupMarginals,
  staleDays,
  calendarDays,
  calendarYears,
  jobs,
  fires,
  runs,
  storeVersions,
  processes,
  documents,
  commandRequests,
  people,
  identities,
  passwords,
  secondFactors,
  signInFailures,
  sessions,
  accessKeys,
  standIns,
  auditLog,
  auditAnchors,
  auditHead,
  noticeFacts,
  noticeItems,
  notices,
];
