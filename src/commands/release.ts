/** Command: opens a delivery target that was held or stopped; the first one lets the schedules begin. */
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import { releaseTarget } from '../outbox/targets.js';
import type { CommandOf } from './command.js';
import { targetsNamed } from './targets-named.js';

export const release: CommandOf<Commands['release']> = {
  name: 'release',
  title: '放行推送目标',
  right: 'release',
  logged: ['target'],
  async run({ db, clock, targets, store }, { target }) {
    targetsNamed(targets, target);
    await db.transaction((sql) => releaseTarget(sql, targets, target, nowOf(clock)));
    await store.enable();
  },
};
