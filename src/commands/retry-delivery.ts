/** Command: sends a returned or refused row again as it is. */
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import { retryDelivery as retry } from '../outbox/retry.js';
import type { CommandOf } from './command.js';

export const retryDelivery: CommandOf<Commands['retryDelivery']> = {
  name: 'retryDelivery',
  title: '重推一行',
  right: 'retry',
  logged: ['id'],
  atomic: true,
  run: ({ db, clock, targets }, { id, expectedUpdatedAt = null }, actor) =>
    db.transaction((sql) => retry(sql, { targets }, actor, { id, expectedUpdatedAt }, nowOf(clock))),
};
