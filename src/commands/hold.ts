/** Command: holds a delivery target, or a table, a kind or a source of it; or says what that would touch. */
import type { Commands } from '../api.js';
import { nowOf } from '../kit/clock.js';
import { affectedBy } from '../outbox/affected.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import { addHold, hasHold, holdsOf } from '../outbox/holds.js';
import { holdSource } from '../outbox/source-holds.js';
import { holdTarget } from '../outbox/targets.js';
import { asExpected } from './as-expected.js';
import type { CommandOf } from './command.js';
import { heldPart } from './held-part.js';
import { targetsNamed } from './targets-named.js';

export const hold: CommandOf<Commands['hold']> = {
  name: 'hold',
  title: '暂停推送目标,或其中一张表、一类、一个数据源',
  right: 'release',
  logged: ['target', 'table', 'kind', 'source', 'reason'],
  looks: ({ dryRun }) => dryRun === true,
  async run({ db, clock, targets, sources }, input, actor) {
    const [target] = targetsNamed(targets, input.target) as [DeliveryTarget];
    const part = heldPart(input, target, sources, []);
    if (input.dryRun) return db.read(async (sql) => told(await affectedBy(sql, target, part), await holdsOf(sql, target.name)), 'aside');
    const [now, by] = [nowOf(clock), actor.name.slice(0, 80)];
    const reason = input.reason?.trim() || null;
    await db.transaction(async (sql) => {
      await asExpected(sql, target.name, part, input.expectedChangedAt ?? null);
      if (part === null) await holdTarget(sql, target.name, `${by} 于 ${now} 暂停${reason === null ? '' : `:${reason}`}`, now);
      // Held once more without a word: why, by whom and since when stays to be read.
      else if (reason !== null || !(await hasHold(sql, target.name, part.scope, part.name)))
        await addHold(sql, { target: target.name, ...part, reason, heldBy: by, heldAt: now });
    });
    const rows = part?.scope === 'SOURCE' ? await holdSource(target, part.name, { db, now: () => nowOf(clock) }) : 0;
    return { rows, holds: await db.read((sql) => holdsOf(sql, target.name)) };
  },
};

/** What would be touched, where nothing is done. */
export const told = (
  { counts, samples }: Awaited<ReturnType<typeof affectedBy>>,
  holds: Awaited<ReturnType<typeof holdsOf>>,
): Awaited<ReturnType<Commands['hold']>> => ({ rows: 0, affected: counts, samples, holds });
