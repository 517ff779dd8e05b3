/** Command: delivers to every target and collects receipts. */
import type { Commands } from '../api.js';
import { deliver as job } from '../jobs/deliver.js';
import type { CommandOf } from './command.js';

export const deliver: CommandOf<Commands['deliver']> = {
  name: 'deliver',
  title: '立即上报',
  right: 'jobs',
  logged: [],
  run: ({ work }) => work.run(job),
};
