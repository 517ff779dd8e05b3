/** Rows that come changed: only what changed is written, nothing is read back, and what depends on them still finds what is there now. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unbalanced } from '../../src/outbox/balance.js';
import type { Database, Sql } from '../../src/db/database.js';
import { act, type Chain, claim, list, openChain, punishment } from '../support/chain.js';
import { engines } from '../support/database.js';

describe.each(engines)('changed rows on %s', (engine) => {
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

  /** What the hub's own transactions said while it read the sources. */
  const statements = async (): Promise<string[]> => {
    const said: string[] = [];
    const db = chain.app.db as { transaction: Database['transaction'] };
    const { transaction } = db;
    const listening = (sql: Sql): Sql => ({
      dialect: sql.dialect,
      query: (...args) => {
        said.push(args[0].replaceAll('`', ''));
        return sql.query(...args);
      },
      run: (...args) => {
        said.push(args[0].replaceAll('`', ''));
        return sql.run(...args);
      },
    });
    db.transaction = (work) => transaction((sql) => work({ ...listening(sql), commit: sql.commit }));
    await chain.app.sync();
    db.transaction = transaction;
    return said;
  };

  test('are written by the columns that changed, and read once', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-2') });
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { companyType: '餐饮' }), x2: act(1, 'JC-2', { companyType: '零售' }) });
    const said = await statements();

    const written = said.findIndex((text) => /^UPDATE .*check_act/.test(text));
    expect(said[written]).toContain('companyType');
    expect(said[written]).not.toMatch(/checkActionCode|twinId|district/);
    expect(said.filter((text) => /^INSERT INTO (check_act|deliveries|search_texts) /.test(text))).toEqual([]);
    const after = said.slice(
      written + 1,
      said.findIndex((text) => text.includes('rollups')),
    );
    expect(after.filter((text) => /^SELECT .* FROM check_act( FORCE INDEX \(\S+\))? WHERE (id IN|\(institutionCode)/s.test(text))).toEqual([]);
    const planned = after.findIndex((text) => /^UPDATE .*deliveries/.test(text));
    expect(planned).toBeGreaterThan(0);
    expect(after.slice(planned).filter((text) => /^SELECT .* FROM deliveries/s.test(text))).toEqual([]);
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED' });
    expect(await chain.operations('checkAct')).toEqual(['i', 'i', 'u', 'u']);
  });

  test('let what rests on them wait until the change is decided; one that cannot go takes nothing from what rests on the version held', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { companyType: '餐饮' }) });
    await chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', 'JC-1') });
    await chain.app.sync();
    expect({ ...(await chain.states('checkAct')), ...(await chain.states('punishAct')) }).toEqual({ x1: 'WAITING', p1: 'AWAITING' });
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkPersonnel: '张三' }) });
    await chain.app.sync();
    expect({ ...(await chain.states('checkAct')), ...(await chain.states('punishAct')) }).toEqual({ x1: 'BLOCKED RULE', p1: 'WAITING' });
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { companyType: '零售' }) });
    await chain.run();
    expect({ ...(await chain.states('checkAct')), ...(await chain.states('punishAct')) }).toEqual({ x1: 'ACCEPTED', p1: 'ACCEPTED' });
  });

  test('are looked up again where a number moved in their page, and found by what they are called now', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-1', { companyType: '餐饮' }), x3: act(1, 'JC-3') });
    await chain.run();
    const twins = () =>
      chain.query('SELECT c.sourceKey, t.sourceKey AS twin FROM check_act c LEFT JOIN check_act t ON t.id=c.twinId ORDER BY c.sourceKey');
    expect((await twins()).map(({ twin }) => twin)).toEqual([null, 'x1', null]);
    // The first lets the number go, the third takes it; the second only changes.
    await chain.put('a', 'checkAct', {
      x1: act(1, 'JC-9', { checkActionName: '对新名称企业的检查' }),
      x2: act(1, 'JC-1', { companyType: '零售' }),
      x3: act(1, 'JC-1'),
    });
    await chain.app.sync();
    expect((await twins()).map(({ twin }) => twin)).toEqual([null, null, 'x2']);
    expect(await chain.query("SELECT COUNT(*) AS n FROM search_texts WHERE folded LIKE '%新名称%'")).toEqual([{ n: 1 }]);
    await chain.run();
  });
});
