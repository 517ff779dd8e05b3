/** Cases of receipts: what a province says of a batch, and what of it is believed. Nothing is booked as accepted that it did not accept. */
import { describe, expect, test } from 'vitest';
import { type Answer, type Pushed, verdictRow } from '../support/spoken-province.js';
import { operator } from '../support/viewers.js';
import { openOutCase, type OutCase } from './out-stage.js';

const MINUTE = 60_000;
const FIRST = '2026112900001';

/** Three plans up to their push; what the province then says of them is the case's. */
async function sent(say: (pushed: Pushed) => Record<string, unknown>): Promise<OutCase> {
  const stage = await openOutCase();
  stage.plans(3);
  await stage.sync();
  await stage.release();
  stage.province.says.receipt = ({ batch }) => {
    const pushed = stage.province.batches.get(batch);
    return pushed && { code: '0', data: { batch, state: 'CHECKED', ...say(pushed) } };
  };
  return stage;
}
const second = (pushed: Pushed) => verdictRow(pushed.rows[1]!, 'E05');
const spelt = (change: (identity: string) => string) => (pushed: Pushed) => ({
  accepted: 2,
  returned: 1,
  rows: [{ ...second(pushed), record_unique_identity: change(pushed.rows[1]!.record_unique_identity) }],
});

describe('an identity in a receipt is the same however it is spelled', () => {
  test.each<[string, (identity: string) => string]>([
    ['as it was sent', (identity) => identity],
    ['in capitals', (identity) => identity.toUpperCase()],
    ['without dashes', (identity) => identity.replaceAll('-', '')],
    ['in braces', (identity) => `{${identity}}`],
    ['with blanks around it', (identity) => ` ${identity}\t`],
    ['as a URN', (identity) => `urn:uuid:${identity}`],
  ])('%s', async (_title, change) => {
    const { deliver, states, hub } = await sent(spelt(change));
    await deliver();
    expect(await states()).toEqual({ ACCEPTED: 2, RETURNED: 1 });
    expect(await hub.rows('SELECT d.state FROM receipts r JOIN deliveries d ON d.id=r.deliveryId AND d.identity=r.identity')).toEqual([
      { state: 'RETURNED' },
    ]);
  });
});

describe('a receipt in slightly other JSON is read as what it means', () => {
  test.each<[string, (pushed: Pushed) => Record<string, unknown>]>([
    ['the batch as a number', (p) => ({ batch: Number(p.batch), accepted: 2, returned: 1, rows: [second(p)] })],
    ['counts in quotes', (p) => ({ accepted: '2', returned: '1', rows: [second(p)] })],
    ['state and results in other letters', (p) => ({ state: 'checked', accepted: 2, returned: 1, rows: [{ ...second(p), result: 'Returned' }] })],
    ...['I', 'insert', 'INSERT', '新增', '', null, undefined].map((cd_operation): [string, (pushed: Pushed) => Record<string, unknown>] => [
      `the operation as ${cd_operation}`,
      (p) => ({ accepted: 2, returned: 1, rows: [{ ...second(p), cd_operation }] }),
    ]),
  ])('%s', async (_title, say) => {
    const { deliver, states } = await sent(say);
    expect(await deliver()).toMatchObject({ state: 'OK' });
    expect(await states()).toEqual({ ACCEPTED: 2, RETURNED: 1 });
  });

  test.each([[null], [undefined]])('no list (%s) where nothing came back', async (rows) => {
    const { deliver, states } = await sent(() => ({ accepted: 3, returned: 0, rows }));
    await deliver();
    expect(await states()).toEqual({ ACCEPTED: 3 });
  });

  test('what makes no sense is told as that, and others go on', async () => {
    const stage = await sent(() => ({ state: 'DONE', accepted: 3, returned: 0, rows: [] }));
    const { deliver, states, plans, sync, province, hub } = stage;
    await deliver();
    const first = province.says.receipt!;
    province.says.receipt = (body, usual) => (body.batch === FIRST ? first(body, usual) : undefined);
    plans(5);
    await sync();
    for (let pass = 0; pass < 6; pass++) {
      hub.clock.ms += 11 * MINUTE;
      await deliver();
    }
    expect(await states()).toEqual({ IN_FLIGHT: 3, ACCEPTED: 2 });
    expect(await deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining('应答内容不符合约定') });
  });

  test('nor is the number that would be used next taken for unused by it', async () => {
    const stage = await sent(() => ({}));
    stage.province.says.receipt = ({ batch }) => ({ code: '0', data: { batch, state: 'DONE' } });
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_MALFORMED' });
    expect(await stage.states()).toEqual({ WAITING: 3 });
  });
});

describe('a receipt that does not fit its batch', () => {
  const accepted = (row: Pushed['rows'][0]) => ({ ...verdictRow(row, ''), result: 'ACCEPTED' });
  const doubtful: readonly [string, (pushed: Pushed) => Record<string, unknown>][] = [
    ['names a stranger', spelt(() => '8f14e45f-ceea-467f-a0e6-c1f2b7a3d901')],
    ['names a row twice for one reason', (p) => ({ accepted: 2, returned: 1, rows: [second(p), second(p)] })],
    ['names one row twice and counts two', (p) => ({ accepted: 1, returned: 2, rows: [second(p), second(p)] })],
    ['names a row both ways', (p) => ({ accepted: 2, returned: 1, rows: [second(p), accepted(p.rows[1]!)] })],
    ['names a row both ways, the other first', (p) => ({ accepted: 2, returned: 1, rows: [accepted(p.rows[1]!), second(p)] })],
    ['returns more than it lists', (p) => ({ accepted: 1, returned: 2, rows: [second(p)] })],
    ['lists more than it returns', (p) => ({ accepted: 3, returned: 0, rows: [second(p)] })],
    ['returns all and lists none', () => ({ accepted: 0, returned: 3, rows: [] })],
    ['counts a row less than were sent', () => ({ accepted: 2, returned: 0, rows: [] })],
    ['counts the reasons of a row, not the row', (p) => ({ accepted: 1, returned: 2, rows: [second(p), { ...second(p), code: 'E02' }] })],
    ['lists only some of the accepted ones', (p) => ({ accepted: 2, returned: 1, rows: [second(p), accepted(p.rows[0]!)] })],
    ['lists an accepted one twice', (p) => ({ accepted: 2, returned: 1, rows: [second(p), accepted(p.rows[0]!), accepted(p.rows[0]!)] })],
    ...['x', 'replace', 7, {}].map((cd_operation): [string, (pushed: Pushed) => Record<string, unknown>] => [
      `speaks of an operation that nobody knows (${JSON.stringify(cd_operation)})`,
      (p) => ({ accepted: 2, returned: 1, rows: [{ ...second(p), cd_operation }] }),
    ]),
    ['speaks of another operation', (p) => ({ accepted: 2, returned: 1, rows: [{ ...second(p), cd_operation: 'd' }] })],
  ];

  test.each(doubtful)('%s: nothing of it counts, and the batch is asked about again', async (_title, say) => {
    const { deliver, states, batches, province, hub } = await sent(say);
    expect(await deliver()).toMatchObject({ state: 'BATCH_UNSETTLED', message: expect.stringContaining(FIRST) });
    expect([await states(), (await batches())[0]?.state]).toEqual([{ IN_FLIGHT: 3 }, 'DOUBT']);
    province.says.receipt = undefined;
    hub.clock.ms += 2 * MINUTE;
    expect(await deliver()).toMatchObject({ state: 'OK', counts: { 合格: 3 } });
    expect([await states(), (await batches())[0]?.state, province.count('/data/push')]).toEqual([{ ACCEPTED: 3 }, 'DECIDED', 1]);
  });

  test('it is asked about at most once an hour in the end, others go on, and a release asks at once', async () => {
    const { deliver, release, sync, plans, batches, province, hub } = await sent(() => ({ accepted: 9, returned: 0, rows: [] }));
    await deliver();
    for (let hours = 0; hours < 10; hours++) {
      hub.clock.ms += 60 * MINUTE;
      await deliver();
    }
    const asked = province.asked.filter(({ path, body }) => path === '/data/receipt' && (body as Pushed).batch === FIRST).length;
    expect(asked).toBeLessThanOrEqual(1 + 1 + 12);

    province.says.receipt = ({ batch }) =>
      batch === FIRST ? { code: '0', data: { batch, state: 'CHECKED', accepted: 9, returned: 0, rows: [] } } : undefined;
    plans(5);
    await sync();
    await deliver();
    expect((await batches()).map(({ state }) => state)).toEqual(['DOUBT', 'DECIDED']);
    province.says.receipt = undefined;
    await release();
    await deliver();
    expect((await batches()).map(({ state }) => state)).toEqual(['DECIDED', 'DECIDED']);
  });

  test('a batch in doubt that is then unknown there goes up again as it was', async () => {
    const { deliver, states, province, hub } = await sent(() => ({ accepted: 9, returned: 0, rows: [] }));
    await deliver();
    province.batches.clear();
    province.says.receipt = undefined;
    hub.clock.ms += 2 * MINUTE;
    await deliver();
    const pushes = province.asked.filter(({ path }) => path === '/data/push').map(({ body }) => JSON.stringify(body));
    expect([await states(), pushes.length, new Set(pushes).size]).toEqual([{ ACCEPTED: 3 }, 2, 1]);
  });
});

test('a row returned for two reasons keeps both, and counts once', async () => {
  const { deliver, states, hub } = await sent((pushed) => {
    const row = second(pushed);
    return {
      accepted: 2,
      returned: 1,
      rows: [
        { ...row, code: 'E02', field: 'title', message: '过长' },
        { ...row, code: 'E05', field: 'uscc', message: '校验位不符' },
      ],
    };
  });
  expect(await deliver()).toMatchObject({ counts: { 合格: 2, 退回: 1 } });
  expect(await states()).toEqual({ ACCEPTED: 2, RETURNED: 1 });
  expect(await hub.rows("SELECT code, field, message FROM deliveries WHERE state='RETURNED'")).toEqual([
    { code: 'E02,E05', field: 'title,uscc', message: '过长;校验位不符' },
  ]);
  expect((await hub.rows('SELECT code FROM receipts ORDER BY position')).map(({ code }) => code)).toEqual(['E02', 'E05']);
});

test('more reasons than the column takes: whole codes, and each of them is found, retried and kept', async () => {
  const codes = ['E02', 'E05', 'E06', 'E12', 'E13', 'E14', 'E15'];
  const stage = await sent((pushed) => ({ accepted: 2, returned: 1, rows: codes.map((code) => ({ ...second(pushed), code })) }));
  await stage.deliver();
  expect(await stage.hub.rows("SELECT code FROM deliveries WHERE state='RETURNED'")).toEqual([{ code: 'E02,E05,E06,E12,E13' }]);
  expect((await stage.hub.rows('SELECT code FROM receipts ORDER BY position')).map(({ code }) => code)).toEqual(codes);
  const commands = stage.hub.app.hub.commands(operator);
  const once = [{ target: 'province', table: 'jg_jgjh', rows: 1 }];
  for (const code of ['E02', 'E05', 'E13']) expect(await commands.retryDeliveries({ code, dryRun: true })).toEqual(once);
  for (const code of ['E0', '2,E', 'e05', 'E05,']) expect(await commands.retryDeliveries({ code, dryRun: true })).toEqual([]);
  expect(await commands.retryDeliveries({ code: 'E05' })).toEqual(once);
  expect(await stage.states()).toEqual({ ACCEPTED: 2, WAITING: 1 });
});

describe('a receipt is asked for only where the push was answered as taken', () => {
  /** One plan accepted under the first number; the province knows the next with the rows of another. */
  async function used(): Promise<OutCase> {
    const stage = await openOutCase();
    stage.plans(1);
    await stage.sync();
    await stage.release();
    await stage.deliver();
    stage.plans(3, '2022-03-02 10:00:00');
    await stage.sync();
    return stage;
  }
  const receipts = ({ province }: OutCase, number: string) =>
    province.asked.filter(({ path, body }) => path === '/data/receipt' && (body as Pushed).batch === number).length;
  const another = (batch: string): Pushed => ({
    batch,
    table: 'jg_jgjh',
    rows: [1, 2].map((i) => ({ record_unique_identity: `old-${i}`, cd_operation: 'insert' })),
  });
  const NEXT = '2026112900002';

  test.each<[string, Answer | 'cut']>([
    ['a fault', { code: '9999', message: 'fault' }],
    ['a cut', 'cut'],
    ['the word on another batch', { code: '0', data: { batch: FIRST, received: 2 } }],
  ])('after %s the same bytes go again; a number that another batch has is burnt, and the rows go under the next', async (_title, unclear) => {
    const stage = await used();
    stage.province.batches.set(NEXT, another(NEXT));
    let pushes = 0;
    stage.province.says.push = () => (++pushes === 1 ? unclear : undefined);
    expect(await stage.deliver()).toMatchObject({ state: 'OK', counts: { 换号: 1 } });
    expect([receipts(stage, NEXT), await stage.states()]).toEqual([0, { ACCEPTED: 3 }]);
    expect((await stage.batches()).map(({ number, state }) => [number, state])).toEqual([
      [FIRST, 'DECIDED'],
      [NEXT, 'REFUSED'],
      ['2026112900003', 'DECIDED'],
    ]);
    expect(await stage.hub.rows('SELECT burnt FROM targets')).toEqual([{ burnt: 0 }]);
  });

  test('a push that arrived though its answer did not is answered 2004, and its receipt counts', async () => {
    const stage = await used();
    let pushes = 0;
    stage.province.says.push = (_, usual) => {
      if (++pushes > 1) return;
      usual();
      return 'cut';
    };
    await stage.deliver();
    expect([await stage.states(), stage.province.count('/data/push'), stage.province.batches.size]).toEqual([{ ACCEPTED: 3 }, 3, 2]);
  });

  test('after twenty burnt numbers in a row the target stops, and a release goes on behind them', async () => {
    const stage = await used();
    stage.province.says.push = ({ batch }) => ({ code: '2005', data: { batch } });
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_STOPPED', message: expect.stringMatching(/连续 2\d 个批次号/) });
    // Another worker may have had the next one in hand.
    expect([await stage.states(), stage.province.count('/data/push') <= 1 + 23]).toEqual([{ ACCEPTED: 1, WAITING: 2 }, true]);
    const burnt = (await stage.batches()).at(-1)?.number;
    stage.province.says.push = undefined;
    await stage.release();
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect([await stage.states(), (await stage.batches()).at(-1)?.number]).toEqual([{ ACCEPTED: 3 }, String(Number(burnt) + 1)]);
  });

  test('a batch that was answered as taken and is then said to be another stops the target; a release sends its rows under a new number', async () => {
    const stage = await used();
    stage.province.says.receipt = ({ batch }) => (batch === NEXT ? { code: '4004' } : undefined);
    let pushes = 0;
    stage.province.says.push = () => (++pushes > 1 ? { code: '2005', message: '' } : undefined);
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_STOPPED', message: expect.stringMatching(/2026112900002.*hub release province/) });
    expect((await stage.batches()).at(-1)?.message).toContain('曾答复收到');
    expect([await stage.states(), (await stage.batches()).at(-1)?.state]).toEqual([{ ACCEPTED: 1, IN_FLIGHT: 2 }, 'STOPPED']);
    stage.province.says.receipt = undefined;
    stage.province.says.push = undefined;
    await stage.release();
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await stage.states()).toEqual({ ACCEPTED: 3 });
  });

  test('a batch that an earlier version left asking, though its push was never answered, is pushed again', async () => {
    const stage = await used();
    stage.province.says.push = () => 'cut';
    await stage.deliver();
    await stage.hub.app.db.transaction((sql) => sql.run("UPDATE batches SET state='SENT', dueAt='2026-11-29T02:00:00.000Z' WHERE state='SEALED'"));
    stage.province.batches.set(NEXT, another(NEXT));
    stage.province.says.push = undefined;
    await stage.deliver();
    expect([receipts(stage, NEXT), await stage.states()]).toEqual([0, { ACCEPTED: 3 }]);
  });
});
