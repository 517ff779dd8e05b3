/** Command: sends returned and refused rows of one code again, in chunks; or says how many there are. */
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import { retryAll } from '../outbox/retry-all.js';
import type { CommandOf } from './command.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import { targetsNamed } from './targets-named.js';

export const retryDeliveries: CommandOf<Commands['retryDeliveries']> = {
  name: 'retryDeliveries',
  title: '按退回代码成批重推',
  right: 'retry',
  logged: ['code', 'target', 'table', 'state', 'kind', 'district', 'department', 'field', 'dryRun', 'snapshot'],
  looks: ({ dryRun }) => dryRun === true,
  async run({ db, clock, targets }, input, actor) {
    const meant = targetsNamed(targets, input.target ?? null);
    if (input.table) knownTable(meant, input.table);
    return retryAll({ db, targets, viewer: actor, now: () => nowOf(clock) }, input);
  },
};

function knownTable(targets: readonly DeliveryTarget[], table: string): void {
  const known = [...new Set(targets.flatMap(({ profile, kinds }) => profile.tables.filter(({ kind }) => kinds.has(kind)).map((each) => each.table)))];
  if (!known.includes(table)) throw new HubError('NOT_FOUND', { what: `目标表 ${echo(table)}(可用:${known.join('、')})` });
}
