/** The list of the hub's jobs: configuration keys, their reference, `hub jobs`, metrics and the runner come from it. */
import { collect } from './collect.js';
import { deliver } from './deliver.js';
import type { Job, WorkingJob } from './job.js';
import { notify } from './notify.js';
import { reconcile } from './reconcile.js';
import { sweep } from './sweep.js';
import { sync } from './sync.js';

export const jobs: readonly Job[] = [sync, sweep, deliver, collect, notify, reconcile];

export const workingJobs: readonly WorkingJob[] = jobs.filter((job) => !job.planned);
