/** Command: starts a job now. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';

export const runJob: CommandOf<Commands['runJob']> = {
  name: 'runJob',
  title: '立即运行一个作业',
  right: 'jobs',
  logged: ['name'],
  run: ({ work }, { name }) => work.jobs.run(name),
};
