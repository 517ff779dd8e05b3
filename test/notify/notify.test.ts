/** Notices on either engine: what has become so is told once, whoever is away meanwhile, and says nothing of anybody. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoticeRule } from '../../src/config/shape.js';
import { openFacts } from '../../src/notify/facts.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { engines } from '../support/database.js';
import { openReceiver, type Receiver } from './receiver.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const fact = (district: string | null, cause: string | null, count = 1, department: string | null = null) => ({ district, department, cause, count });

describe.each(engines)('notices on %s', (engine) => {
  let receiver: Receiver;
  let opened: TestApp;
  let now: number;
  let rules: NoticeRule[];

  const rule = (more: Partial<NoticeRule> = {}): NoticeRule => ({
    ...{ name: 'group', url: `${receiver.url}/hook?key=very-secret`, events: ['rowReturned', 'targetHeld', 'sourceLate'], to: 'district' },
    ...{ districts: null, quiet: null, once: 'event', format: 'json', ca: null },
    ...more,
  });
  const open = async (...given: Partial<NoticeRule>[]): Promise<void> => {
    rules = given.map((more) => rule(more));
    opened = await openTestApp(
      engine,
      () => new Date(now).toISOString(),
      (usual) => ({ notify: rules, sources: [], server: { ...usual.server, publicUrl: 'https://hub.example' } }),
    );
    // New targets are held, and that is a notice of its own.
    await opened.app.db.transaction((sql) => sql.run("UPDATE targets SET state='OPEN'"));
  };
  const tell = (...facts: ReturnType<typeof fact>[]) =>
    opened.app.db.transaction((sql) => openFacts(rules, { now: () => now, sleep: async () => undefined }).tell(sql, 'rowReturned', facts));
  const run = () => opened.app.notify();
  const rows = () => opened.app.db.read((sql) => sql.query<Record<string, unknown>>('SELECT * FROM notices ORDER BY id'));
  const pass = (ms: number) => void (now += ms);

  beforeEach(async () => {
    receiver = await openReceiver();
    // A Monday, ten in the morning in Shanghai.
    now = Date.parse('2026-03-09T02:00:00.000Z');
  });
  afterEach(async () => {
    await opened.close();
    await receiver.close();
  });

  it('tells each district once how many rows came back and by which codes, and where to look', async () => {
    await open({});
    await tell(fact('echeng', 'E05', 10), fact('echeng', 'E03', 2), fact('huarong', 'E05'), fact(null, null));
    await run();
    await run();
    expect(receiver.posts.map(({ body }) => [body.to.code, body.to.name, body.events])).toEqual([
      [
        'echeng',
        'echeng',
        [
          {
            ...{ event: 'rowReturned', title: '省平台退回', count: 12, opens: 'https://hub.example/returned' },
            causes: [
              { cause: 'E05', count: 10 },
              { cause: 'E03', count: 2 },
            ],
          },
        ],
      ],
      ['huarong', 'huarong', [expect.objectContaining({ count: 1 })]],
      ['c', '市', [expect.objectContaining({ count: 1, causes: [] })]],
    ]);
    expect(receiver.posts[0]?.body.text).toBe(
      '【市监管数据枢纽】echeng\n· 省平台退回:12 行(E05 ×10、E03 ×2) https://hub.example/returned\n请登录后办理。',
    );
    expect((await rows()).map(({ state, attempts }) => [state, Number(attempts)])).toEqual([
      ['SENT', 1],
      ['SENT', 1],
      ['SENT', 1],
    ]);
    const [last] = await opened.app.db.read((sql) => sql.query("SELECT counts, state FROM runs WHERE job='notify'"));
    expect(last).toEqual({ counts: '{"sent":3,"failed":0}', state: 'OK' });
  });

  it('keeps to its departments and districts', async () => {
    await open({ to: 'department', districts: ['echeng'] });
    await tell(fact('echeng', 'E05', 1, 'd1'), fact('echeng', 'E05'), fact('huarong', 'E05', 1, 'd7'), fact(null, 'E05'));
    await run();
    expect(receiver.posts.map(({ body }) => body.to)).toEqual([
      { type: 'department', code: 'd1', name: '局' },
      { type: 'district', code: 'echeng', name: 'echeng' },
    ]);
  });

  it('is silent in its quiet hours, tells afterwards what still lasts, and once a day at most where that is said', async () => {
    await open({ quiet: { text: '20:00-07:00', from: 20 * 60, to: 7 * 60 }, once: 'day', to: 'city' });
    pass(11 * HOUR);
    await tell(fact('echeng', 'E05'));
    await opened.app.db.transaction((sql) => sql.run("UPDATE targets SET state='STOPPED', changedAt='2026-03-09T13:00:00.000Z'"));
    await run();
    expect(receiver.posts).toEqual([]);
    await opened.app.db.transaction((sql) => sql.run("UPDATE targets SET state='OPEN'"));
    await run();
    pass(11 * HOUR);
    await run();
    expect(receiver.posts.map(({ body }) => body.events.map(({ event }: { event: string }) => event))).toEqual([['rowReturned']]);
    await tell(fact('echeng', 'E03'));
    await run();
    expect(receiver.posts).toHaveLength(1);
    pass(DAY);
    await run();
    expect(receiver.posts[1]?.body.events[0].causes).toEqual([{ cause: 'E03', count: 1 }]);
  });

  it('tells of a target that stands, or a part of it, once for as long as it stands', async () => {
    await open({ to: 'city' });
    const hold = (state: string, at: number) =>
      opened.app.db.transaction((sql) => sql.run('UPDATE targets SET state=?, changedAt=?', [state, new Date(at).toISOString()]));
    await hold('STOPPED', now);
    for (let i = 0; i < 3; i++, pass(MINUTE)) await run();
    await hold('OPEN', now);
    await run();
    await hold('HELD', now);
    await run();
    const held = { actor: 'x', name: 'x', role: 'CITY_ADMIN', districts: '*', via: 'cli' } as const;
    await opened.app.hub.commands(held).hold({ target: 'province', kind: 'itemClaim', reason: '核对 张三' } as never);
    await run();
    expect(receiver.posts.map(({ body }) => body.events[0].causes)).toEqual([
      [{ cause: 'province', count: 1 }],
      [{ cause: 'province', count: 1 }],
      [{ cause: 'province/itemClaim', count: 1 }],
    ]);
    expect(JSON.stringify(receiver.posts)).not.toContain('张三');
  });

  it.each([
    ['broken', '对方应答 500'],
    ['moved', '对方要求转到别的地址(302),不跟随:请在配置中写最终的网址'],
    ['full', '应答超过 0 MiB'],
  ] as const)('tries again where the receiver is %s, with growing waits and the same id, and never says where to', async (mood, why) => {
    await open({});
    receiver.mood(mood);
    await tell(fact('echeng', 'E05'));
    expect((await run()).parts[0]).toMatchObject({ state: 'NOTICE_NOT_TAKEN', outcome: 'unavailable', message: why });
    await run();
    expect(receiver.posts).toHaveLength(1);
    const waits: number[] = [];
    for (let tries = 1; tries < 4; tries++) {
      const [{ nextAt }] = (await rows()) as [{ nextAt: string }];
      waits.push(Date.parse(nextAt) - now);
      pass(Date.parse(nextAt) - now);
      await run();
      expect(receiver.posts).toHaveLength(tries + 1);
    }
    expect(waits[2]).toBeGreaterThan((waits[0] as number) * 1.5);
    receiver.mood('calm');
    pass(11 * MINUTE);
    await run();
    pass(DAY);
    await run();
    expect(new Set(receiver.posts.map(({ id }) => id)).size).toBe(1);
    expect(receiver.posts).toHaveLength(5);
    expect(receiver.posts.every(({ path }) => path === '/hook?key=very-secret')).toBe(true);
    expect((await rows())[0]).toMatchObject({ state: 'SENT', error: null });
    const everything = JSON.stringify([opened.lines, await opened.app.db.read((sql) => sql.query('SELECT * FROM runs')), await rows()]);
    expect(everything).not.toContain('very-secret');
  });

  it('waits for one that is down, gives up after three days, and sends again when it is told to', async () => {
    await open({});
    const { url } = receiver;
    await receiver.close();
    await tell(fact('echeng', 'E05'));
    await run();
    expect((await rows())[0]).toMatchObject({ state: 'WAITING', error: '无法建立连接(ECONNREFUSED)' });
    pass(3 * DAY + HOUR);
    await run();
    const [{ id, state }] = (await rows()) as [{ id: string; state: string }];
    expect([state, url.length > 0]).toEqual(['FAILED', true]);
    receiver = await openReceiver();
    const commands = opened.app.hub.commands({ name: 'x', role: 'PUSH_OPERATOR', districts: '*', via: 'api' });
    await expect(commands.resendNotice({ id: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await commands.resendNotice({ id, requestId: 'r-1' });
    expect((await rows())[0]).toMatchObject({ state: 'WAITING' });
    expect(await opened.app.db.read((sql) => sql.query("SELECT outcome FROM audit_log WHERE act='resendNotice' AND outcome='OK'"))).toHaveLength(1);
  });

  it('gives up what no rule of the configuration leads anywhere any more', async () => {
    await open({});
    receiver.mood('broken');
    await tell(fact('echeng', 'E05'));
    await run();
    await opened.app.db.transaction((sql) => sql.run("UPDATE notices SET rule='former'"));
    await run();
    expect((await rows())[0]).toMatchObject({ state: 'FAILED', error: '配置中已没有这条通知规则' });
  });

  it('speaks to group robots in their words, within their bytes, and believes what they answer', async () => {
    await open({ name: 'wecom', format: 'wecom' }, { name: 'dingtalk', format: 'dingtalk' });
    receiver.mood('refusing');
    await tell(fact('echeng', 'E05'));
    expect((await run()).parts.map(({ message }) => message)).toEqual(Array(2).fill('群机器人没有接收(errcode 93000)'));
    receiver.mood('calm');
    pass(10 * MINUTE);
    await run();
    const last = receiver.posts.at(-1)?.body;
    expect(last).toEqual({ msgtype: 'text', text: { content: expect.stringContaining('省平台退回:1 行(E05)') } });
    expect((await rows()).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('writes nothing of what no rule tells, and is no job where there is no rule', async () => {
    await open();
    await tell(fact('echeng', 'E05'));
    expect(await opened.app.db.read((sql) => sql.query('SELECT id FROM notice_facts'))).toEqual([]);
    const { jobs } = opened.app.hub.queries({ name: 'x', role: 'CITY_ADMIN', districts: '*' });
    expect((await jobs.list()).map(({ name }) => name)).not.toContain('notify');
  });
});
