/** Command: gathers from every source, or from one; the first one lets the schedules begin. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';

export const sync: CommandOf<Commands['sync']> = {
  name: 'sync',
  title: '立即归集',
  right: 'jobs',
  logged: ['source'],
  async run({ work, store }, { source }) {
    const outcome = await work.sync(source ?? undefined);
    await store.enable();
    return outcome;
  },
};
