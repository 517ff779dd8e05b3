/** Command: sends returned and refused rows of one code again, in chunks; or says how many there are. */
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import { retryAll } from '../outbox/retry-all.js';
import type { CommandOf } from './command.js';
import { targetsNamed } from './targets-named.js';

export const retryDeliveries: CommandOf<Commands['retryDeliveries']> = {
  name: 'retryDeliveries',
  title: '按退回代码成批重推',
  right: 'retry',
  logged: ['code', 'target', 'table', 'dryRun'],
  async run({ db, clock, targets, markDays }, input, actor) {
    if (input.target) targetsNamed(targets, input.target);
    return retryAll({ db, targets, viewer: actor, now: () => nowOf(clock), markDays }, input);
  },
};
