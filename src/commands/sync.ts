/** Command: reads from every source, or from one; the first one lets the schedules begin. */
import type { Commands } from '../api.js';
import { sync as job } from '../jobs/sync.js';
import type { CommandOf } from './command.js';

export const sync: CommandOf<Commands['sync']> = {
  name: 'sync',
  title: '立即归集',
  right: 'jobs',
  logged: ['source'],
  async run({ work, store }, { source }) {
    const outcome = await work.run(job, source ?? undefined);
    await store.enable();
    return outcome;
  },
};
