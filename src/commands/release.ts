/** Command: opens a delivery target that was held or stopped, the first one lets the schedules begin; or lifts one hold on a part of it; or says what that would touch. */
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { affectedBy } from '../outbox/affected.js';
import { dropHold, holdsOf, SCOPE_TITLES } from '../outbox/holds.js';
import { releaseSource } from '../outbox/source-holds.js';
import { releaseTarget } from '../outbox/targets.js';
import { asExpected } from './as-expected.js';
import type { CommandOf, CommandPorts } from './command.js';
import { type HeldPart, heldPart } from './held-part.js';
import { told } from './hold.js';
import { targetsNamed } from './targets-named.js';

type Input = Parameters<Commands['release']>[0];
type Result = Awaited<ReturnType<Commands['release']>>;

export const release: CommandOf<Commands['release']> = {
  name: 'release',
  title: '放行推送目标,或其中暂停的部分',
  right: 'release',
  logged: ['target', 'table', 'kind', 'source'],
  looks: ({ dryRun }) => dryRun === true,
  run: (ports, input) => carryOut(ports, input, false),
  mark: async () => 'begun',
  // The attempt that was cut off may have lifted the hold, and not told so.
  resumed: (ports, input) => carryOut(ports, input, true),
};

async function carryOut(ports: CommandPorts, input: Input, again: boolean): Promise<Result> {
  const { db, clock, targets, sources, store } = ports;
  const [target] = targetsNamed(targets, input.target) as [DeliveryTarget];
  const part = heldPart(input, target, sources, await db.read((sql) => holdsOf(sql, target.name)));
  if (input.dryRun) return db.read(async (sql) => told(await affectedBy(sql, target, part), await holdsOf(sql, target.name)), 'aside');
  const expected = again ? null : (input.expectedChangedAt ?? null);
  const rows = part === null ? 0 : await releasePart(ports, target, part, expected, again);
  if (part === null) {
    await db.transaction(async (sql) => {
      await asExpected(sql, target.name, null, expected);
      await releaseTarget(sql, targets, target.name, nowOf(clock));
    });
    await store.enable();
  }
  return { rows, holds: await db.read((sql) => holdsOf(sql, target.name)) };
}

/** @param again its hold may be gone by an attempt before */
async function releasePart(
  { db, clock }: CommandPorts,
  target: DeliveryTarget,
  part: HeldPart,
  expected: string | null,
  again: boolean,
): Promise<number> {
  const { scope, name } = part;
  const dropped = await db.transaction(async (sql) => {
    await asExpected(sql, target.name, part, expected);
    return dropHold(sql, target.name, scope, name);
  });
  // A release of a source that was cut off goes on where it stood, though its hold is gone.
  const rows = scope === 'SOURCE' ? await releaseSource(target, name, { db, now: () => nowOf(clock) }) : 0;
  if (!dropped && rows === 0 && !again)
    throw new HubError('NOT_FOUND', { what: `推送目标 ${target.name} 上对${SCOPE_TITLES[scope]} ${echo(name)} 的暂停` });
  return rows;
}
