/** Alert steps have one owner for each district: written in the desk they go up as any row does, and a source that tells them has the word. */
import { afterEach, describe, expect, it } from 'vitest';
import { fillOpenAlerts } from '../../schema/database/open-alerts.js';
import { alertStages } from '../../schema/handling.js';
import { CITY, type DeskChain, ECHENG, LINKONG, openDeskChain } from '../support/desk-chain.js';
import { engines } from '../support/database.js';

let chain: DeskChain;
afterEach(() => chain.close());

const code = (problem: unknown): string => String((problem as { code?: unknown }).code);
const refusal = (act: Promise<unknown>): Promise<string> => act.then(() => 'done', code);
/** What the province has of the alert, stage by stage. */
const told = (): [string, string | null][] => {
  const held = [...chain.province.held('alert_feedback').values()];
  return alertStages.flatMap((stage) =>
    held.filter((row) => row.stage === stage).map((row): [string, string | null] => [stage, row.verdict ?? null]),
  );
};

describe.each(engines)('on %s', (engine) => {
  it('what is written in the desk goes up ten minutes later, in order, and is accepted', async () => {
    chain = await openDeskChain(engine);
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK', verdict: '属实', measures: '责令改正', actCodes: ['JC-1', 'JC-2'] });
    await chain.run();
    expect(told()).toEqual([]);
    chain.clock.pass(9 * 60_000);
    await chain.run();
    expect(told()).toEqual([]);
    await chain.later();
    expect(told()).toEqual([
      ['SIGNED', null],
      ['FED_BACK', '属实'],
    ]);
    expect((await chain.steps()).map(({ source, state }) => [source, state])).toEqual([
      ['desk', 'ACCEPTED'],
      ['desk', 'ACCEPTED'],
    ]);
    expect(await chain.query('SELECT COUNT(*) AS n FROM issues').then(([row]) => Number(row?.n))).toBe(0);
    expect(await chain.balance()).toBeTruthy();
  });

  it('it can be taken back until then, and nothing ever goes up; written again it goes', async () => {
    chain = await openDeskChain(engine);
    const { alert } = await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' });
    expect(await chain.handling(ECHENG, 'YJ1')).toMatchObject({ stage: null, next: ['SIGNED'], steps: [], writings: [{ takenBackBy: 'zhang' }] });
    await chain.later();
    expect(told()).toEqual([]);
    expect(await refusal(chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' }))).toBe('ALERT_STEP_STAYS');
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.run();
    expect(told()).toEqual([]);
    await chain.later();
    expect(told()).toEqual([['SIGNED', null]]);
    expect(await refusal(chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' }))).toBe('ALERT_STEP_STAYS');
  });

  it('after it was accepted it is written anew, a revision where the words differ, and overwrites what is there', async () => {
    chain = await openDeskChain(engine);
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.later();
    await chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK', verdict: '不属实' });
    await chain.later();
    await chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK', verdict: '不属实' });
    expect((await chain.steps()).map(({ revision }) => Number(revision))).toEqual([1, 1]);
    await chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK', verdict: '属实' });
    await chain.run();
    expect(told().at(-1)).toEqual(['FED_BACK', '不属实']);
    await chain.later();
    expect(told().at(-1)).toEqual(['FED_BACK', '属实']);
    expect((await chain.steps()).map(({ revision, state }) => [Number(revision), state])).toEqual([
      [1, 'ACCEPTED'],
      [2, 'ACCEPTED'],
    ]);
  });

  it('a source that tells the step, earlier by its own clock, takes the desk’s place: the same record and identity, no finding', async () => {
    chain = await openDeskChain(engine, { a: 'echeng' }, ['echeng']);
    const { step } = await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    const before = await chain.query('SELECT id, identity FROM alert_step');
    await chain.later();
    const at = new Date(chain.clock.now() - 86_400_000).toISOString();
    const row = { fxyjId: 'YJ1', stage: 'SIGNED', unitCode: 'u1', unitName: '某局', happenedAt: at, verdict: '来自业务系统' };
    await chain.put('a', 'alertStep', { 'S-1': row });
    await chain.run();
    expect(await chain.query('SELECT id, identity FROM alert_step')).toEqual(before);
    expect(await chain.steps()).toMatchObject([{ source: 'a', verdict: '来自业务系统', state: 'ACCEPTED' }]);
    expect(told().at(-1)).toEqual(['SIGNED', '来自业务系统']);
    expect(await chain.query('SELECT rule FROM issues')).toEqual([]);
    expect(await chain.query('SELECT rule FROM quarantine')).toEqual([]);
    const { steps, writings } = await chain.handling(ECHENG, 'YJ1');
    expect(steps).toMatchObject([{ id: step, ofDesk: false, source: 'a', mayTakeBack: false, mayWriteAgain: false }]);
    expect(writings).toMatchObject([{ stage: 'SIGNED', verdict: null, author: 'zhang' }]);
    // The source has the word from here on.
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '再来' }))).toBe('ALERT_STAGE_WRONG');
    await chain.put('a', 'alertStep', { 'S-1': { ...row, verdict: '又改' } });
    await chain.run();
    expect(told().at(-1)).toEqual(['SIGNED', '又改']);
    // The next stage is the desk's again.
    await chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK' });
  });

  it('a source’s row takes the place of what waits, and does not wait for it', async () => {
    chain = await openDeskChain(engine, { a: 'echeng' }, ['echeng']);
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '在本系统' });
    await chain.put('a', 'alertStep', {
      'S-1': { fxyjId: 'YJ1', stage: 'SIGNED', unitCode: 'u1', unitName: '某局', happenedAt: new Date(chain.clock.now()).toISOString() },
    });
    await chain.run();
    expect(told()).toEqual([['SIGNED', null]]);
  });

  it('a source that took its row away before leaves the stage to the desk, and has the word when it is back', async () => {
    chain = await openDeskChain(engine, { a: 'echeng' }, ['echeng']);
    const row = { fxyjId: 'YJ1', stage: 'SIGNED', unitCode: 'u1', unitName: '某局', happenedAt: new Date(chain.clock.now()).toISOString() };
    await chain.put('a', 'alertStep', { 'S-1': row });
    await chain.run();
    await chain.put('a', 'alertStep', { 'S-1': { ...row, removed: '1' } });
    await chain.run();
    expect(await chain.handling(ECHENG, 'YJ1')).toMatchObject({ stage: null, next: ['SIGNED'] });
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '在本系统' });
    await chain.later();
    expect(told().at(-1)).toEqual(['SIGNED', '在本系统']);
    await chain.put('a', 'alertStep', { 'S-1': { ...row, verdict: '回来了' } });
    await chain.run();
    expect(await chain.steps()).toMatchObject([{ source: 'a', verdict: '回来了' }]);
    expect(told().at(-1)).toEqual(['SIGNED', '回来了']);
    expect(await chain.query('SELECT rule FROM issues')).toEqual([]);
    await chain.run();
    expect(await chain.steps()).toHaveLength(1);
  });

  it('a source of another area does not take the desk’s place: its row is a duplicate, and stays here', async () => {
    chain = await openDeskChain(engine, { b: 'huarong' });
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '在本系统' });
    await chain.put('b', 'alertStep', {
      'S-1': { fxyjId: 'YJ1', stage: 'SIGNED', unitCode: 'u1', unitName: '某局', happenedAt: new Date(chain.clock.now()).toISOString() },
    });
    await chain.later();
    expect(told()).toEqual([['SIGNED', '在本系统']]);
    expect(await chain.states('alertStep')).toMatchObject({ 'S-1': 'BLOCKED DUPLICATE' });
  });

  it('an alert is handed to another district before its first step, which the province’s row and other steps do not undo', async () => {
    chain = await openDeskChain(engine, { a: 'echeng' }, ['linkong']);
    const alert = await chain.alert('YJ1');
    expect(await chain.handling(LINKONG, 'YJ1')).toBeUndefined();
    expect(await chain.handling(ECHENG, 'YJ1')).toMatchObject({ owner: 'SOURCE', source: 'a', next: [], mayAssignTo: ['linkong'] });
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' }))).toBe('ALERT_ELSEWHERE');
    const order = { alert, district: 'linkong', reason: '企业在临空', expectedRevision: 1 };
    const echeng = chain.app.hub.commands(ECHENG);
    expect(await refusal(echeng.assignAlert({ ...order, district: 'huarong' }))).toBe('ALERT_NOT_ASSIGNABLE');
    expect(await refusal(echeng.assignAlert({ ...order, reason: ' ' }))).toBe('BAD_ARGUMENT');
    await echeng.assignAlert(order);
    expect(await refusal(echeng.assignAlert(order))).toBe('NOT_FOUND');
    expect(await refusal(chain.app.hub.commands(CITY).assignAlert(order))).toBe('CHANGED_MEANWHILE');
    expect(await refusal(chain.app.hub.commands(LINKONG).assignAlert({ ...order, district: 'echeng', expectedRevision: 2 }))).toBe(
      'ALERT_NOT_ASSIGNABLE',
    );
    // The province shows it anew, and the first district tells a step of it.
    chain.alerts.push({ ...chain.alerts[0], title: '预警 YJ1 改题' });
    const happenedAt = new Date(chain.clock.now()).toISOString();
    await chain.put('a', 'alertStep', { 'S-1': { fxyjId: 'YJ1', stage: 'SIGNED', unitCode: 'u1', unitName: '某局', happenedAt } });
    await chain.run();
    expect(await chain.query('SELECT district FROM risk_alert')).toEqual([{ district: 'linkong' }]);
    const { stage, steps, assignments } = await chain.handling(LINKONG, 'YJ1');
    expect({ stage, steps, assignments }).toMatchObject({
      stage: 'SIGNED',
      // Another district's: only that it is there.
      steps: [{ stage: 'SIGNED', source: null, unitName: null }],
      assignments: [{ fromDistrict: 'echeng', toDistrict: 'linkong', reason: '企业在临空' }],
    });
    await chain.write(LINKONG, 'YJ1', { stage: 'FED_BACK', verdict: '属实' });
    await chain.later();
    expect(told()).toEqual([
      ['SIGNED', null],
      ['FED_BACK', '属实'],
    ]);
    expect(await refusal(chain.app.hub.commands(CITY).assignAlert({ ...order, district: 'echeng', expectedRevision: 3 }))).toBe(
      'ALERT_NOT_ASSIGNABLE',
    );
  });

  it('two who decide at once: the second sees the first’s step, and one number is one act', async () => {
    chain = await openDeskChain(engine);
    const alert = await chain.alert('YJ1');
    const words = { alert, stage: 'SIGNED', expectedStage: null } as const;
    const both = await Promise.all([ECHENG, CITY].map((actor) => refusal(chain.app.hub.commands(actor).recordAlertStep(words))));
    expect(both.sort()).toEqual(['CHANGED_MEANWHILE', 'done']);
    const feed = { alert, stage: 'FED_BACK', expectedStage: 'SIGNED', verdict: '属实', requestId: 'r-1' } as const;
    const twenty = await Promise.all(Array.from({ length: 20 }, () => chain.app.hub.commands(ECHENG).recordAlertStep(feed)));
    expect(new Set(twenty.map(({ step }) => step)).size).toBe(1);
    expect(await chain.query("SELECT COUNT(*) AS n FROM desk_steps WHERE stage='FED_BACK'").then(([row]) => Number(row?.n))).toBe(1);
    expect(await refusal(chain.app.hub.commands(ECHENG).recordAlertStep({ ...feed, verdict: '不属实' }))).toBe('REQUEST_ID_REUSED');
    const again = { ...feed, expectedStage: 'FED_BACK', requestId: null } as const;
    await chain.app.hub.commands(ECHENG).recordAlertStep({ ...again, expectedRevision: 1, verdict: '甲' });
    expect(await refusal(chain.app.hub.commands(CITY).recordAlertStep({ ...again, expectedRevision: 1, verdict: '乙' }))).toBe('CHANGED_MEANWHILE');
  });
});

describe('between two districts of one area', () => {
  it('a step that the other’s source tells moves the alert there; what was written here stays, and is taken over where it tells that too', async () => {
    chain = await openDeskChain('sqlite', { a: 'linkong' });
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '在本系统' });
    await chain.later();
    const at = new Date(chain.clock.now()).toISOString();
    const row = (stage: string) => ({ fxyjId: 'YJ1', stage, unitCode: 'u1', unitName: '临空某局', happenedAt: at });
    await chain.put('a', 'alertStep', { D: row('DISPATCHED') });
    await chain.run();
    expect(await chain.query('SELECT district FROM risk_alert')).toEqual([{ district: 'linkong' }]);
    expect(await chain.handling(ECHENG, 'YJ1')).toBeUndefined();
    expect(await chain.handling(LINKONG, 'YJ1')).toMatchObject({ owner: 'SOURCE', source: 'a', stage: 'DISPATCHED' });
    expect(await refusal(chain.write(CITY, 'YJ1', { stage: 'FED_BACK' }))).toBe('ALERT_ELSEWHERE');
    await chain.put('a', 'alertStep', { D: row('DISPATCHED'), S: row('SIGNED') });
    await chain.run();
    expect(await chain.query('SELECT stage, district, source FROM alert_step ORDER BY stage')).toEqual([
      { stage: 'DISPATCHED', district: 'linkong', source: 'a' },
      { stage: 'SIGNED', district: 'linkong', source: 'a' },
    ]);
    expect(await chain.query('SELECT rule FROM issues')).toEqual([]);
    expect((await chain.handling(CITY, 'YJ1')).writings).toMatchObject([{ verdict: '在本系统', district: 'echeng' }]);
    expect((await chain.handling(LINKONG, 'YJ1')).writings).toEqual([]);
  });

  it('an alert of a district that is configured no more waits at the city, which hands it to one that is', async () => {
    chain = await openDeskChain('sqlite');
    await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.app.db.transaction((sql) => sql.run("UPDATE risk_alert SET district='former'", []));
    const order = { alert: await chain.alert('YJ1'), district: 'linkong', reason: '该区已改名', expectedRevision: 1 };
    expect(await refusal(chain.write(CITY, 'YJ1', { stage: 'FED_BACK' }))).toBe('BAD_ARGUMENT');
    expect((await chain.handling(CITY, 'YJ1')).mayAssignTo).toEqual(['echeng', 'linkong']);
    await chain.app.hub.commands(CITY).assignAlert(order);
    await chain.write(LINKONG, 'YJ1', { stage: 'FED_BACK' });
  });
});

it('the source `desk` is held and released like any other', async () => {
  chain = await openDeskChain('sqlite');
  const commands = chain.app.hub.commands(CITY);
  await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
  await commands.hold({ target: 'province', source: 'desk', reason: '核对中' });
  await chain.later();
  expect(told()).toEqual([]);
  await commands.release({ target: 'province', source: 'desk' });
  await chain.run();
  expect(told()).toEqual([['SIGNED', null]]);
});

describe.each(engines)('the migration, on %s', (engine) => {
  it('finds the alerts that are open as the writing keeps them', async () => {
    chain = await openDeskChain(engine, {}, [], ['YJ1', 'YJ2', 'YJ3', 'YJ4']);
    for (const stage of ['SIGNED', 'FED_BACK', 'CLOSED'] as const) await chain.write(ECHENG, 'YJ1', { stage });
    for (const stage of ['SIGNED', 'DISPATCHED'] as const) await chain.write(ECHENG, 'YJ2', { stage });
    const { alert } = await chain.write(ECHENG, 'YJ3', { stage: 'SIGNED' });
    await chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' });
    const kept = await chain.query('SELECT alertId, stage, createdAt FROM open_alerts ORDER BY alertId');
    expect(kept.map(({ stage }) => stage).sort()).toEqual(['DISPATCHED', 'NONE', 'NONE']);
    await chain.app.db.transaction(async (sql) => {
      await sql.run('DELETE FROM open_alerts', []);
      // A migration has one way to ask; what writes answers nothing.
      const query = async <Row>(text: string): Promise<Row[]> => {
        await sql.run(text, []);
        return [];
      };
      await fillOpenAlerts({ dialect: sql.dialect, query });
    });
    expect(await chain.query('SELECT alertId, stage, createdAt FROM open_alerts ORDER BY alertId')).toEqual(kept);
  });
});

describe('cut off', () => {
  it('before its commit nothing is there, and the same number does it then; after it the act is done once', async () => {
    chain = await openDeskChain('sqlite');
    const alert = await chain.alert('YJ1');
    const words = { alert, stage: 'SIGNED', expectedStage: null, requestId: 'cut' } as const;
    const commands = chain.app.hub.commands(ECHENG);
    // The last statement of the act fails, as where the process ends before the commit.
    const cut = "CREATE TRIGGER cut BEFORE INSERT ON desk_steps BEGIN SELECT RAISE(ABORT, 'cut'); END";
    await chain.app.db.transaction((sql) => sql.run(cut, []));
    expect(await refusal(commands.recordAlertStep(words))).not.toBe('done');
    for (const table of ['alert_step', 'deliveries', 'desk_steps', 'command_requests'])
      expect(await chain.query(`SELECT COUNT(*) AS n FROM ${table}`).then(([row]) => Number(row?.n))).toBe(0);
    expect(await chain.query('SELECT stage FROM open_alerts')).toEqual([{ stage: 'NONE' }]);
    await chain.app.db.transaction((sql) => sql.run('DROP TRIGGER cut', []));
    const first = await commands.recordAlertStep(words);
    const second = await chain.another();
    expect(await second.hub.commands(ECHENG).recordAlertStep(words)).toEqual(first);
    expect(await chain.steps()).toHaveLength(1);
  });
});

describe('freshness', () => {
  it('names the desk where it writes, as of now and never late', async () => {
    chain = await openDeskChain('sqlite', { a: 'echeng' }, ['linkong']);
    const desk = async () => (await chain.app.hub.queries(CITY).logs.freshness()).filter(({ source }) => source === 'desk');
    expect((await desk()).map(({ district }) => district)).toEqual(['linkong']);
    await chain.app.hub
      .commands(ECHENG)
      .assignAlert({ alert: await chain.alert('YJ1'), district: 'linkong', reason: '企业在临空', expectedRevision: 1 });
    await chain.write(LINKONG, 'YJ1', { stage: 'SIGNED' });
    chain.clock.pass(86_400_000);
    expect((await desk()).map(({ district, state, lagSeconds }) => [district, state, lagSeconds])).toEqual(
      ['city', 'huarong', 'linkong'].map((district) => [district, 'FRESH', 0]),
    );
    expect((await chain.app.hub.queries(ECHENG).logs.freshness()).map(({ source }) => source)).not.toContain('desk');
  });
});

describe('what is refused', () => {
  it('stages out of order, a time that is none, words too long, another’s department', async () => {
    chain = await openDeskChain('sqlite');
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK' }))).toBe('ALERT_STAGE_WRONG');
    expect(await refusal(chain.write(LINKONG, 'YJ1', { stage: 'SIGNED' }))).toBe('NOT_FOUND');
    expect(await refusal(chain.write({ ...ECHENG, role: 'PUSH_OPERATOR' }, 'YJ1', { stage: 'SIGNED' }))).toBe('FORBIDDEN');
    const now = chain.clock.now();
    const happened = (ms: number, why: string | null = '补录'): Promise<string> =>
      refusal(chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', happenedAt: new Date(now + ms).toISOString(), why }));
    expect(await happened(-3_600_000, null)).toBe('BAD_ARGUMENT');
    expect(await happened(60_000)).toBe('BAD_ARGUMENT');
    expect(await happened(-10 * 86_400_000)).toBe('BAD_ARGUMENT');
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', verdict: '长'.repeat(1_001) }))).toBe('BAD_ARGUMENT');
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'SIGNED', unit: 'none' }))).toBe('BAD_ARGUMENT');
    expect(await chain.query('SELECT id FROM alert_step')).toEqual([]);
    expect(await happened(-3_600_000)).toBe('done');
    const long = `<script>alert(1)</script>=cmd|' /C calc'!A0 ${'名'.repeat(200)}`;
    expect(await refusal(chain.write(ECHENG, 'YJ1', { stage: 'FED_BACK', verdict: long }))).toBe('done');
    await chain.later();
    expect(told().at(-1)).toEqual(['FED_BACK', long]);
  });

  it('taking back what a later stage rests on', async () => {
    chain = await openDeskChain('sqlite');
    const { alert } = await chain.write(ECHENG, 'YJ1', { stage: 'SIGNED' });
    await chain.write(ECHENG, 'YJ1', { stage: 'DISPATCHED' });
    expect(await refusal(chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' }))).toBe('ALERT_STEP_STAYS');
    await chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'DISPATCHED' });
    await chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert, stage: 'SIGNED' });
    await chain.later();
    expect(told()).toEqual([]);
  });
});

it('open alerts are those that are not closed, by how far they are, the oldest first, in scope', async () => {
  chain = await openDeskChain('sqlite', {}, [], ['YJ1', 'YJ2', 'YJ3']);
  const board = async (actor = ECHENG, stage: 'SIGNED' | null = null, after: readonly [string, string] | null = null) =>
    chain.app.hub.queries(actor).alerts.board({ stage, first: 2, after });
  const first = await board();
  expect(first).toMatchObject({ more: true, total: 3 });
  const second = await board(ECHENG, null, first.places[1] ?? null);
  expect([...first.places, ...second.places].map(([, id]) => id).sort()).toEqual(
    await Promise.all(['YJ1', 'YJ2', 'YJ3'].map((n) => chain.alert(n))).then((ids) => ids.sort()),
  );
  expect((await board(LINKONG)).total).toBe(0);
  for (const stage of ['SIGNED', 'FED_BACK', 'CLOSED'] as const) await chain.write(ECHENG, 'YJ1', { stage });
  await chain.write(ECHENG, 'YJ2', { stage: 'SIGNED' });
  expect((await board()).total).toBe(1);
  expect((await board(ECHENG, 'SIGNED')).total).toBe(1);
  expect(await chain.query('SELECT COUNT(*) AS n FROM open_alerts').then(([row]) => Number(row?.n))).toBe(2);
  await chain.app.hub.commands(ECHENG).takeBackAlertStep({ alert: await chain.alert('YJ1'), stage: 'CLOSED' });
  expect(await chain.query('SELECT COUNT(*) AS n FROM open_alerts').then(([row]) => Number(row?.n))).toBe(3);
});
