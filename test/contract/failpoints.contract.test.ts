/**
 * Every step from claim to receipt may be cut off: at each failpoint the step fails, or the process ends, or the power does; another one opens the
 * store, and when all is quiet province and hub agree row by row.
 */
import { describe, expect, test } from 'vitest';
import { FAILPOINTS, type Failpoint } from '../../src/kit/failpoints.js';
import { engines, migratedDatabase } from '../support/database.js';
import { killedAt, news, rested } from './deliveries/cut.js';
import { openLife } from './deliveries/life.js';
import { reached } from './deliveries/process.js';
import { hurriedTime } from './deliveries/time.js';

// One at each side of what leaves and of what is told; torture takes them all.
const KILLED: readonly Failpoint[] = process.env.TORTURE ? FAILPOINTS : ['page.before-commit', 'send.answered', 'receipt.before-commit'];

const databaseOf = async (engine: (typeof engines)[number]): Promise<string | null> => (engine === 'sqlite' ? null : migratedDatabase(engine));

describe.each(engines)('on %s', (engine) => {
  test.each(engine === 'sqlite' ? (['throw', 'kill', 'power'] as const) : (['throw', 'kill'] as const))('%s at each failpoint', async (how) => {
    const life = await openLife(await databaseOf(engine));
    try {
      for (const at of FAILPOINTS) {
        await news(life);
        await life.make({ move: 'end', at, nth: 1, how });
        // Long enough for a heartbeat.
        if (at === 'lease.renewed') await life.make({ move: 'weather', service: 'push', mood: 'late', times: 1 });
        const { hub } = life;
        await life.make({ move: 'run' });
        expect([at, hub.arm(null)]).toEqual([at, true]);
        await rested(life, at);
      }
    } finally {
      await life.close();
    }
  });

  test('a real process is killed at some of them', async () => {
    const time = hurriedTime();
    const life = await openLife(await databaseOf(engine), time);
    try {
      for (const at of KILLED) {
        await news(life);
        if (!at.startsWith('page')) await life.make({ move: 'sync' });
        const end = await life.meanwhile(() => killedAt(at, 1, life.machine.folder, time.aheadMs));
        expect([at, end]).toEqual([at, 'SIGKILL']);
        await rested(life, at);
      }
    } finally {
      await life.close();
    }
  });
});

test('each failpoint has been come to', () => expect([...reached].sort()).toEqual([...FAILPOINTS].sort()));
