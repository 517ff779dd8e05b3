/** Punish, force and other acts: they go up after the check they rest on, and the chain can be walked both ways. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unbalanced } from '../../src/outbox/balance.js';
import { act, type Chain, claim, force, list, openChain, other, punishment } from '../support/chain.js';
import { engines } from '../support/database.js';
import { everything } from '../support/viewers.js';

const TABLES = { punishAct: 'jg_jgxw_punish_action', forceAct: 'jg_jgxw_force_action', otherAct: 'jg_jgxw_other_action' };

describe.each(engines)('acts on %s', (engine) => {
  let chain: Chain;
  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' });
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
  });
  afterEach(async () => {
    expect(unbalanced(await chain.balance())).toEqual([]);
    await chain.close();
  });
  const rest = async (check: string | null) => {
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', check) });
    await chain.put('a', 'forceAct', { f1: force(1, 'QZ-1', check) });
    await chain.put('a', 'otherAct', { o1: other(1, 'QT-1', check) });
  };
  const states = async () => ({
    ...(await chain.states('checkAct')),
    ...(await chain.states('punishAct')),
    ...(await chain.states('forceAct')),
    ...(await chain.states('otherAct')),
  });

  test('that come before their check wait for it, and go up under the names of their own tables', async () => {
    await rest('JC-1');
    await chain.run();
    expect(await states()).toEqual({ p1: 'BLOCKED REFERENCE', f1: 'BLOCKED REFERENCE', o1: 'BLOCKED REFERENCE' });

    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    expect(await states()).toEqual({ x1: 'ACCEPTED', p1: 'ACCEPTED', f1: 'ACCEPTED', o1: 'ACCEPTED' });
    const [punished] = [...chain.province.held(TABLES.punishAct).values()];
    expect(punished).toMatchObject({ supervise_item_code: '01310000000001', check_action_code: 'JC-1', fine_amount: '2000.5', is_hearing: '0' });
    expect([...chain.province.held(TABLES.otherAct).values()][0]).toMatchObject({ check_behavior_number: 'JC-1' });
  });

  test('that rest on no check go up by themselves', async () => {
    await rest(null);
    await chain.run();
    expect(await states()).toEqual({ p1: 'ACCEPTED', f1: 'ACCEPTED', o1: 'ACCEPTED' });
  });

  test('are held back while their check is', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkPersonnel: '张三' }) });
    await rest('JC-1');
    await chain.run();
    expect(await states()).toEqual({ x1: 'BLOCKED RULE', p1: 'BLOCKED REFERENCE', f1: 'BLOCKED REFERENCE', o1: 'BLOCKED REFERENCE' });
  });

  test('are checked for a claim of their item on that day, and for the order of their dates', async () => {
    await chain.put('a', 'punishAct', {
      p1: punishment(1, 'CF-1', null, { punishSetDate: '2022-01-01' }),
      p2: punishment(1, 'CF-2', null, { filingDate: '2022-05-01' }),
      // A field that may be empty holds nothing back: it is told, and left empty.
      p3: punishment(1, 'CF-3', null, { fineAmount: '1.2万元' }),
    });
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'BLOCKED RULE', p2: 'BLOCKED RULE', p3: 'ACCEPTED' });
    expect(await chain.query('SELECT sourceKey, rule, severity, field FROM issues ORDER BY sourceKey')).toEqual([
      { sourceKey: 'p1', rule: 'NOT_CLAIMED', severity: 'BLOCK', field: 'itemCode' },
      { sourceKey: 'p2', rule: 'DATE_ORDER', severity: 'BLOCK', field: 'punishSetDate' },
      { sourceKey: 'p3', rule: 'NUMBER', severity: 'WARN', field: 'fineAmount' },
    ]);
  });

  test('lead back to check, claim and item, and are led to from each', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await rest('JC-1');
    await chain.run();
    const one = await chain.query(`SELECT p.claimId AS claim, p.checkId AS checked, x.id AS x, r.id AS r
      FROM punish_act p JOIN check_act x ON x.id=p.checkId JOIN item_claim r ON r.id=p.claimId`);
    expect(one).toHaveLength(1);
    const { hub } = chain.app;
    const kind = hub.kinds.find((candidate) => candidate.name === 'punishAct') as (typeof hub.kinds)[number];
    const parts = { rows: true, previous: false, next: false, total: true };
    const request = { first: 5, last: null, after: null, before: null, filter: null, orderBy: [], columns: ['punishActionCode'], parts };
    for (const [column, parent] of [['checkId', one[0]?.x] as const, ['claimId', one[0]?.r] as const]) {
      const pages = await hub.queries(everything).records.byReference(kind, column, [String(parent)], request);
      expect(pages.get(String(parent))?.rows.map((row) => row.punishActionCode)).toEqual(['CF-1']);
    }
  });
});
