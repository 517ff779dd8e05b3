/**
 * Power cuts by real means: a process delivers under strace and is killed; then whatever it has written since the last sync of a file is taken
 * from that file. Nothing is lost that has been told, nothing goes twice.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAILPOINTS } from '../../src/kit/failpoints.js';
import { killedAt, news, rested } from '../contract/deliveries/cut.js';
import { openLife } from '../contract/deliveries/life.js';
import { hurriedTime } from '../contract/deliveries/time.js';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const ROUNDS = Number(process.env.HISTORIES ?? 20);
const SEED = Number(process.env.SEED ?? Date.now() % 1e9);
const POINTS = FAILPOINTS.filter((name) => /^(seal|send|sent|receipt|commit|page)/.test(name));

test.runIf(process.env.CI === 'true')('strace is installed', () => expect(hasStrace).toBe(true));

/** Takes from the store's files what no sync has followed: the bytes that were written since are zeroes. Answers how many. */
function cut(trace: string): number {
  const dirty = new Map<string, { from: number; length: number }[]>();
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    const written = /pwrite64\(\d+<([^>]+)>.*, (\d+), (\d+)\) = \d+/.exec(line);
    if (written) {
      const [, file, length, from] = written as unknown as [string, string, string, string];
      dirty.set(file, [...(dirty.get(file) ?? []), { from: Number(from), length: Number(length) }]);
    }
    const synced = /f(?:data)?sync\(\d+<([^>]+)>\) += 0/.exec(line);
    if (synced) dirty.delete(synced[1] as string);
  }
  let lost = 0;
  for (const [file, ranges] of dirty) {
    if (!/hub[-\d]*\.db(-wal)?$/.test(file) || !existsSync(file)) continue;
    const handle = openSync(file, 'r+');
    for (const { from, length } of ranges) lost += writeSync(handle, Buffer.alloc(length), 0, length, from);
    closeSync(handle);
  }
  return lost;
}

test.runIf(hasStrace)(`a process under strace is killed, and what it had not synced is gone (seed ${SEED})`, async () => {
  const time = hurriedTime();
  const life = await openLife(null, time);
  const { folder } = life.machine;
  const trace = join(folder, 'trace');
  // A call that another thread's interrupts is told in two lines; -z leaves those that failed out.
  const strace = ['strace', '-f', '-qq', '-y', '-z', '--seccomp-bpf', '-e', 'trace=pwrite64,fdatasync,fsync', '-e', 'signal=none', '-o', trace];
  const moments = fc.sample(fc.record({ at: fc.constantFrom(...POINTS), nth: fc.integer({ min: 1, max: 3 }) }), { seed: SEED, numRuns: ROUNDS });
  let [ended, lost] = [0, 0];
  try {
    for (const { at, nth } of moments) {
      await news(life);
      if (!at.startsWith('page')) await life.make({ move: 'sync' });
      await life.meanwhile(async () => {
        if ((await killedAt(at, nth, folder, time.aheadMs, strace)) === 'SIGKILL') ended += 1;
        lost += cut(trace);
        life.machine.takeStore();
      });
      await rested(life, `${at} ${nth}`);
    }
    expect(ended).toBeGreaterThan(ROUNDS / 4);
    expect(lost).toBeGreaterThan(0);
  } finally {
    await life.close();
  }
});
