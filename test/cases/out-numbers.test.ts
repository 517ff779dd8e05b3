/** Cases of numbers and clocks: under which numbers rows go up when a clock is wrong, when another delivers under our name, and when a day's numbers are used up. */
import { describe, expect, test } from 'vitest';
import type { Pushed } from '../support/spoken-province.js';
import { type OutCase, openOutCase } from './out-stage.js';

const [MINUTE, DAY] = [60_000, 86_400_000];
const YEARS = 3_650 * DAY;

async function ready(): Promise<OutCase> {
  const stage = await openOutCase();
  stage.plans(3);
  await stage.sync();
  await stage.release();
  return stage;
}
const numbers = async ({ batches }: OutCase) => (await batches()).map(({ number, state }) => `${number} ${state}`);
/** The province's time, whatever the hub's clock says; null: it tells none. */
function provinceAt(stage: OutCase, time: () => number | null): void {
  const told = (answer: object) => ({ ...answer, date: time() }) as never;
  const says = stage.province.says as Record<string, unknown>;
  for (const service of ['push', 'receipt', 'auth']) {
    const before = says[service] as ((body: unknown, usual: () => object) => object | undefined) | undefined;
    says[service] = (body: unknown, usual: () => object) => told(before?.(body, usual) ?? usual());
  }
}

describe('a clock that is wrong', () => {
  test.each([
    ['eleven minutes ahead', 11 * MINUTE],
    ['eleven minutes behind', -11 * MINUTE],
    ['ten years ahead', YEARS],
  ])('%s of the province: nothing is sealed, in words, until the clocks agree; then everything goes by itself', async (_title, off) => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    provinceAt(stage, () => start);
    stage.hub.clock.ms = start + off;
    expect(await stage.deliver()).toMatchObject({ state: 'CLOCK_DIFFERS', message: expect.stringContaining('校准时钟') });
    expect([await stage.states(), await numbers(stage)]).toEqual([{ WAITING: 3 }, []]);
    stage.hub.clock.ms = start;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await numbers(stage)).toEqual(['2026112900001 DECIDED']);
  });

  test('nine minutes are no matter', async () => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    provinceAt(stage, () => start + 9 * MINUTE);
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
  });

  test('while it is wrong, a province that refuses the time stops nothing, and what is sealed goes on afterwards', async () => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    let agrees = true;
    stage.province.says.push = () => (agrees ? 'cut' : { code: '1002', message: 'rtime' });
    await stage.deliver();
    stage.province.says.push = () => (agrees ? undefined : { code: '1002', message: 'rtime' });
    agrees = false;
    provinceAt(stage, () => start);
    stage.hub.clock.ms = start + YEARS;
    expect(await stage.deliver()).toMatchObject({ state: 'CLOCK_DIFFERS' });
    expect(await stage.hub.rows('SELECT state FROM targets')).toEqual([{ state: 'OPEN' }]);
    agrees = true;
    stage.hub.clock.ms = start + 10 * MINUTE;
    await stage.deliver();
    expect([await stage.states(), await numbers(stage)]).toEqual([{ ACCEPTED: 3 }, ['2026112900001 DECIDED']]);
  });

  test('where the province tells no time: what was sealed ten years ahead and refused goes under today’s numbers once a person releases', async () => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    stage.province.says.push = () => ({ code: '1002', message: 'rtime' });
    provinceAt(stage, () => null);
    stage.hub.clock.ms = start + YEARS;
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_STOPPED', message: expect.stringContaining('校准本机时钟') });
    expect(await numbers(stage)).toEqual(['2036112600001 SEALED']);
    stage.hub.clock.ms = start + MINUTE;
    stage.province.says.push = undefined;
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_STOPPED' });
    expect(await stage.states()).toEqual({ IN_FLIGHT: 3 });
    stage.plans(4, '2022-03-02 10:00:00');
    await stage.sync();
    await stage.release();
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect([await stage.states(), await numbers(stage)]).toEqual([{ ACCEPTED: 4 }, ['2036112600001 REFUSED', '2026112900001 DECIDED']]);
  });

  test('what was sealed a day ahead and only ever answered as busy goes under today’s numbers by itself', async () => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    stage.province.says.push = () => ({ code: '3001', data: { retryAfterSeconds: 60 } });
    stage.hub.clock.ms = start + DAY;
    await stage.deliver();
    expect(await numbers(stage)).toEqual(['2026113000001 SEALED']);
    stage.hub.clock.ms = start + MINUTE;
    await stage.deliver();
    stage.province.says.push = undefined;
    stage.hub.clock.ms += MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect([await stage.states(), await numbers(stage)]).toEqual([{ ACCEPTED: 3 }, ['2026113000001 REFUSED', '2026112900001 DECIDED']]);
  });

  test('what was sealed ahead and may have arrived keeps its number', async () => {
    const stage = await ready();
    const start = stage.hub.clock.ms;
    stage.hub.clock.ms = start + 2 * DAY;
    stage.province.says.push = (_, usual) => {
      usual();
      return 'cut';
    };
    provinceAtNothing(stage);
    await stage.deliver();
    stage.province.says.push = undefined;
    stage.hub.clock.ms = start;
    await stage.release();
    await stage.deliver();
    expect([await stage.states(), await numbers(stage)]).toEqual([{ ACCEPTED: 3 }, ['2026120100001 DECIDED']]);
  });

  test('that jumps a day back and forth leaves each day its own numbers, none of them twice', async () => {
    const stage = await ready();
    await stage.deliver();
    const start = stage.hub.clock.ms;
    for (const [i, off] of [DAY, 0, -DAY, DAY, 0].entries()) {
      stage.hub.clock.ms = start + off + i * MINUTE;
      stage.plans(1, `2022-03-02 1${i}:00:00`, `改${i}`);
      await stage.sync();
      await stage.deliver();
    }
    expect([await stage.states(), await numbers(stage)]).toEqual([
      { ACCEPTED: 3 },
      ['2026112900001', '2026113000001', '2026112900002', '2026112800001', '2026113000002', '2026112900003'].map((number) => `${number} DECIDED`),
    ]);
  });
});

function provinceAtNothing(stage: OutCase): void {
  const { says } = stage.province;
  says.receipt = (_, usual) => ({ ...usual(), date: null });
  says.auth = (_, usual) => ({ ...usual(), date: null });
}

describe('a receipt of the number that would be used next', () => {
  const another = (batch: string): Pushed => ({ batch, table: 'jg_jgjh', rows: [{ record_unique_identity: `other-${batch}`, cd_operation: 'i' }] });

  test.each([1, 2, 3, 7, 50])('of %i batches that are not ours: the target is held, and a release goes on behind them', async (count) => {
    const stage = await ready();
    for (let i = 1; i <= count; i++) {
      const number = `20261129${String(i).padStart(5, '0')}`;
      stage.province.batches.set(number, another(number));
    }
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_HELD', message: expect.stringContaining('另有一套系统') });
    expect([stage.province.count('/data/push'), await stage.states()]).toEqual([0, { WAITING: 3 }]);
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_HELD' });
    await stage.release();
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await numbers(stage)).toEqual([`20261129${String(count + 1).padStart(5, '0')} DECIDED`]);
  });

  test.each(['CHECKING', 'CHECKED'])('%s of any number at all proves nothing: held in words, and no number is used up', async (state) => {
    const stage = await ready();
    stage.province.says.receipt = ({ batch }) => ({ code: '0', data: { batch, state, accepted: 1, returned: 0, rows: [] } });
    for (let pass = 0; pass < 2; pass++) {
      expect(await stage.deliver()).toMatchObject({ state: 'TARGET_HELD', message: expect.stringContaining('无从采信') });
      await stage.release();
    }
    expect(stage.province.asked.filter(({ body }) => ((body as Pushed).batch ?? '').length > 13)).toEqual([]);
    stage.province.says.receipt = undefined;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await numbers(stage)).toEqual(['2026112900001 DECIDED']);
  });

  test('is asked for once in a process and day, and not where nothing is due', async () => {
    const stage = await ready();
    const { province, hub } = stage;
    for (let pass = 0; pass < 3; pass++) {
      await stage.deliver();
      stage.plans(1, `2022-03-02 1${pass}:00:00`, `改${pass}`);
      await stage.sync();
    }
    await stage.deliver();
    hub.clock.ms += DAY;
    await stage.deliver();
    expect([province.count('/data/push'), province.count('/data/receipt')]).toEqual([4, 5]);
    const first = province.asked.find(({ path }) => path === '/data/receipt')?.body as Pushed;
    expect(first.batch).toBe('2026112900001');
  });

  test.each([
    ['busy', { code: '3001', data: { retryAfterSeconds: 1 } }],
    ['a fault', { code: '9999' }],
  ])('answered by %s: nothing is sealed in this pass, and it is asked again', async (_title, answer) => {
    const stage = await ready();
    stage.province.says.receipt = () => answer;
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_UNAVAILABLE' });
    expect(await stage.states()).toEqual({ WAITING: 3 });
    stage.province.says.receipt = undefined;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
  });
});

test('99 999 numbers in a day are used up: the rest waits for the next day, and nobody need do anything', async () => {
  const stage = await ready();
  await stage.hub.app.db.transaction((sql) => sql.run("INSERT INTO batch_days VALUES ('province', '2026-11-29', 99999)"));
  expect(await stage.deliver()).toMatchObject({ state: 'NUMBERS_USED_UP' });
  expect(stage.province.asked).toEqual([]);
  expect(await stage.hub.rows('SELECT state FROM targets')).toEqual([{ state: 'OPEN' }]);
  stage.hub.clock.ms += DAY;
  expect(await stage.deliver()).toMatchObject({ state: 'OK' });
  expect(await numbers(stage)).toEqual(['2026113000001 DECIDED']);
});
