/** Job `collect`: a second schedule for the run of `deliver`, which fetches receipts before it sends. */
import { deliver } from './deliver.js';
import type { WorkingJob } from './job.js';

export const collect: WorkingJob = {
  name: 'collect',
  title: '取回执',
  schedule: '* * * * *',
  catchUp: '1h',
  overlap: 'skip',
  lease: deliver.name,
  run: deliver.run,
};
