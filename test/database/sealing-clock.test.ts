/** Clocks at sealing, where they are a machine's: ours against the province's, carried on by a clock that nobody sets, and against the database server's. */
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, moment } from '../../schema/time.js';
import { type HubClock, systemClock } from '../../src/kit/clock.js';
import { askNextNumber, clockApart, hear, mayNotSeal, type SealingPass } from '../../src/outbox/sealing.js';
import { type Chain, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';

const MINUTE = 60_000;
const still = new AbortController().signal;
const passOf = (answered: boolean): SealingPass => ({ asked: null, answered, reached: false, refusal: null });

describe.each(engines)('the clock at sealing, on %s', (engine) => {
  let chain: Chain;
  afterEach(() => chain.close());

  /** The target, its next number found unused, as heard by the machine's own clock. */
  async function proven() {
    chain = await openChain(engine, { a: 'echeng' }, 'real');
    const [target] = chain.app.targets;
    if (!target) throw new Error('no target');
    await askNextNumber(target, { db: chain.app.db, clock: systemClock }, passOf(false), still);
    return target;
  }

  test('that differs from the database server’s stops sealing, though the province agrees with it', async () => {
    const target = await proven();
    const now = Date.now();
    const off = dayOf(moment(now + 20 * MINUTE), 'Asia/Shanghai') === dayOf(moment(now), 'Asia/Shanghai') ? 20 * MINUTE : -20 * MINUTE;
    const ours: HubClock = { ...systemClock, now: () => Date.now() + off };
    hear(target, ours, moment(ours.now()));
    const refusal = await chain.app.db.read((sql) => mayNotSeal(sql, target, { clock: ours }, passOf(true)));
    if (engine === 'sqlite') expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ code: 'CLOCK_DIFFERS', details: { whose: '数据库', minutes: 20 } });
    // A test's own time is held against no other machine's.
    const test: HubClock = { now: ours.now, sleep: ours.sleep };
    hear(target, test, moment(test.now()));
    expect(await chain.app.db.read((sql) => mayNotSeal(sql, target, { clock: test }, passOf(true)))).toBeNull();
  });

  test('that is set between two answers of the province is seen at once; an answer that is not fresh is asked for anew', async () => {
    const target = await proven();
    let [passed, jump] = [0, 0];
    const clock: HubClock = { ...systemClock, now: () => 1_796_000_000_000 + passed + jump, elapsed: () => passed };
    hear(target, clock, moment(clock.now()));
    passed = 3 * 60 * MINUTE;
    expect(clockApart(target, clock)).toBeNull();
    jump = 11 * MINUTE;
    expect(clockApart(target, clock)).toMatchObject({ code: 'CLOCK_DIFFERS', details: { whose: '省平台', minutes: 11 } });
    expect(await chain.app.db.read((sql) => mayNotSeal(sql, target, { clock }, passOf(false)))).toBe('ASK');
    jump = -11 * MINUTE;
    expect(clockApart(target, clock)).not.toBeNull();
    jump = 0;
    expect(clockApart(target, clock)).toBeNull();
  });
});
