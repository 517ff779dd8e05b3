/** Several sources of one hub: a number used in two, rows whose district is said by a field, alerts that move to the district that handles them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { unbalanced } from '../../src/outbox/balance.js';
import { act, type Chain, claim, list, openChain, uscc, type Values } from '../support/chain.js';
import { engines } from '../support/database.js';

describe.each(engines)('several sources on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng', b: 'huarong', c: 'linkong', m: 'mapped' });
  });

  afterEach(async () => {
    const off = unbalanced(await chain.balance());
    await chain.close();
    expect(off).toEqual([]);
  });

  const standing = async (n = 1): Promise<void> => {
    await chain.put('a', 'itemClaim', { [`r${n}`]: claim(n) });
    await chain.put('a', 'checklist', { [`q${n}`]: list(n) });
  };

  test('a row whose district changes is a revision that belongs to the new one', async () => {
    await chain.put('m', 'itemClaim', { r5: claim(5, { ssq: '1' }) });
    await chain.run();
    await chain.put('m', 'itemClaim', { r5: claim(5, { ssq: '2' }) });
    await chain.run();
    expect(await chain.query('SELECT district, revision FROM item_claim')).toEqual([{ district: 'huarong', revision: 2 }]);
    expect((await chain.balance()).filter((row) => row.live > 0).map((row) => [row.district, row.accepted])).toEqual([['huarong', 1]]);
  });

  test('a row whose district is unknown is set aside for the city, and comes in when it is mended', async () => {
    await chain.put('m', 'itemClaim', { r5: claim(5, { ssq: '9' }), r6: claim(6, { ssq: '1' }) });
    await chain.run();
    const [aside, ...others] = await chain.query('SELECT district, sourceKey, rule FROM quarantine');
    expect([aside, others]).toEqual([{ district: null, sourceKey: 'r5', rule: 'DISTRICT' }, []]);
    expect(await chain.states('itemClaim')).toEqual({ r6: 'ACCEPTED' });

    await chain.put('m', 'itemClaim', { r5: claim(5, { ssq: '1' }) });
    await chain.run();
    expect([await chain.query('SELECT sourceKey FROM quarantine'), await chain.states('itemClaim')]).toEqual([
      [],
      { r6: 'ACCEPTED', r5: 'ACCEPTED' },
    ]);
  });

  test('from a second source it is a finding, and is not sent', async () => {
    await standing();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    await chain.put('b', 'checkAct', { y1: act(1, 'JC-1', { areaNumber: '420703' }) });
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', y1: 'BLOCKED DUPLICATE' });
    expect(await chain.query("SELECT rule, severity FROM issues WHERE kind='checkAct'")).toEqual([{ rule: 'DUPLICATE', severity: 'BLOCK' }]);

    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { removed: '1' }) });
    await chain.run();
    expect((await chain.states('checkAct')).y1).toBe('ACCEPTED');
    expect(await chain.query("SELECT rule FROM issues WHERE kind='checkAct'")).toEqual([]);
  });

  test('a younger record of another source is held back too when the older one takes its number before it went', async () => {
    await standing();
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.app.sync();
    await chain.put('b', 'checkAct', { y1: act(1, 'JC-2') });
    await chain.app.sync();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-2') });
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', y1: 'BLOCKED DUPLICATE' });
  });

  test('totals and searches keep step with what comes, changes, moves and is withdrawn', async () => {
    const viewer = (district: string) => ({ name: district, role: 'DISTRICT_ADMIN', districts: [district] }) as const;
    const found = async (text: string, district: string) =>
      (await chain.app.hub.queries(viewer(district)).search({ text, kinds: null, first: 10, after: null })).hits.map((hit) => hit.title);
    const parts = { rows: true, previous: false, next: false, total: true };
    const kind = chain.app.hub.kinds.find((one) => one.name === 'checkAct') as KindDefinition;
    const counted = async () => {
      const all = { first: 100, last: null, after: null, before: null, filter: null, orderBy: [], columns: [], parts };
      const page = await chain.app.hub.queries(viewer('echeng')).records.page(kind, all);
      expect(page.totalCount).toBe(page.rows.length);
      return page.totalCount;
    };
    await standing();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkActionName: '最初检查' }), x2: act(1, 'JC-2') });
    await chain.app.sync();
    expect([await counted(), await found('最初', 'echeng'), await found('最初', 'huarong')]).toEqual([2, ['最初检查'], []]);

    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkActionName: '后来检查' }), x2: act(1, 'JC-2', { removed: '1' }) });
    await chain.app.sync();
    expect([await counted(), await found('最初', 'echeng'), await found('后来', 'echeng'), await found('JC-2', 'echeng')]).toEqual([
      1,
      [],
      ['后来检查'],
      [],
    ]);

    chain.alerts.push({ fxyjId: 'YJ9', title: '预警甲', createdAt: '2022-05-01 08:00:00', areaNumber: '420704' });
    await chain.run();
    expect([await found('预警甲', 'echeng'), await found('预警甲', 'linkong')]).toEqual([['预警甲'], []]);
    const step: Values = { fxyjId: 'YJ9', stage: 'SIGNED', unitCode: uscc(1), unitName: '某局', happenedAt: '2022-05-02 09:00:00' };
    await chain.put('c', 'alertStep', { s1: step });
    await chain.run();
    expect([await found('预警甲', 'echeng'), await found('预警甲', 'linkong')]).toEqual([[], ['预警甲']]);
  });

  test('an alert begins in the district marked for its area and moves to the one that handles it', async () => {
    chain.alerts.push({ fxyjId: 'YJ1', title: '预警', createdAt: '2022-05-01 08:00:00', areaNumber: '420704' });
    await chain.run();
    expect(await chain.query('SELECT district FROM risk_alert')).toEqual([{ district: 'echeng' }]);
    // Its deadlines run as it comes, follow it where it goes, and end with its steps.
    const clocks = async (district: string) => {
      const { rows } = await chain.app.hub.queries({ name: district, role: 'DISTRICT_ADMIN', districts: [district] }).work.deadlines({
        ...{ within: null, clocks: null, district: null, department: null, withoutDay: null, first: 10, after: null },
        count: false,
      });
      return rows.filter(({ kind }) => kind === 'riskAlert').map(({ clock }) => clock);
    };
    expect([await clocks('echeng'), await clocks('linkong')]).toEqual([['alertSigned', 'alertFedBack', 'alertClosed'], []]);

    const step = (stage: string, day: number): Values => ({
      fxyjId: 'YJ1',
      stage,
      unitCode: uscc(1),
      unitName: '某局',
      happenedAt: `2022-05-0${day} 09:00:00`,
    });
    await chain.put('c', 'alertStep', { s1: step('SIGNED', 2) });
    await chain.run();
    expect([await clocks('echeng'), await clocks('linkong')]).toEqual([[], ['alertFedBack', 'alertClosed']]);
    await chain.put('c', 'alertStep', { s4: step('CLOSED', 5), s3: step('FED_BACK', 4), s1: step('SIGNED', 2) });
    await chain.run();
    expect(await chain.query('SELECT * FROM open_clocks')).toEqual([]);
    expect(await chain.query('SELECT district FROM risk_alert')).toEqual([{ district: 'linkong' }]);
    expect(await chain.states('alertStep')).toEqual({ s1: 'ACCEPTED', s3: 'ACCEPTED', s4: 'ACCEPTED' });
  });
});
