/** Cuts: something to be read and delivered, a real process that is killed at a failpoint, and what must be true when all is quiet again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Failpoint } from '../../../src/kit/failpoints.js';
import type { Life } from './life.js';

const entry = fileURLToPath(new URL('../../support/killed-hub.mjs', import.meta.url));

/** Something of each sort. */
export async function news({ world, make }: Life): Promise<void> {
  await world.make('checkAct', 1);
  await make({ move: 'change', who: 4 });
  await make({ move: 'number', how: 'inherit', who: 0, other: 1 });
  await make({ move: 'unit', who: 0, key: 2 });
}

export async function rested(life: Life, name: string): Promise<void> {
  await life.rest();
  expect(life.wrong, `${name}\n${[...life.diary, ...life.province.log].join('\n')}`).toEqual([]);
  life.diary.splice(0);
}

/** The signal that ended it, or what it said. @param before what stands before the program on its command line */
export async function killedAt(at: Failpoint, nth: number, folder: string, aheadMs: number, before: readonly string[] = []): Promise<string> {
  const command = [at.startsWith('page') ? 'sync' : 'deliver', '--config', join(folder, 'hub.yaml')];
  const line = [...before, process.execPath, entry, at, String(nth), String(aheadMs), ...command];
  const env = { ...process.env, HUB_DATA: folder };
  const child = spawn(line[0] as string, line.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [, signal] = await once(child, 'close');
  return signal ?? said;
}
