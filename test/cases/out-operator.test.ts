/** Cases of what an operator reaches for, and of gathering that does not wait for the province. */
import { afterEach, describe, expect, test } from 'vitest';
import { issues, quarantine, returned } from '../../src/cli/commands/findings.js';
import { retry } from '../../src/cli/commands/retry.js';
import { plan } from '../../src/cli/commands/plan.js';
import type { CliCommand, CliInput, Program } from '../../src/cli/commands/command.js';
import { readCommand } from '../../src/cli/read-command.js';
import { armFailpoints } from '../../src/kit/failpoints.js';
import { loadKinds } from '../../schema/registry.js';
import { operator } from '../support/viewers.js';
import { type OutCase, openOutCase } from './out-stage.js';

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

const commandsOf = ({ hub }: OutCase) => hub.app.hub.commands(operator);
const pushes = ({ province }: OutCase): number => province.count('/data/push');

/** A command of the command line on the case's hub, as text. */
async function told<R>({ hub }: OutCase, command: CliCommand<R>, input: Partial<CliInput> = {}, more: object = {}): Promise<string> {
  const kinds = await loadKinds();
  const program = {
    app: async () => hub.app,
    queries: async () => hub.app.hub.queries(operator),
    options: async () => ({ clock: { now: () => hub.clock.ms }, kinds, config: { city: hub.app.hub.city } }),
    ...more,
  } as unknown as Program;
  return command.text(await command.run(program, { args: [], options: {}, ...input }));
}

const reasons = ({ hub }: OutCase) => hub.rows('SELECT state, reason, COUNT(*) AS n FROM deliveries GROUP BY state, reason ORDER BY state, reason');

describe('a person holds', () => {
  test('a whole target, with a name and a reason, until it is released', async () => {
    const stage = await openOutCase();
    stage.plans(2);
    await stage.sync();
    await stage.release();
    await commandsOf(stage).hold({ target: 'province', reason: '省平台停机' });
    expect(await stage.deliver()).toMatchObject({ state: 'TARGET_HELD', message: expect.stringMatching(/暂停.*省平台停机/) });
    expect(pushes(stage)).toBe(0);
    await stage.release();
    expect(await stage.deliver()).toMatchObject({ state: 'OK' });
  });

  test.each([{ kind: 'supervisionPlan' }, { table: 'jg_jgjh' }])(
    '%o: nothing of it is sealed, release of the target does not lift it',
    async (part) => {
      const stage = await openOutCase();
      stage.plans(3);
      await stage.sync();
      await commandsOf(stage).hold({ target: 'province', ...part, reason: null });
      const { holds } = await commandsOf(stage).release({ target: 'province' });
      expect(holds.map(({ name }) => name)).toEqual(Object.values(part));
      await stage.deliver();
      expect(await stage.states()).toEqual({ WAITING: 3 });
      expect(await told(stage, plan, { args: ['province'] })).toMatch(/jg_jgjh +已暂停 +新增 i +对方没有 +3/);
      await commandsOf(stage).release({ target: 'province', ...part });
      await stage.deliver();
      expect(await stage.states()).toEqual({ ACCEPTED: 3 });
    },
  );

  test('a source: what waits, what comes new and what changes is held, through a restart and a release of the target', async () => {
    const stage = await openOutCase();
    await stage.release();
    stage.plans(2);
    await stage.sync();
    await stage.deliver();
    stage.plans(4, '2022-03-02 10:00:00', '改');
    stage.hub.clock.ms += 60_000;
    await stage.sync();
    const held = await commandsOf(stage).hold({ target: 'province', source: 'plans', reason: '核对中' });
    expect(held).toMatchObject({ rows: 4, holds: [{ scope: 'SOURCE', name: 'plans', reason: '核对中' }] });
    stage.plans(6, '2022-03-03 10:00:00', '再改');
    stage.source.exec("UPDATE plans SET gone='1' WHERE id='PLAN1'");
    stage.hub.clock.ms += 60_000;
    await stage.hub.reopen();
    await stage.sync();
    await stage.release();
    expect((await stage.deliver()).state).toBe('OK');
    expect(await reasons(stage)).toEqual([{ state: 'BLOCKED', reason: 'HELD', n: 6 }]);
    expect(pushes(stage)).toBe(1);
    const [row] = await stage.hub.app.hub
      .queries(operator)
      .logs.balance()
      .then((rows) => rows.filter(({ live }) => live > 0));
    expect(row).toMatchObject({ live: 5, blocked: 5 });
    expect(await commandsOf(stage).release({ target: 'province', source: 'plans' })).toEqual({ rows: 6, holds: [] });
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 5, WITHDRAWN: 1 });
    expect([...stage.province.held.values()].map(({ title }) => title)).toContain('二〇二二年计划2再改');
  });

  test('a source whose rows are in a batch: they stay, and what comes back refused is held', async () => {
    const stage = await openOutCase();
    await stage.release();
    stage.plans(2);
    await stage.sync();
    let checked = false;
    stage.province.says.receipt = ({ batch }, usual) =>
      checked || !stage.province.batches.has(batch) ? usual() : { code: '0', data: { batch, state: 'CHECKING' } };
    await stage.deliver();
    await commandsOf(stage).hold({ target: 'province', source: 'plans' });
    expect(await reasons(stage)).toEqual([{ state: 'IN_FLIGHT', reason: 'HELD', n: 2 }]);
    stage.plans(1, '2022-03-03 10:00:00', '改');
    stage.hub.clock.ms += 60_000;
    await stage.sync();
    checked = true;
    stage.hub.clock.ms += 60_000;
    await stage.deliver();
    expect(await reasons(stage)).toEqual([
      { state: 'ACCEPTED', reason: null, n: 1 },
      { state: 'BLOCKED', reason: 'HELD', n: 1 },
    ]);
  });

  test('what is not known is named with what is, and two at once are refused', async () => {
    const stage = await openOutCase();
    const commands = commandsOf(stage);
    await expect(commands.hold({ target: 'nowhere' })).rejects.toThrow('province');
    await expect(commands.hold({ target: 'province', table: 'x' })).rejects.toThrow('jg_jgjh');
    await expect(commands.hold({ target: 'province', kind: 'x' })).rejects.toThrow('supervisionPlan');
    await expect(commands.hold({ target: 'province', source: 'x' })).rejects.toThrow('plans');
    await expect(commands.hold({ target: 'province', source: 'plans', kind: 'supervisionPlan' })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await expect(commands.release({ target: 'province', source: 'plans' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('held once more without a reason: the earlier one stays, and who gave it', async () => {
    const stage = await openOutCase();
    const commands = commandsOf(stage);
    const first = await commands.hold({ target: 'province', source: 'plans', reason: '核对中' });
    stage.hub.clock.ms += 60_000;
    expect((await commands.hold({ target: 'province', source: 'plans' })).holds).toEqual(first.holds);
    expect((await commands.hold({ target: 'province', source: 'plans', reason: '又核对' })).holds).toMatchObject([{ reason: '又核对' }]);
  });

  test('an empty name is no name: neither the whole target nor every target is meant by it', async () => {
    const stage = await openOutCase();
    const commands = commandsOf(stage);
    const state = () => stage.hub.rows('SELECT state FROM targets');
    const before = await state();
    for (const part of [{ table: '' }, { kind: ' ' }, { source: '' }]) {
      await expect(commands.hold({ target: 'province', ...part })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
      await expect(commands.release({ target: 'province', ...part })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    }
    for (const where of [{ target: '' }, { table: '' }]) {
      await expect(commands.retryDeliveries({ code: 'E99', ...where })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    }
    await expect(commands.retryDeliveries({ code: '' })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await expect(commands.sync({ source: '' })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(await state()).toEqual(before);
  });

  test.each([
    ['release', 'province', '--source', ''],
    ['hold', 'province', '--kind', ' '],
    ['retry', '--code', 'E99', '--target='],
    ['returned', '--code', ''],
    ['status', '--config', ''],
  ])('%s %s %s %o: an empty value is told, and nothing is done', (...line) => {
    expect(() => readCommand(line)).toThrow(/的值不能为空/);
  });
});

describe('a target is delivered to', () => {
  test('within its window only; receipts are fetched at any time', async () => {
    const stage = await openOutCase('\n    deliver: { window: "20:00-07:00" }', '2026-11-28T22:00:00.000Z');
    await stage.release();
    stage.plans(2);
    await stage.sync();
    let checked = false;
    stage.province.says.receipt = ({ batch }, usual) =>
      checked || !stage.province.batches.has(batch) ? usual() : { code: '0', data: { batch, state: 'CHECKING' } };
    await stage.deliver();
    expect(pushes(stage)).toBe(1);
    // 07:00 in the zone of the city.
    stage.hub.clock.ms = Date.parse('2026-11-28T23:00:00.000Z');
    stage.plans(4);
    await stage.sync();
    checked = true;
    expect(await stage.deliver()).toMatchObject({ state: 'OK', message: expect.stringContaining('2026-11-29T12:00:00.000Z') });
    expect([pushes(stage), await stage.states()]).toEqual([1, { ACCEPTED: 2, WAITING: 2 }]);
    expect(await told(stage, plan, { args: ['province'] })).toContain('20:00-07:00');
    stage.hub.clock.ms = Date.parse('2026-11-29T12:00:00.000Z');
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 4 });
  });

  test('at its rate only, over passes; a batch that is larger goes', async () => {
    const stage = await openOutCase('\n    deliver: { rowsPerMinute: 3 }');
    await stage.release();
    stage.plans(5);
    await stage.sync();
    const start = stage.hub.clock.ms;
    await stage.deliver();
    expect(pushes(stage)).toBe(1);
    stage.plans(7);
    await stage.sync();
    stage.hub.clock.ms = start + 35_000;
    await stage.deliver();
    expect(pushes(stage)).toBe(1);
    stage.hub.clock.ms = start + 90_000;
    await stage.deliver();
    expect([pushes(stage), await stage.states()]).toEqual([2, { ACCEPTED: 7 }]);
  });

  test('a window or rate that is nonsense is refused in words', async () => {
    for (const window of ['20:00-20:00', '8-18', '20:00-24:30', '25:00-07:00', ''])
      await expect(openOutCase(`\n    deliver: { window: "${window}" }`)).rejects.toThrow('20:00-07:00');
    await expect(openOutCase('\n    deliver: { rowsPerMinute: 0 }')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('an operator sees', () => {
  async function withReturned(): Promise<OutCase> {
    const stage = await openOutCase();
    await stage.release();
    stage.plans(5);
    stage.province.returns('二〇二二年计划', 'E99');
    await stage.sync();
    await stage.deliver();
    expect(await stage.states()).toEqual({ RETURNED: 5 });
    return stage;
  }

  test('what came back, by code and page, and sends all of one code again', async () => {
    const stage = await withReturned();
    expect(await told(stage, returned, { options: { code: 'E99', limit: '2' } })).toMatch(
      /PLAN5[\s\S]*PLAN4[\s\S]*共 5 行,列出 2 行,接着看:--after /,
    );
    expect(await told(stage, returned, { options: { code: 'E01' } })).toContain('没有这样的行');
    await stage.hub.app.db.transaction((sql) => sql.run("UPDATE deliveries SET code='E02,E99,E05' WHERE id=1"));
    for (const code of ['E02', 'E99', 'E05']) expect(await told(stage, returned, { options: { code } })).toContain('PLAN1');
    await expect(commandsOf(stage).retryDeliveries({ code: 'E99', table: 'nope' })).rejects.toThrow('jg_jgjh');
    const ask = { code: 'E99', target: 'province', table: 'jg_jgjh' };
    expect(await commandsOf(stage).retryDeliveries({ ...ask, dryRun: true })).toEqual([{ target: 'province', table: 'jg_jgjh', rows: 5 }]);
    expect(await stage.states()).toEqual({ RETURNED: 5 });
    expect(await commandsOf(stage).retryDeliveries({ code: 'E01' })).toEqual([]);
    expect(await commandsOf(stage).retryDeliveries(ask)).toEqual([{ target: 'province', table: 'jg_jgjh', rows: 5 }]);
    expect(await told(stage, plan, { args: ['province'] })).toMatch(/将上报 +新增 i +退回后再报 +5/);
    stage.province.returns(null);
    await stage.deliver();
    expect(await stage.states()).toEqual({ ACCEPTED: 5 });
  });

  test('by numbers: one that is not there is named, and none goes again', async () => {
    const stage = await withReturned();
    const commands = async () => commandsOf(stage);
    await expect(told(stage, retry, { args: ['1', '999', 'x'] }, { commands })).rejects.toThrow(/999、x/);
    expect(await stage.states()).toEqual({ RETURNED: 5 });
    expect(await told(stage, retry, { args: ['1', '2'] }, { commands })).toContain('2 行');
    await expect(told(stage, retry, { args: ['3', '1'] }, { commands })).rejects.toMatchObject({ code: 'DELIVERY_NOT_RETRIABLE' });
    expect(await stage.states()).toEqual({ RETURNED: 3, WAITING: 2 });
  });

  test('a retried row of a source that is held stays held', async () => {
    const stage = await withReturned();
    await commandsOf(stage).hold({ target: 'province', source: 'plans' });
    expect(await stage.states()).toEqual({ RETURNED: 5 });
    await commandsOf(stage).retryDeliveries({ code: 'E99' });
    expect(await reasons(stage)).toEqual([{ state: 'BLOCKED', reason: 'HELD', n: 5 }]);
  });

  test('a district only its own', async () => {
    const stage = await withReturned();
    const district = stage.hub.app.hub.commands({ name: 'd', role: 'DISTRICT_ADMIN', districts: ['city'], via: 'api' });
    expect(await district.retryDeliveries({ code: 'E99' })).toEqual([]);
    expect(await stage.states()).toEqual({ RETURNED: 5 });
  });

  test('what was set aside and what was found', async () => {
    const stage = await openOutCase();
    stage.plans(3);
    stage.source.exec("UPDATE plans SET ut='?' WHERE id='PLAN1'; UPDATE plans SET title='' WHERE id='PLAN2'");
    await stage.sync();
    expect(await told(stage, quarantine, { options: { source: 'plans' } })).toMatch(/PLAN1 .*CHANGED_AT[\s\S]*共 1 行/);
    expect(await told(stage, issues, { options: { code: 'REQUIRED', since: '2026-11-01' } })).toMatch(/PLAN2 .*REQUIRED[\s\S]*共 1 行/);
    expect(await told(stage, issues, { options: { since: '2030-01-01' } })).toContain('没有这样的行');
    await expect(told(stage, issues, { options: { since: '前天' } })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
