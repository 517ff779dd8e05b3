/** A province that takes longer to answer than a worker's hold lasts: the hold is renewed, and nobody else does the same work meanwhile. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLeases } from '../../src/jobs/leases.js';
import { type Chain, claim, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';

const LEASE_MS = 1_000;

describe.each(engines)('a province slower than a lease, on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' });
  });

  afterEach(() => chain.close());

  /** Two and a half leases, in steps in which nobody can miss a heartbeat. */
  async function twoLeasesLater(look: () => Promise<unknown> = async () => undefined): Promise<void> {
    for (const end = chain.clock.now() + 2.5 * LEASE_MS; chain.clock.now() < end; await look()) await chain.clock.sleep(200);
  }

  test('is told a batch and asked for its receipt by one worker, while a second one looks for work all the time', async () => {
    const workers = [await chain.dispatcher('first', LEASE_MS), await chain.dispatcher('second', LEASE_MS)];
    // Each has asked about the next number before it seals for the first time.
    for (const [i, deliver] of workers.entries()) {
      await chain.put('a', 'itemClaim', { [`w${i}`]: claim(10 + i) });
      await chain.app.sync();
      await deliver();
    }
    await chain.put('a', 'itemClaim', { x1: claim(1) });
    await chain.app.sync();
    const calls = (['push', 'receipt'] as const).map((service) => chain.province.hold(service));

    const work = Promise.all(workers.map((deliver) => deliver()));
    for (const { arrived, answer } of calls) {
      await arrived;
      await twoLeasesLater();
      answer();
    }
    const done = await work;

    const both = (count: 'batches' | 'sent' | 'accepted' | 'missed') => done.reduce((sum, one) => sum + one[count], 0);
    expect([both('batches'), both('sent'), both('accepted'), both('missed')]).toEqual([1, 1, 1, 0]);
    expect(await chain.states('itemClaim')).toEqual({ w0: 'ACCEPTED', w1: 'ACCEPTED', x1: 'ACCEPTED' });
  });

  test('keeps the job with the process that runs it', async () => {
    const of = (owner: string) => openLeases(chain.app.db, chain.clock, owner, LEASE_MS);
    const [own, other] = [of('own'), of('other')];
    const tries: unknown[] = [];

    const work = own.alone('deliver', async (lease) => {
      await twoLeasesLater(async () => tries.push(await other.alone('deliver', async () => 'taken').catch((error) => error.code)));
      return lease.signal.aborted;
    });

    expect(await work).toBe(false);
    expect(tries).toEqual(Array(13).fill('JOB_BUSY'));
    expect(await other.alone('deliver', async () => 'taken')).toBe('taken');
  });
});
