/** Work: deadlines in the order of their due days whatever the calendar, groups of what is to be done whose numbers are those of the rows they open. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadlines as clocks, type DeadlineName, deadlinesWith } from '../../schema/deadlines.js';
import type { NoticeDay } from '../../src/calendar/notice-file.js';
import { replaceYear } from '../../src/calendar/years.js';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { type Data, openStage, returned, row } from './stage.js';

// A Wednesday.
const NOW = '2026-03-11T02:00:00.000Z';
const ALERT = { title: '预警', areaNumber: '420704' };

const alert = (id: string, district: string, day: string, more: object = {}) =>
  row(id, district, { ...ALERT, fxyjId: `YJ-${id}`, createdAt: `${day}T01:00:00.000Z`, day, department: '', ...more });
const step = (id: string, of: string, stage: string, more: object = {}) =>
  row(id, 'echeng', { fxyjId: `YJ-${of}`, stage, unitCode: 'u', unitName: 'n', happenedAt: NOW, day: '2026-03-11', ...more });
const delivery = (id: number, state: string, more: object = {}) => ({ ...returned(id, 'echeng'), state, code: null, field: null, ...more });

const usualDays = Object.fromEntries(clocks.map(({ name, days }) => [name, days])) as Record<DeadlineName, number>;

const DEADLINES = `query Q($within: Int, $clocks: [DeadlineClock!], $first: Int, $after: String, $withoutDay: Boolean, $of: DeadlinesOf) {
  deadlines(within: $within, clocks: $clocks, first: $first, after: $after, withoutDay: $withoutDay, of: $of) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { clock startDay dueDay daysLeft unit state missingYear kind recordId owner target district { code } department { uscc } record { id } } } }`;
const GROUPS = `{ workList(first: 100) { totalCount nodes {
  id what cause causeTitle rows more mostUrgentDay daysLeft action next opens district { code } department { uscc } } } }`;

describe.each(engines)('work on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let now = NOW;
  beforeEach(async () => {
    now = NOW;
    stage = await openStage(engine, 0, { now: () => now });
  });
  afterEach(() => stage.close());

  const deadlines = async (variables: object = {}, key = 'city'): Promise<Data> => {
    const { data, errors } = await stage.ask(key, DEADLINES, variables);
    expect(errors).toBeUndefined();
    return data.deadlines;
  };
  const groups = async (key = 'city'): Promise<Data[]> => {
    const { data, errors } = await stage.ask(key, GROUPS);
    expect(errors).toBeUndefined();
    return data.workList.nodes.filter(({ what }: Data) => what !== 'SOURCE' && what !== 'TARGET');
  };
  const deliveries = (rows: object[]) =>
    stage.app.db.transaction((sql) => insertRows(sql, 'deliveries', [...new Set(rows.flatMap((each) => Object.keys(each)))], rows as never));
  const notice = (year: number, days: readonly NoticeDay[]) =>
    stage.app.db.transaction((sql) => replaceYear(sql, { year, days }, { notice: '演练', source: 't', loadedAt: now }));
  const told = ({ nodes }: Data): string[] => nodes.map((node: Data) => `${node.clock} ${node.dueDay} ${node.daysLeft} ${node.state}`);

  it('an alert has three clocks until each of its steps, and none once it is withdrawn', async () => {
    await stage.insert('risk_alert', [alert('a', 'echeng', '2026-03-10'), alert('b', 'huarong', '2026-03-02')]);
    expect(told(await deadlines({ clocks: ['ALERT_SIGNED', 'ALERT_FED_BACK', 'ALERT_CLOSED'] }, 'echeng'))).toEqual([
      'ALERT_SIGNED 2026-03-11 0 TODAY',
      'ALERT_FED_BACK 2026-03-17 4 LATER',
      'ALERT_CLOSED 2026-03-24 9 LATER',
    ]);
    expect(told(await deadlines({ within: 0 }))).toEqual([
      'ALERT_SIGNED 2026-03-03 -6 OVERDUE',
      'ALERT_FED_BACK 2026-03-09 -2 OVERDUE',
      'ALERT_SIGNED 2026-03-11 0 TODAY',
    ]);
    await stage.insert('alert_step', [step('s1', 'b', 'SIGNED'), step('s2', 'b', 'FED_BACK')]);
    expect(told(await deadlines({ within: 0 }))).toEqual(['ALERT_SIGNED 2026-03-11 0 TODAY']);
    await stage.replace('alert_step', step('s2', 'b', 'FED_BACK'), step('s2', 'b', 'FED_BACK', { withdrawnAt: NOW }));
    expect(told(await deadlines({ within: 0 }))).toEqual(['ALERT_FED_BACK 2026-03-09 -2 OVERDUE', 'ALERT_SIGNED 2026-03-11 0 TODAY']);
    await stage.replace('risk_alert', alert('a', 'echeng', '2026-03-10'), alert('a', 'echeng', '2026-03-10', { withdrawnAt: NOW }));
    expect((await deadlines({}, 'echeng')).nodes).toEqual([]);
  });

  it('a step that came before its alert has ended the clock all the same', async () => {
    await stage.insert('alert_step', [step('s1', 'late', 'SIGNED')]);
    await stage.insert('risk_alert', [alert('late', 'echeng', '2026-03-10')]);
    expect((await deadlines()).nodes.map(({ clock }: Data) => clock)).toEqual(['ALERT_FED_BACK', 'ALERT_CLOSED']);
  });

  it('a notice is to be withdrawn from the day on which its decision fell, in calendar days, until it is', async () => {
    const notice = { noticeId: 'N', title: 't', body: 'b', objectName: 'o', institutionCode: 'i', actCode: 'p', publishTime: NOW, day: '2026-03-01' };
    await stage.insert('exposure_notice', [row('n', 'echeng', notice)]);
    const act = row('p', 'echeng', { institutionCode: 'i', punishActionCode: 'p', day: '2026-02-01', revokedDate: null });
    await stage.insert('punish_act', [act]);
    expect((await deadlines()).nodes).toEqual([]);
    await stage.replace('punish_act', act, { ...act, revokedDate: '2026-03-10' });
    expect(told(await deadlines())).toEqual(['EXPOSURE_WITHDRAWAL 2026-03-13 2 SOON']);
    expect((await groups()).map(({ what, cause, action, daysLeft }) => [what, cause, action, daysLeft])).toEqual([
      ['DEADLINE', 'exposureWithdrawal', 'FIX', 2],
    ]);
    await stage.replace('exposure_notice', row('n', 'echeng', notice), row('n', 'echeng', { ...notice, withdrawTime: NOW }));
    expect((await deadlines()).nodes).toEqual([]);
  });

  it('an act is to be reported until it was accepted once, whatever becomes of it after', async () => {
    await deliveries([
      delivery(1, 'WAITING', { kind: 'checkAct', tableName: 't', day: '2026-03-10' }),
      delivery(2, 'BLOCKED', { kind: 'punishAct', tableName: 't', day: '2026-03-03', reason: 'REFERENCE' }),
      delivery(3, 'ACCEPTED', { kind: 'checkAct', tableName: 't', day: '2026-03-02', heldDigest: 'x' }),
      delivery(4, 'WAITING', { kind: 'checkAct', tableName: 't', day: '2026-03-02', heldDigest: 'y' }),
      delivery(5, 'WAITING', { kind: 'itemClaim', day: '2026-03-02' }),
      delivery(6, 'WAITING', { kind: 'checkAct', tableName: 't2', part: '1', day: '2026-03-02' }),
    ]);
    expect(told(await deadlines())).toEqual(['ACT_REPORTED 2026-03-10 -1 OVERDUE', 'ACT_REPORTED 2026-03-17 4 LATER']);
    expect((await deadlines({ clocks: ['ACT_REPORTED'], within: 0 })).totalCount).toBe(1);
  });

  it('a returned row is due from the day of its verdict, which nothing that touches the row moves', async () => {
    const batch = {
      id: 'batch',
      target: 'province',
      number: '1',
      tableName: 'jg_sxrl',
      rowCount: 1,
      firstRow: 1,
      lastRow: 1,
      state: 'DECIDED',
      fence: 1,
    };
    const at = { sealedAt: NOW, decidedAt: '2026-03-08T17:00:00.000Z', dueAt: NOW, asks: 0, tries: 0, misses: 0, bodyDigest: 'x', bodyLength: 1 };
    await stage.app.db.transaction((sql) => insertRows(sql, 'batches', Object.keys({ ...batch, ...at }), [{ ...batch, ...at }] as never));
    await deliveries([{ ...returned(1, 'echeng'), lastBatch: 'batch', updatedAt: NOW }]);
    // 01:00 on the 9th in the city.
    expect((await deadlines()).nodes).toMatchObject([{ clock: 'RETURNED_ROW', startDay: '2026-03-09', dueDay: '2026-03-16', target: 'province' }]);
    expect((await deadlines({ within: 2 })).nodes).toEqual([]);
    expect((await deadlines({ within: 3 })).totalCount).toBe(1);
  });

  it('groups of work have the numbers of the rows that they open, by the same filter', async () => {
    await deliveries([
      { ...returned(1, 'echeng'), code: 'E05', updatedAt: '2026-03-05T02:00:00.000Z' },
      { ...returned(2, 'echeng'), code: 'E05', updatedAt: '2026-03-09T02:00:00.000Z' },
      { ...returned(3, 'echeng'), code: 'E05', department: 'd7', updatedAt: '2026-03-09T02:00:00.000Z' },
      { ...returned(4, 'huarong'), code: 'E01', updatedAt: '2026-03-09T02:00:00.000Z' },
      delivery(5, 'BLOCKED', { reason: 'REFUSED' }),
      delivery(6, 'BLOCKED', { reason: 'RULE' }),
    ]);
    const mine = await groups('echeng');
    expect(mine.map(({ what, cause, rows, daysLeft, action, opens }) => ({ what, cause, rows, daysLeft, action, opens }))).toEqual([
      {
        ...{ what: 'RETURNED', cause: 'E05', rows: 2, daysLeft: 1, action: 'FIX' },
        opens: '/returned/deliveries?state=RETURNED&code=E05&district=echeng&department=d1',
      },
      {
        ...{ what: 'RETURNED', cause: 'E05', rows: 1, daysLeft: 3, action: 'FIX' },
        opens: '/returned/deliveries?state=RETURNED&code=E05&district=echeng&department=d7',
      },
      {
        ...{ what: 'BLOCKED', cause: 'REFUSED', rows: 1, daysLeft: null, action: 'FIX' },
        opens: '/returned/deliveries?state=BLOCKED&reason=REFUSED&district=echeng&department=d1',
      },
    ]);
    expect(mine[0]).toMatchObject({ causeTitle: 'E05 校验位不符', more: false, mostUrgentDay: '2026-03-12' });
    for (const group of mine) {
      const query = Object.fromEntries(new URLSearchParams(group.opens.split('?')[1]));
      const filter = Object.entries(query).map(([name, value]) => `${name}: { eq: ${['state', 'reason'].includes(name) ? value : `"${value}"`} }`);
      const { data } = await stage.ask('echeng', `{ deliveries(filter: { ${filter} }) { totalCount } }`);
      expect(data.deliveries.totalCount).toBe(group.rows);
    }
    expect((await groups('clerk')).map(({ cause, rows }) => [cause, rows])).toEqual([
      ['E05', 2],
      ['REFUSED', 1],
    ]);
    expect((await groups()).length).toBe(4);
  });

  it('a code that is none, and may quote a person, stands in no group and no address', async () => {
    const odd = ['420104199001011234', '证件号 4201041990'];
    await deliveries(odd.map((code, i) => ({ ...returned(i + 1, 'echeng'), code, updatedAt: NOW })));
    const [group, ...others] = await groups('echeng');
    expect(others).toEqual([]);
    expect(group).toMatchObject({ cause: '?', rows: 2, opens: '/returned/deliveries?state=RETURNED&district=echeng&department=d1' });
    expect(JSON.stringify(group)).not.toMatch(/4201/);
  });

  it('findings that hold records back stand with their rule and its remedy, rows set aside with theirs', async () => {
    const issue = (id: string, rule: string, severity: string) => ({
      ...{ id, recordId: id, position: 0, district: 'echeng', department: 'd1', kind: 'checkAct', source: 's', label: 'l', field: 'f', message: 'm' },
      ...{ severity, rule, foundAt: NOW },
    });
    const issues = [issue('i1', 'USCC', 'BLOCK'), issue('i2', 'USCC', 'BLOCK'), issue('i3', 'USCC', 'WARN')];
    await stage.app.db.transaction((sql) => insertRows(sql, 'issues', Object.keys(issues[0] ?? {}), issues as never));
    await deliveries([delivery(1, 'BLOCKED', { reason: 'RULE', kind: 'checkAct', tableName: 't', recordId: 'i1', day: '2026-03-10' })]);
    const aside = {
      id: 'q',
      source: 's',
      kind: 'checkAct',
      district: 'echeng',
      keyDigest: 'k',
      department: 'd1',
      rule: 'OLDER_DIFFERS',
      problems: '[]',
    };
    await stage.app.db.transaction((sql) =>
      insertRows(sql, 'quarantine', [...Object.keys(aside), 'pass', 'firstSeenAt', 'lastSeenAt'], [
        { ...aside, pass: 1, firstSeenAt: NOW, lastSeenAt: NOW },
      ] as never),
    );
    const found = await groups('echeng');
    expect(found.map(({ what, cause, rows, daysLeft, action }) => [what, cause, rows, daysLeft, action])).toEqual([
      ['QUALITY', 'USCC', 2, 4, 'FIX'],
      ['QUARANTINED', 'OLDER_DIFFERS', 1, null, 'DECIDE'],
    ]);
    expect(found[0].next).toContain('逐位核对');
    // Who may not take one is told what to mend.
    expect((await groups('clerk'))[1]).toMatchObject({ action: 'FIX' });
  });

  it('a window that reaches a year without a notice has no due day, and has one as soon as there is a notice', async () => {
    now = '2026-12-30T02:00:00.000Z';
    await stage.insert('risk_alert', [alert('a', 'echeng', '2026-12-29'), alert('b', 'echeng', '2026-12-30')]);
    const known = await deadlines({ clocks: ['ALERT_FED_BACK'] });
    expect(known.nodes.map(({ dueDay, state, missingYear, daysLeft }: Data) => [dueDay, state, missingYear, daysLeft])).toEqual([
      [null, 'NO_CALENDAR', 2027, null],
      [null, 'NO_CALENDAR', 2027, null],
    ]);
    expect(told(await deadlines({ within: 10, withoutDay: false }))).toEqual(['ALERT_SIGNED 2026-12-30 0 TODAY', 'ALERT_SIGNED 2026-12-31 1 SOON']);
    expect((await deadlines({ withoutDay: true })).totalCount).toBe(4);
    const [missing] = (await groups('echeng')).filter(({ what }) => what === 'NO_CALENDAR');
    expect(missing).toMatchObject({ cause: '2027', rows: 4, action: 'WAIT', opens: '/today/deadlines?withoutDay=true' });
    expect((await groups()).find(({ what }) => what === 'NO_CALENDAR')).toMatchObject({ action: 'DECIDE', opens: '/system/calendar' });
    await notice(2027, [{ day: '2027-01-01', kind: 'OFF', name: '元旦' }]);
    expect((await deadlines({ withoutDay: true })).nodes).toEqual([]);
    expect(told(await deadlines({ clocks: ['ALERT_FED_BACK'] }))).toEqual(['ALERT_FED_BACK 2027-01-06 4 LATER', 'ALERT_FED_BACK 2027-01-07 5 LATER']);
    // Another notice of the same year: at once.
    await notice(
      2027,
      ['01', '04', '05'].map((day) => ({ day: `2027-01-${day}`, kind: 'OFF', name: '元旦' })),
    );
    expect(told(await deadlines({ clocks: ['ALERT_FED_BACK'] }))).toEqual(['ALERT_FED_BACK 2027-01-08 4 LATER', 'ALERT_FED_BACK 2027-01-11 5 LATER']);
  });

  it('pages of any size walk over each deadline once, in the order of the due days, those without a day last', async () => {
    now = '2026-12-28T02:00:00.000Z';
    const days = ['2019-03-01', '2021-05-06', '2026-12-18', '2026-12-18', '2026-12-22', '2026-12-24', '2026-12-25', '2026-12-28'];
    await stage.insert(
      'risk_alert',
      days.map((day, i) => alert(`a${i}`, i % 2 ? 'echeng' : 'huarong', day)),
    );
    await deliveries(days.map((day, i) => delivery(i + 1, 'WAITING', { kind: 'checkAct', tableName: 't', day })));
    await deliveries([{ ...returned(50, 'echeng'), updatedAt: '2026-12-21T02:00:00.000Z' }]);
    const whole = (await deadlines({ first: 500 })).nodes;
    expect(whole.length).toBe(8 * 4 + 1);
    const due = whole.map(({ dueDay }: Data) => dueDay ?? '9999');
    expect(due).toEqual([...due].sort());
    for (const first of [1, 3, 7]) {
      const walked: Data[] = [];
      for (let after: string | null = null; ; ) {
        const page = await deadlines({ first, after });
        walked.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(walked).toEqual(whole);
    }
  });

  it('the days of a clock are those that the city has set', async () => {
    await stage.close();
    stage = await openStage(engine, 0, {
      now: () => now,
      change: () => ({ clocks: deadlinesWith({ ...usualDays, alertSigned: 3, exposureWithdrawal: 9, returnedRow: 1 }) }),
    });
    await stage.insert('risk_alert', [alert('a', 'echeng', '2026-03-10')]);
    await deliveries([{ ...returned(1, 'echeng'), updatedAt: NOW }]);
    expect(told(await deadlines({ clocks: ['ALERT_SIGNED', 'RETURNED_ROW'] }))).toEqual([
      'RETURNED_ROW 2026-03-12 1 SOON',
      'ALERT_SIGNED 2026-03-13 2 SOON',
    ]);
    const { data } = await stage.ask('system', '{ deadlineClocks { name days unit observed reason } }');
    expect(data.deadlineClocks).toContainEqual({ name: 'EXPOSURE_WITHDRAWAL', days: 9, unit: 'CALENDAR', observed: true, reason: null });
    const unseen = data.deadlineClocks.filter(({ observed }: Data) => !observed);
    expect(unseen.map(({ name }: Data) => name)).toEqual(['PUNISHMENT_PUBLICITY', 'RANDOM_CHECK_RESULTS']);
    expect(unseen.every(({ reason }: Data) => reason.length > 10)).toBe(true);
  });

  it('refuses a cursor of another list, and a window that is none, in words', async () => {
    for (const variables of [{ after: 'x' }, { after: Buffer.from('["workList",1]').toString('base64url') }, { within: -1 }, { first: 0 }]) {
      const { errors } = await stage.ask('city', DEADLINES, variables);
      expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    }
  });

  it('what is long past is a list of its own, so that it does not hide what can still be done in time', async () => {
    await stage.insert('risk_alert', [alert('a', 'echeng', '2026-03-10'), alert('b', 'echeng', '2026-01-05')]);
    const left = async (backlog: string) => {
      const { data } = await stage.ask('echeng', `{ workList(first: 50${backlog}) { totalCount nodes { what daysLeft } } }`);
      return data.workList.nodes.filter(({ what }: Data) => what === 'ALERT').map(({ daysLeft }: Data) => daysLeft as number);
    };
    const [all, near, past] = [await left(''), await left(', backlog: false'), await left(', backlog: true')];
    expect(past.length).toBeGreaterThan(0);
    expect(past.every((days: number) => days < -20)).toBe(true);
    expect(near.every((days: number) => days >= -20)).toBe(true);
    expect([...past, ...near]).toEqual(all);
  });

  it('a target that is held is the city’s matter, a source that is late that of whoever sees it', async () => {
    const find = async (key: string) => (await stage.ask(key, GROUPS)).data.workList.nodes.map(({ what, cause }: Data) => `${what} ${cause}`);
    await stage.app.db.transaction((sql) => sql.run("UPDATE targets SET state='STOPPED'"));
    expect(await find('city')).toEqual(expect.arrayContaining(['TARGET province', 'SOURCE s']));
    expect(await find('echeng')).toEqual(['SOURCE s']);
    expect(await find('clerk')).toEqual(['SOURCE s']);
  });
});
