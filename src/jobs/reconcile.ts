/** Job `reconcile`: the name is reserved for comparing both sides' records, which a later version does. */
import type { PlannedJob } from './job.js';

export const reconcile: PlannedJob = {
  name: 'reconcile',
  title: '对账',
  schedule: '30 2 * * *',
  catchUp: '1h',
  overlap: 'skip',
  planned: true,
};
