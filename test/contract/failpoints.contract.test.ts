/**
 * Every step from claim to receipt may be cut off: at each failpoint the step fails, or the process ends, or the power does; another one opens the
 * store, and when all is quiet province and hub agree row by row.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FAILPOINTS, type Failpoint } from '../../src/kit/failpoints.js';
import { engines, freshDatabase } from '../support/database.js';
import { type Life, openLife } from './deliveries/life.js';
import { reached } from './deliveries/process.js';
import { hurriedTime } from './deliveries/time.js';

// One at each side of what leaves and of what is told; torture takes them all.
const KILLED: readonly Failpoint[] = process.env.TORTURE
  ? FAILPOINTS
  : ['page.before-commit', 'seal.committed', 'send.answered', 'sent.before-commit', 'receipt.before-commit'];
const entry = fileURLToPath(new URL('../support/killed-hub.mjs', import.meta.url));

const databaseOf = async (engine: (typeof engines)[number]): Promise<string | null> => (engine === 'sqlite' ? null : freshDatabase(engine));

/** Something of each sort to be read and delivered. */
async function news({ world, make }: Life): Promise<void> {
  await world.make('checkAct', 1);
  await make({ move: 'change', who: 4 });
  await make({ move: 'number', how: 'inherit', who: 0, other: 1 });
  await make({ move: 'unit', who: 0, key: 2 });
}

async function rested(life: Life, name: string): Promise<void> {
  await life.rest();
  expect(life.wrong, `${name}\n${[...life.diary, ...life.province.log].join('\n')}`).toEqual([]);
  life.diary.splice(0);
}

describe.each(engines)('on %s', (engine) => {
  test.each(engine === 'sqlite' ? (['throw', 'kill', 'power'] as const) : (['throw', 'kill'] as const))('%s at each failpoint', async (how) => {
    const life = await openLife(await databaseOf(engine));
    try {
      for (const at of FAILPOINTS) {
        await news(life);
        await life.make({ move: 'end', at, nth: 1, how });
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
        expect([at, await life.meanwhile(() => killedAt(at, life.machine.folder, time.aheadMs))]).toEqual([at, 'SIGKILL']);
        await rested(life, at);
      }
    } finally {
      await life.close();
    }
  });
});

/** The signal that ended it, or what it said. */
async function killedAt(at: Failpoint, folder: string, aheadMs: number): Promise<string> {
  const command = [at.startsWith('page') ? 'sync' : 'deliver', '--config', join(folder, 'hub.yaml')];
  const env = { ...process.env, HUB_DATA: folder };
  const child = spawn(process.execPath, [entry, at, '1', String(aheadMs), ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [, signal] = await once(child, 'close');
  return signal ?? said;
}

test('each failpoint has been come to', () => expect([...reached].sort()).toEqual([...FAILPOINTS].sort()));
