/** Command: pauses a job's schedule, or lets it go on. */
import type { Commands } from '../api.js';
import type { CommandOf } from './command.js';

export const pauseJob: CommandOf<Commands['pauseJob']> = {
  name: 'pauseJob',
  title: '暂停或恢复一个作业的排程',
  right: 'jobs',
  logged: ['name', 'paused'],
  atomic: true,
  run: ({ work }, { name, paused }) => work.jobs.pause(name, paused),
};
