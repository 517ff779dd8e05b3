/** Cases of the way out: that what a case puts before the hub goes up and is accepted, so that the other cases differ in what they say. */
import { expect, test } from 'vitest';
import { openOutCase } from './out-stage.js';

test('a plan goes up, is accepted, and its change goes up as a change', async () => {
  const { hub, province, plans, sync, deliver, release, states } = await openOutCase();
  plans(3);
  await sync();
  expect(await deliver()).toMatchObject({ state: 'TARGET_HELD' });
  await release();
  expect(await deliver()).toMatchObject({ state: 'OK' });
  expect(await states()).toEqual({ ACCEPTED: 3 });
  plans(1, '2022-03-02 10:00:00', '改');
  hub.clock.ms += 60_000;
  await sync();
  await deliver();
  expect([...province.held.values()].map((row) => row.title)).toContain('二〇二二年计划1改');
  expect(province.asked.filter(({ path }) => path.endsWith('/data/push'))).toHaveLength(2);
});
