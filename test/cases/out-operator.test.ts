/** Cases of what an operator reaches for, and of gathering that does not wait for the province. */
import { afterEach, expect, test } from 'vitest';
import { armFailpoints } from '../../src/kit/failpoints.js';
import { openOutCase } from './out-stage.js';

afterEach(() => armFailpoints(null));

test('sources are read though the province keeps its feeds waiting', async () => {
  const { hub, province, plans } = await openOutCase(`
    downward: { catalogue: { schedule: "0 3 * * *" } }`);
  plans(3);
  const stored = new Promise<void>((resolve) => armFailpoints((at) => (at === 'page.told' ? resolve() : undefined)));
  province.says.other = async () => {
    await stored;
    return undefined;
  };
  const parts = await hub.sync();
  expect(Object.fromEntries(Object.entries(parts).map(([name, { state }]) => [name, state]))).toEqual({
    'province:catalogue': 'OK',
    plans: 'OK',
  });
  expect(parts.plans?.counts.新增).toBe(3);
});
