/** Cases of waits: whatever a province asks for or leaves open, a pass ends, the next one comes in time, and what does not end is told. */
import { describe, expect, test } from 'vitest';
import { unsettledBatches } from '../../src/outbox/attention.js';
import type { Answer } from '../support/spoken-province.js';
import { type OutCase, openOutCase } from './out-stage.js';

const [SECOND, MINUTE, DAY] = [1_000, 60_000, 86_400_000];

async function ready(): Promise<OutCase> {
  const stage = await openOutCase();
  stage.plans(3);
  await stage.sync();
  await stage.release();
  return stage;
}
const aheadOf = async ({ batches, hub }: OutCase): Promise<number> => Date.parse(String((await batches())[0]?.dueAt)) - hub.clock.ms;
const change = ({ hub }: OutCase, text: string) => hub.app.db.transaction((sql) => sql.run(text));

describe.each(['push', 'receipt'] as const)('a busy province at /data/%s', (service) => {
  test.each<[unknown, number]>([
    [0, MINUTE],
    [null, MINUTE],
    ['60000', 10 * MINUTE],
    [-5, MINUTE],
    [1e9, 10 * MINUTE],
    [1e15, 10 * MINUTE],
    ['NaN', MINUTE],
    [undefined, MINUTE],
  ])('retryAfterSeconds %j: asked a few times, and again at most ten minutes later', async (retryAfterSeconds, most) => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says[service] = (body: { batch: string }) =>
      service === 'push' || province.batches.has(body.batch) ? { code: '3001', message: 'busy', data: { retryAfterSeconds } } : undefined;
    await stage.deliver();
    expect(province.count(`/data/${service}`)).toBeLessThanOrEqual(8);
    expect(await aheadOf(stage)).toBeLessThanOrEqual(most + SECOND);
    province.says[service] = undefined;
    hub.clock.ms += most + SECOND;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await stage.states()).toEqual({ ACCEPTED: 3 });
  });
});

describe('what goes on for ever', () => {
  test('an unknown batch is pushed a few times in a pass, told, and goes on with pauses until it is known', async () => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.receipt = () => ({ code: '4004' });
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining('2026112900001') });
    expect(province.count('/data/push')).toBeLessThanOrEqual(8);
    for (let pass = 0; pass < 60; pass++) {
      hub.clock.ms += MINUTE;
      await stage.deliver();
    }
    expect(province.count('/data/push')).toBeLessThanOrEqual(8 + 14);
    expect(await aheadOf(stage)).toBeLessThanOrEqual(10 * MINUTE);
    province.says.receipt = undefined;
    hub.clock.ms += 10 * MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect([await stage.states(), province.batches.size]).toEqual([{ ACCEPTED: 3 }, 1]);
  });

  test.each<[string, Answer | 'cut']>([
    ['a fault', { code: '9999', message: 'fault' }],
    ['a cut', 'cut'],
    ['an unknown code', { code: '7777' }],
  ])('%s at every push: the pass ends, is told, and nothing is lost', async (_title, answer) => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.push = () => answer;
    const told = new Set<string>();
    for (let pass = 0; pass < 30; pass++) {
      told.add((await stage.deliver()).state);
      hub.clock.ms += MINUTE;
    }
    expect([province.count('/data/push') <= 20, told.has('OK')]).toEqual([true, false]);
    province.says.push = undefined;
    hub.clock.ms += 10 * MINUTE;
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 3 });
  });

  test('a check without end is asked about twice a minute, and told after a day', async () => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.receipt = ({ batch }) => (province.batches.has(batch) ? { code: '0', data: { batch, state: 'CHECKING' } } : undefined);
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    hub.clock.ms += MINUTE;
    await stage.deliver();
    expect(await aheadOf(stage)).toBeLessThanOrEqual(30 * SECOND);
    hub.clock.ms += DAY;
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining('一天以上') });
  });
});

describe('what is not delivered for long is told, and why', () => {
  const failures = async ({ hub }: OutCase) => Number((await hub.rows<{ failures: number }>('SELECT failures FROM targets'))[0]?.failures);
  const told = ({ hub }: OutCase) => hub.app.db.read((sql) => unsettledBatches(sql, hub.clock.ms));

  test.each<[string, Answer | 'cut', string]>([
    ['busy', { code: '3001', data: { retryAfterSeconds: 60 } }, '繁忙'],
    ['an answer that is none', { code: '9999' }, '9999'],
  ])('a push: %s', async (_title, answer, words) => {
    const stage = await ready();
    stage.province.says.push = () => answer;
    for (let pass = 0; pass < 8; pass++) {
      await stage.deliver();
      stage.hub.clock.ms += 11 * MINUTE;
    }
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining(words) });
    expect(await told(stage)).toMatchObject([{ number: '2026112900001', message: expect.stringMatching(/自 2026-11-29T02:00:00.*下次 /) }]);
    stage.province.says.push = undefined;
    stage.hub.clock.ms += 11 * MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
    expect(await told(stage)).toEqual([]);
  });

  test('a province that is gone after sealing: told in every pass, and passes that ask nothing leave the count as it is', async () => {
    const stage = await ready();
    stage.province.says.push = () => 'cut';
    await stage.deliver();
    await stage.province.close();
    for (let pass = 0; pass < 12; pass++) {
      stage.hub.clock.ms += 11 * MINUTE;
      await stage.deliver();
    }
    const before = await failures(stage);
    expect(before).toBeGreaterThanOrEqual(2);
    expect((await stage.deliver()).state).toBe('BATCH_UNANSWERED');
    expect(await failures(stage)).toBe(before);
  });

  test('a secret that is not renewed', async () => {
    const stage = await ready();
    stage.province.says.push = () => ({ code: '3001' });
    await stage.deliver();
    stage.province.says.push = undefined;
    stage.province.says.auth = () => ({ code: '9999' });
    for (let pass = 0; pass < 8; pass++) {
      stage.hub.clock.ms += 3 * 60 * MINUTE;
      await stage.deliver();
    }
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining('刷新密钥') });
    expect(await failures(stage)).toBeGreaterThan(2);
  });

  test.each<[string, Answer, string]>([
    ['busy', { code: '3001', data: { retryAfterSeconds: 60 } }, '繁忙'],
    ['a fault', { code: '9999' }, '9999'],
  ])('a receipt: %s is not told as a check under way', async (_title, answer, words) => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.receipt = ({ batch }) => (province.batches.has(batch) ? answer : undefined);
    await stage.deliver();
    hub.clock.ms += 2 * 60 * MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining(words) });
    hub.clock.ms += DAY;
    expect((await stage.deliver()).message).not.toContain('质检');
  });

  test('a time of sending that lies ahead is no reason to keep silent', async () => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.receipt = ({ batch }) => (province.batches.has(batch) ? { code: '0', data: { batch, state: 'CHECKING' } } : undefined);
    await stage.deliver();
    await change(stage, "UPDATE batches SET sentAt='2036-11-29T02:00:00.000Z'");
    hub.clock.ms += MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNANSWERED', message: expect.stringContaining('曾超前') });
  });
});

test('a batch that is taken, forgotten and taken once more is one batch', async () => {
  const stage = await ready();
  const { province, hub } = stage;
  let forgotten = false;
  province.says.receipt = ({ batch }) => {
    if (forgotten || !province.batches.has(batch)) return undefined;
    forgotten = true;
    province.batches.clear();
    return { code: '4004' };
  };
  const first = await stage.deliver();
  hub.clock.ms += MINUTE;
  const second = await stage.deliver();
  const sum = (name: string) => Number(first.counts[name]) + Number(second.counts[name]);
  expect([sum('批次'), sum('已发'), await stage.states()]).toEqual([1, 3, { ACCEPTED: 3 }]);
});

describe('the end of the secret', () => {
  test.each<[string, (now: number) => unknown]>([
    ['in seconds', (now) => String(Math.floor(now / 1_000) + 7_200)],
    ['in the past', (now) => String(now - DAY)],
    ['in a moment', (now) => String(now + SECOND)],
    ['none', () => undefined],
    ['null', () => null],
    ['no number', () => 'tomorrow'],
    ['in ten thousand years', () => '1e18'],
  ])('%s: one refresh in half an hour, and everything goes', async (_title, end) => {
    const stage = await ready();
    const { province, hub } = stage;
    province.says.auth = (_, usual) => {
      const { data, ...rest } = usual();
      return { ...rest, data: { ...(data as object), secretEndTime: end(hub.clock.ms) } };
    };
    expect(await stage.deliver()).toMatchObject({ state: 'OK', counts: { 合格: 3 } });
    for (let pass = 0; pass < 20; pass++) {
      hub.clock.ms += MINUTE;
      stage.plans(3, `2022-03-02 10:${10 + pass}:00`, `改${pass}`);
      await stage.sync();
      await stage.deliver();
    }
    expect(await stage.states()).toEqual({ ACCEPTED: 3 });
    expect(province.count('/auth/refreshappsecret')).toBeLessThanOrEqual(2);
  });
});

describe('one in trouble does not hold up the rest', () => {
  /** Three plans sealed whose push was cut, then two more. */
  async function begun(): Promise<OutCase> {
    const stage = await ready();
    stage.province.says.push = () => 'cut';
    await stage.deliver();
    stage.province.says.push = undefined;
    stage.plans(5, '2022-03-01 10:00:00');
    await stage.sync();
    return stage;
  }

  test('bytes that are no longer what was sealed stop their batch, with words; a release sends its rows under a new number', async () => {
    const stage = await begun();
    await change(stage, "UPDATE batch_bodies SET bytes='spoilt'");
    stage.hub.clock.ms += 10 * MINUTE;
    expect(await stage.deliver()).toMatchObject({ state: 'BATCH_UNSETTLED', message: expect.stringContaining('hub release province') });
    expect([await stage.states(), (await stage.batches())[0]]).toMatchObject([
      { ACCEPTED: 2, IN_FLIGHT: 3 },
      { state: 'STOPPED', message: expect.stringContaining('摘要不符') },
    ]);
    await stage.release();
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 5 });
  });

  test('a batch whose list is broken is told with a number of the log, and the others go', async () => {
    const stage = await ready();
    stage.province.returns('计划2');
    await change(
      stage,
      "CREATE TRIGGER spoil AFTER INSERT ON batch_rows WHEN NEW.part=0 BEGIN UPDATE batch_rows SET list='[' WHERE batchId=NEW.batchId; END",
    );
    expect(await stage.deliver()).toMatchObject({ state: 'INTERNAL' });
    await change(stage, 'DROP TRIGGER spoil');
    stage.plans(5);
    await stage.sync();
    await stage.deliver();
    expect(await stage.states()).toMatchObject({ ACCEPTED: 2 });
  });

  test('a row that cannot be made is held back alone, with words', async () => {
    const stage = await ready();
    await change(stage, 'DELETE FROM outward_texts WHERE deliveryId=1');
    await change(stage, "UPDATE supervision_plan SET year='x' WHERE id=(SELECT recordId FROM deliveries WHERE id=1)");
    await change(stage, "UPDATE deliveries SET part='gone' WHERE id=1");
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 2, BLOCKED: 1 });
    expect(await stage.hub.rows("SELECT reason, message FROM deliveries WHERE state='BLOCKED'")).toEqual([
      { reason: 'REFUSED', message: expect.stringContaining('无法生成上报内容') },
    ]);
  });

  test('a wait that a clock wrote while it ran ahead is over', async () => {
    const stage = await begun();
    await change(stage, "UPDATE batches SET dueAt='2036-01-01T00:00:00.000Z', owner='another', leaseUntil='2036-01-01T00:00:00.000Z'");
    await change(stage, "UPDATE deliveries SET dueAt='2036-01-01T00:00:00.000Z'");
    await change(stage, "UPDATE secrets SET holder='another', leaseUntil='2036-01-01T00:00:00.000Z'");
    stage.hub.clock.ms += 3 * 60 * MINUTE;
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 5 });
  });
});

test('what the province repeats of a secret or of a person by number is kept nowhere', async () => {
  const stage = await ready();
  const spelt = (text: string) => {
    const [plain, hex] = [Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex')];
    return [text, text.toUpperCase(), plain, plain.replace(/=+$/, ''), hex, hex.toUpperCase(), hex.replace(/../g, '%$&')];
  };
  const secrets = spelt('fake-app-key-1234');
  const words = `行政相对人身份证号 420703199001011234 校验位不符,电话 13800001234,回显 ${secrets.join(' / ')}`;
  stage.province.says.receipt = ({ batch }) => {
    const pushed = stage.province.batches.get(batch);
    const rows = pushed?.rows.map((row) => ({
      record_unique_identity: row.record_unique_identity,
      result: 'RETURNED',
      code: 'E05',
      field: null,
      message: words,
    }));
    return pushed && { code: '0', data: { batch, state: 'CHECKED', accepted: 0, returned: 3, rows } };
  };
  await stage.deliver();
  stage.plans(4);
  await stage.sync();
  stage.province.says.push = () => ({ code: '1001', message: words });
  await stage.deliver();
  const kept = JSON.stringify(
    await Promise.all(['deliveries', 'receipts', 'batches', 'targets', 'runs'].map((table) => stage.hub.rows(`SELECT * FROM ${table}`))),
  );
  expect(kept).toContain('校验位不符');
  expect(kept).not.toMatch(/420703199001011234|13800001234/);
  for (const secret of secrets) expect(kept).not.toContain(secret);
});
