/** The kept counts through what people and configurations do: sources held and released, profiles changed, a target that goes and returns. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import type { App } from '../../src/app.js';
import { type Chain, claim, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';
import { everything, operator } from '../support/viewers.js';

/** The same rows with other content. */
const shorter = { ...profile, name: 'shorter@1', tables: profile.tables.map((table) => ({ ...table, omit: ['publishedAt'] })) };
const SOURCE = { target: 'province', source: 'm' };
const SEEDS = [1, 2, 3];
const STEPS = 24;

/** As likely as any other, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe.each(engines)('on %s', (engine) => {
  let chain: Chain;
  beforeEach(async () => {
    chain = await openChain(engine, { m: 'mapped' });
    for (const n of [1, 2, 3, 4]) await put(n, 1, 1);
    await chain.run();
  });
  afterEach(() => chain.close());

  const put = (n: number, district: number, day: number) =>
    chain.put('m', 'itemClaim', { [`r${n}`]: claim(n, { ssq: String(district), claimedAt: `2022-01-0${day}` }) });
  const differences = () => chain.app.hub.queries(everything).logs.differences();
  const commands = (app: App) => app.hub.commands(operator);
  const other = async (taken: typeof profile | null, app: (other: App) => Promise<unknown>) => app(await chain.another(taken));

  test('a held source is released to what the target has already', async () => {
    const other = await chain.another(shorter);
    await commands(chain.app).hold(SOURCE);
    await commands(other).revalidate({ target: null, all: true });
    await chain.app.sync();
    await commands(chain.app).release(SOURCE);
    expect(await chain.states('itemClaim')).toEqual({ r1: 'ACCEPTED', r2: 'ACCEPTED', r3: 'ACCEPTED', r4: 'ACCEPTED' });
    expect(await differences()).toEqual([]);
  });

  test('a record moves while its target is away', async () => {
    await put(1, 2, 3);
    await other(null, (away) => away.sync());
    await put(1, 2, 4);
    await chain.run();
    expect(await differences()).toEqual([]);
  });

  test.each(SEEDS)('random history %i', async (seed) => {
    const roll = dice(seed);
    const apps = [chain.app, chain.app, await chain.another(shorter), await chain.another(null)] as const;
    let app: App = chain.app;
    const steps: Record<string, () => Promise<unknown>> = {
      change: () => put(1 + roll(5), 1 + roll(2), 1 + roll(4)),
      configure: async () => void (app = apps[roll(apps.length)] as App),
      sync: () => app.sync(),
      deliver: () => app.deliver(),
      hold: () => commands(chain.app).hold(SOURCE),
      release: () =>
        commands(chain.app)
          .release(SOURCE)
          .catch(() => undefined),
      revalidate: () => commands(app).revalidate({ target: null, all: true }),
    };
    const names = Object.keys(steps);
    const done: string[] = [];
    for (let i = 0; i < STEPS; i++) {
      const name = names[roll(names.length)] as string;
      done.push(name);
      await steps[name]?.();
      expect(await differences(), done.join(', ')).toEqual([]);
    }
  });
});
