/** A province that takes longer to answer than a worker's hold lasts: the hold is renewed, and nobody else does the same work meanwhile. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/kit/clock.js';
import { openLeases } from '../../src/jobs/leases.js';
import { type Chain, claim, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';

// The rehearsed province is slow by half as much again; a machine under load still renews in time.
const LEASE_MS = 1_000;

describe.each(engines)('a province slower than a lease, on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' }, 'real');
  });

  afterEach(() => chain.close());

  test('is told a batch and asked for its receipt by one worker, while a second one looks for work all the time', async () => {
    const workers = [await chain.dispatcher('first', LEASE_MS), await chain.dispatcher('second', LEASE_MS)];
    await chain.put('a', 'itemClaim', { x1: claim(1) });
    await chain.app.sync();
    chain.province.mood('slow');

    const done = await Promise.all(workers.map((deliver) => deliver()));

    const both = (count: 'batches' | 'sent' | 'accepted' | 'missed') => done.reduce((sum, one) => sum + one[count], 0);
    expect([both('batches'), both('sent'), both('accepted'), both('missed')]).toEqual([1, 1, 1, 0]);
    expect(await chain.states('itemClaim')).toEqual({ x1: 'ACCEPTED' });
  });

  test('keeps the job with the process that runs it', async () => {
    const of = (owner: string) => openLeases(chain.app.db, systemClock, owner, LEASE_MS);
    const [own, other] = [of('own'), of('other')];
    const work = own.alone('deliver', (lease) => new Promise<boolean>((resolve) => setTimeout(() => resolve(lease.signal.aborted), 2.5 * LEASE_MS)));

    const tries = await whileUnder(work, () => other.alone('deliver', async () => 'taken').catch((error) => error.code));

    expect(new Set(tries)).toEqual(new Set(['JOB_BUSY']));
    expect(await work).toBe(false);
    expect(await other.alone('deliver', async () => 'taken')).toBe('taken');
  });
});

/** What each look gave, one after the other, until the work is done; the last may come after it and is left out. */
async function whileUnder<T>(work: Promise<unknown>, look: () => Promise<T>): Promise<T[]> {
  let under = true;
  void work.finally(() => {
    under = false;
  });
  const looks: T[] = [];
  await new Promise((resolve) => setTimeout(resolve, LEASE_MS));
  while (under) {
    const seen = await look();
    if (under) looks.push(seen);
    await new Promise((resolve) => setTimeout(resolve, LEASE_MS / 6));
  }
  return looks;
}
