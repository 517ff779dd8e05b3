/** A batch is sealed and accepted in statements for all its rows at once; a row that is not as the others is told apart all the same. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unbalanced } from '../../src/outbox/balance.js';
import { jsonRows } from '../../src/db/json-rows.js';
import { act, type Chain, claim, list, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';

describe.each(engines)('a batch in sets on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' });
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await chain.run();
  });

  afterEach(async () => {
    const off = unbalanced(await chain.balance());
    await chain.close();
    expect(off).toEqual([]);
  });

  const held = () =>
    [...chain.province.held('jg_jgxw_check_action').values()].sort((a, b) => (String(a.check_action_code) < String(b.check_action_code) ? -1 : 1));
  const texts = async () => Number((await chain.query<{ n: number }>('SELECT COUNT(*) AS n FROM outward_texts'))[0]?.n);
  const acts = (changed = '01') => ({
    x1: act(1, 'JC-1'),
    x2: act(1, 'JC-2', { checkResult: changed }),
    x3: act(1, 'JC-3'),
    x4: act(1, 'JC-3'),
  });

  test('one row overtaken under way and one returned among accepted ones: each has the right state, the receipt leads to its row', async () => {
    await chain.put('a', 'checkAct', acts());
    await chain.app.sync();
    const push = chain.province.hold('push');
    const under = chain.app.deliver();
    await push.arrived;
    await chain.put('a', 'checkAct', acts('02'));
    await chain.app.sync();
    push.answer();
    await under;
    await chain.run();

    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED', x3: 'ACCEPTED', x4: 'RETURNED E11' });
    expect(held().map((row) => row.check_result)).toEqual(['01', '02', '01']);
    // x4 waits for its twin x3 to be decided first.
    expect((await chain.operations('checkAct')).sort()).toEqual(['i', 'i', 'i', 'i', 'u']);
    const receipts = await chain.query(
      'SELECT r.sourceKey, t.code FROM receipts t JOIN deliveries d ON d.id=t.deliveryId JOIN check_act r ON r.id=d.recordId',
    );
    expect(receipts).toEqual([{ sourceKey: 'x4', code: 'E11' }]);
  });

  test('a row held back or withdrawn while its batch is under way stays so when the batch is refused', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-2'), x3: act(1, 'JC-3') });
    await chain.app.sync();
    const push = chain.province.hold('push');
    const under = chain.app.deliver();
    await push.arrived;
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { submittedDate: '2022-02-01' }), x3: act(1, 'JC-3', { removed: '1' }) });
    await chain.app.sync();
    chain.province.mood('refuses');
    push.answer();
    await under;
    await chain.run();

    expect(await chain.states('checkAct')).toEqual({ x1: 'BLOCKED RULE', x2: 'ACCEPTED', x3: 'WITHDRAWN' });
    expect(held().map((row) => row.check_action_code)).toEqual(['JC-2']);
    expect(chain.province.book().returned).toEqual({});
  });

  test('an outward text is held until its row is accepted, and no longer', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.app.sync();
    expect(await texts()).toBe(1);
    await chain.run();
    expect([await texts(), await chain.states('checkAct')]).toEqual([0, { x1: 'ACCEPTED' }]);
  });

  test('a row whose outward text is not there goes with the same content, made again from its record', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-1', { checkActionCode: 'JC-2' }) });
    await chain.app.sync();
    await chain.app.db.transaction((sql) =>
      sql.run('DELETE FROM outward_texts WHERE deliveryId=(SELECT MIN(id) FROM deliveries WHERE kind=?)', ['checkAct']),
    );
    await chain.run();
    const [made, kept] = held().map(({ check_action_code, record_unique_identity, cd_id, ...rest }) => rest);
    expect(held().map((row) => row.check_action_code)).toEqual(['JC-1', 'JC-2']);
    expect(made).toEqual(kept);
    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED' });
  });

  test('rows packed into one cell are the rows, in their order, the long column as bytes', async () => {
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkActionName: '引号"与\\反斜线,𠮷' }), x2: act(1, 'JC-2') });
    await chain.app.sync();
    await chain.app.db.transaction((sql) => sql.run('DELETE FROM outward_texts WHERE deliveryId=(SELECT MAX(id) FROM deliveries)'));
    const rows = await chain.app.db.read((sql) =>
      jsonRows<{ id: number; kind: string; lot: string | null; text: Uint8Array | null }>(
        sql,
        ['id', 'kind', 'lot'],
        "FROM deliveries LEFT JOIN outward_texts ON deliveryId=id WHERE kind='checkAct' ORDER BY id",
        [],
        'text',
      ),
    );
    expect(rows.map(({ kind, lot, text }) => [kind, lot, text && JSON.parse(Buffer.from(text).toString()).check_action_name])).toEqual([
      ['checkAct', null, '引号"与\\反斜线,𠮷'],
      ['checkAct', null, null],
    ]);
    expect((rows[0]?.id ?? 0) < (rows[1]?.id ?? 0)).toBe(true);
    const none = await chain.app.db.read((sql) => jsonRows(sql, ['id'], "FROM deliveries WHERE kind='none'", []));
    expect(none).toEqual([]);
  });
});
