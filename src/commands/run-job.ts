/** Command: starts a job now. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';

export const runJob: CommandOf<Commands['runJob']> = {
  name: 'runJob',
  title: '立即运行一个作业',
  right: 'jobs',
  logged: ['name'],
  run: ({ work }, { name }) => work.jobs.run(name),
  mark: ({ work }, { name }) => work.newestRun(name),
  // Ordered by the attempt that was cut off: its run began, then or after the restart.
  async resumed({ work }, { name }, mark) {
    const newest = await work.newestRun(name);
    return newest === mark ? null : newest;
  },
};
