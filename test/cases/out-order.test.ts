/** Order where records share a number, who came first, and children of parents: what the province must never be asked to take too early. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unbalanced } from '../../src/outbox/balance.js';
import { idFrom } from '../../src/kit/ids.js';
import { act, type Chain, claim, list, openChain, punishment, type Values } from '../support/chain.js';
import { engines } from '../support/database.js';
import { operator } from '../support/viewers.js';

const TABLE = 'jg_jgxw_check_action';
const numbered = (from: number, to: number, code: (n: number) => string): Record<string, Values> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`x${from + i}`, act(1, code(from + i))]));

describe.each(engines)('numbers on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng', b: 'huarong' });
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
  });

  afterEach(async () => {
    const off = unbalanced(await chain.balance());
    await chain.close();
    expect(off).toEqual([]);
  });

  const acts = (rows: Record<string, Values>) => chain.put('a', 'checkAct', rows);
  const states = () => chain.states('checkAct');
  const messageOf = async (key: string) =>
    (
      await chain.query<{ message: string | null }>(
        'SELECT d.message FROM deliveries d JOIN check_act r ON r.id=d.recordId WHERE r.sourceKey=? ORDER BY d.id DESC LIMIT 1',
        [key],
      )
    )[0]?.message ?? '';
  const numbersThere = () => [...chain.province.held(TABLE).values()].map((row) => row.check_action_code).sort();
  const returnedThere = () => chain.province.book().returned;
  const holdsLeft = () => chain.query('SELECT number FROM number_holds');
  const accepted = async (rows: Record<string, Values>) => {
    await acts(rows);
    await chain.run();
    expect([...new Set(Object.values(await states()))]).toEqual(['ACCEPTED']);
  };
  const retry = async (key: string) => {
    const [row] = await chain.query<{ id: number }>(
      "SELECT d.id FROM deliveries d JOIN check_act r ON r.id=d.recordId WHERE r.sourceKey=? AND d.state='RETURNED'",
      [key],
    );
    await chain.app.hub.commands(operator).retryDelivery({ id: String(row?.id) });
  };

  test.each([
    ['up', 1],
    ['down', -1],
  ])('all moved by one (%s), with a busy answer in between: nothing comes back', async (_, step) => {
    const size = engine === 'sqlite' && step === 1 ? 600 : 40;
    await accepted(numbered(1, size, (n) => `JC-${1_000 + n}`));
    await acts(numbered(1, size, (n) => `JC-${1_000 + n + step}`));
    await chain.app.sync();
    expect(Object.values(await states()).filter((state) => state === 'WAITING')).toHaveLength(1);
    const busy = chain.province.arrived('push').then(async () => {
      chain.province.mood('busy');
      await chain.province.arrived();
      await chain.province.arrived();
      chain.province.mood('calm');
    });
    await chain.run();
    await busy;
    await chain.run();
    expect([...new Set(Object.values(await states())), returnedThere(), await holdsLeft()]).toEqual(['ACCEPTED', {}, []]);
    expect(numbersThere()).toEqual(Array.from({ length: size }, (_, i) => `JC-${1_001 + i + step}`).sort());
  });

  test('a page that ends in the middle, sent before the next is read: what came back for it goes again by itself', async () => {
    await accepted(numbered(1, 6, (n) => `JC-${n}`));
    await acts(numbered(1, 3, (n) => `JC-${n + 1}`));
    await chain.run();
    // x3 came back: x4 has its number still, as far as anybody knows.
    expect(await states()).toMatchObject({ x1: 'BLOCKED NUMBER', x2: 'BLOCKED NUMBER', x3: 'RETURNED E11', x4: 'ACCEPTED' });
    await acts(numbered(4, 6, (n) => `JC-${n + 1}`));
    await chain.run();
    expect([Object.values(await states()).map((state) => state.split(' ')[0]), await holdsLeft()]).toEqual([Array(6).fill('ACCEPTED'), []]);
    expect(numbersThere()).toEqual(['JC-2', 'JC-3', 'JC-4', 'JC-5', 'JC-6', 'JC-7']);
  });

  test('the number is let go while the row that wants it is under way: it comes back once, and goes again', async () => {
    await accepted(numbered(1, 2, (n) => `JC-${n}`));
    const receipts = chain.province.hold('receipt');
    await acts({ x1: act(1, 'JC-2') });
    await chain.app.sync();
    const first = chain.app.deliver();
    await receipts.arrived;
    await acts({ x2: act(1, 'JC-3') });
    await chain.app.sync();
    receipts.answer();
    await first;
    await chain.run();
    expect([await states(), numbersThere()]).toEqual([{ x1: 'ACCEPTED', x2: 'ACCEPTED' }, ['JC-2', 'JC-3']]);
  });

  test.each([2, 3])('a ring of %i: all of it is held back and told; it dissolves when one takes an interim number', async (size) => {
    await accepted(numbered(1, size, (n) => `JC-${n}`));
    await acts(numbered(1, size, (n) => `JC-${(n % size) + 1}`));
    await chain.run();
    expect([new Set(Object.values(await states())), returnedThere()]).toEqual([new Set(['BLOCKED NUMBER']), {}]);
    expect(await messageOf('x1')).toMatch(/编号「JC-2」.*数据源 a 的记录「x2」.*互换成环.*临时编号/);
    expect((await chain.balance()).find(({ kind, district }) => kind === 'checkAct' && district === 'echeng')).toMatchObject({ blocked: size });
    await acts({ x1: act(1, 'JC-99') });
    await chain.run();
    expect([new Set(Object.values(await states())), await messageOf('x2')]).toEqual([new Set(['ACCEPTED']), '']);
    await acts({ x1: act(1, 'JC-2') });
    await chain.run();
    expect([new Set(Object.values(await states())), returnedThere(), await holdsLeft()]).toEqual([new Set(['ACCEPTED']), {}, []]);
  });

  test('a ring dissolves when one is withdrawn, or goes back to what it had', async () => {
    await accepted(numbered(1, 3, (n) => `JC-${n}`));
    await acts(numbered(1, 3, (n) => `JC-${(n % 3) + 1}`));
    await chain.app.sync();
    await acts({ x2: act(1, 'JC-3', { removed: '1' }) });
    await chain.run();
    expect([await states(), numbersThere()]).toEqual([{ x1: 'ACCEPTED', x2: 'WITHDRAWN', x3: 'ACCEPTED' }, ['JC-1', 'JC-2']]);
    await acts({ x1: act(1, 'JC-1'), x3: act(1, 'JC-2') });
    await chain.app.sync();
    expect(await states()).toMatchObject({ x1: 'BLOCKED NUMBER', x3: 'BLOCKED NUMBER' });
    await acts({ x1: act(1, 'JC-2'), x3: act(1, 'JC-1') });
    await chain.run();
    expect([await states(), await holdsLeft(), returnedThere()]).toMatchObject([{ x1: 'ACCEPTED', x3: 'ACCEPTED' }, [], {}]);
  });

  test('behind a row that came back a whole chain is held back, each naming the next; it goes when that is mended, or sent again', async () => {
    await accepted(numbered(1, 4, (n) => `JC-${n}`));
    chain.objection = (_, row) => (row.check_action_code === 'JC-50' ? { code: 'E99', field: 'check_action_code', message: '不收' } : null);
    await acts({ ...numbered(1, 3, (n) => `JC-${n + 1}`), x4: act(1, 'JC-50') });
    await chain.run();
    expect(await states()).toEqual({ x1: 'BLOCKED NUMBER', x2: 'BLOCKED NUMBER', x3: 'BLOCKED NUMBER', x4: 'RETURNED E99' });
    expect(await messageOf('x3')).toMatch(/编号「JC-4」.*记录「x4」,它改号的版本被退回或被阻止/);
    chain.objection = () => null;
    await retry('x4');
    await chain.run();
    expect([new Set(Object.values(await states())), await holdsLeft()]).toEqual([new Set(['ACCEPTED']), []]);
  });

  test('behind a row that a rule holds back: a new record waits blocked, and goes when that is mended', async () => {
    await accepted({ x1: act(1, 'JC-1') });
    await acts({ x1: act(1, 'JC-9', { checkPersonnel: '张三' }), x2: act(1, 'JC-1') });
    await chain.run();
    expect(await states()).toEqual({ x1: 'BLOCKED RULE', x2: 'BLOCKED NUMBER' });
    await acts({ x1: act(1, 'JC-9') });
    await chain.run();
    expect([await states(), numbersThere()]).toEqual([{ x1: 'ACCEPTED', x2: 'ACCEPTED' }, ['JC-1', 'JC-9']]);
  });

  test('a number freed by a withdrawal is taken in a later batch, from another source too', async () => {
    await accepted({ x1: act(1, 'JC-1') });
    await chain.put('b', 'checkAct', { y1: act(1, 'JC-1', { areaNumber: '420703' }) });
    await chain.app.sync();
    expect(await states()).toEqual({ x1: 'ACCEPTED', y1: 'BLOCKED DUPLICATE' });
    await acts({ x1: act(1, 'JC-1', { removed: '1' }), x2: act(1, 'JC-2') });
    await chain.app.sync();
    expect(await states()).toMatchObject({ x1: 'WAITING', x2: 'WAITING', y1: 'AWAITING' });
    await chain.run();
    expect([await states(), returnedThere()]).toEqual([{ x1: 'WITHDRAWN', x2: 'ACCEPTED', y1: 'ACCEPTED' }, {}]);
    const rows = await chain.query<{ rowCount: number }>(`SELECT rowCount FROM batches WHERE tableName='${TABLE}' ORDER BY id`);
    expect(rows.map(({ rowCount }) => Number(rowCount))).toEqual([1, 2, 1]);
  });

  test('a record that comes back while its d is under way waits for it; one whose d is not sealed yet is simply wanted again', async () => {
    await accepted({ x1: act(1, 'JC-1') });
    await acts({ x1: act(1, 'JC-1', { removed: '1' }) });
    await chain.app.sync();
    await acts({ x1: act(1, 'JC-1') });
    await chain.app.sync();
    expect([await states(), await holdsLeft()]).toEqual([{ x1: 'ACCEPTED' }, []]);

    await acts({ x1: act(1, 'JC-1', { removed: '1' }) });
    await chain.app.sync();
    const receipts = chain.province.hold('receipt');
    const delivering = chain.app.deliver();
    await receipts.arrived;
    await acts({ x1: act(1, 'JC-1') });
    await chain.app.sync();
    expect(await states()).toEqual({ x1: 'AWAITING' });
    receipts.answer();
    await delivering;
    await chain.run();
    expect([await states(), returnedThere(), await chain.operations('checkAct')]).toEqual([{ x1: 'ACCEPTED' }, {}, ['i', 'd', 'i']]);
  });

  test('a record that comes back after its d was returned is held back and told, until that d has succeeded', async () => {
    await accepted({ x1: act(1, 'JC-1') });
    chain.objection = (_, row) => (row.cd_operation === 'd' ? { code: 'E99', field: 'cd_operation', message: '不收' } : null);
    await acts({ x1: act(1, 'JC-1', { removed: '1' }) });
    await chain.run();
    await acts({ x1: act(1, 'JC-1') });
    await chain.run();
    expect([await states(), numbersThere()]).toEqual([{ x1: 'BLOCKED NUMBER' }, ['JC-1']]);
    expect(await messageOf('x1')).toContain('本记录先前的撤回还没有成功');
    chain.objection = () => null;
    await retry('x1');
    await chain.run();
    expect([await states(), await chain.operations('checkAct')]).toEqual([{ x1: 'ACCEPTED' }, ['i', 'd', 'd', 'i']]);
  });

  test('document numbers are numbers too: moved on, and interchanged', async () => {
    await accepted({ x1: act(1, 'JC-1') });
    const punish = (one: string, two: string) =>
      chain.put('a', 'punishAct', {
        p1: punishment(1, 'CF-1', 'JC-1', { punishFileNum: one }),
        p2: punishment(1, 'CF-2', 'JC-1', { punishFileNum: two }),
      });
    await punish('某罚〔2022〕1号', '某罚〔2022〕2号');
    await chain.run();
    await punish('某罚〔2022〕2号', '某罚〔2022〕3号');
    await chain.app.sync();
    expect(await chain.states('punishAct')).toEqual({ p1: 'AWAITING', p2: 'WAITING' });
    await chain.run();
    await punish('某罚〔2022〕3号', '某罚〔2022〕2号');
    await chain.run();
    expect(await chain.states('punishAct')).toEqual({ p1: 'BLOCKED NUMBER', p2: 'BLOCKED NUMBER' });
    await punish('某罚〔2022〕4号', '某罚〔2022〕2号');
    await chain.run();
    expect([await chain.states('punishAct'), returnedThere(), await holdsLeft()]).toEqual([{ p1: 'ACCEPTED', p2: 'ACCEPTED' }, {}, []]);
  });

  test('a batch that was refused whole: what it held is decided anew, and nobody waits for it in vain', async () => {
    await acts({ x1: act(1, 'JC-1', { superviseObject: '拒收企业' }) });
    await chain.app.sync();
    const pushed = chain.province.hold('push', 3);
    const delivering = chain.app.deliver();
    await pushed.arrived;
    await acts({ x1: act(1, 'JC-2', { superviseObject: '拒收企业' }), x2: act(1, 'JC-1') });
    await chain.app.sync();
    pushed.answer();
    await delivering;
    await chain.run();
    expect([await states(), await holdsLeft()]).toEqual([{ x1: 'ACCEPTED', x2: 'ACCEPTED' }, []]);
  });

  test('who came first is told by the commits, though the clock that named the first was days ahead', async () => {
    await acts({ x1: act(1, 'JC-1') });
    await chain.app.sync();
    // As a process whose clock was two days ahead would have named it.
    await chain.app.db.transaction(async (sql) => {
      const [{ id }] = (await sql.query<{ id: string }>('SELECT id FROM check_act')) as [{ id: string }];
      const later = idFrom(Date.now() + 2 * 86_400_000);
      for (const statement of ['UPDATE check_act SET id=? WHERE id=?', 'UPDATE deliveries SET recordId=? WHERE recordId=?'])
        await sql.run(statement, [later, id]);
    });
    await chain.put('b', 'checkAct', { y1: act(1, 'JC-1', { areaNumber: '420703' }) });
    await chain.run();
    expect(await states()).toEqual({ x1: 'ACCEPTED', y1: 'BLOCKED DUPLICATE' });
    // So it is told again where they change.
    await acts({ x1: act(1, 'JC-1', { checkResult: '02' }) });
    await chain.put('b', 'checkAct', { y1: act(1, 'JC-1', { areaNumber: '420703', checkResult: '02' }) });
    await chain.run();
    expect(await states()).toEqual({ x1: 'ACCEPTED', y1: 'BLOCKED DUPLICATE' });
    // Of two that one page names, too.
    await acts({ x1: act(1, 'JC-1', { removed: '1' }), x2: act(1, 'JC-7'), x3: act(1, 'JC-7', { superviseObject: '另一企业' }) });
    await chain.run();
    expect(await states()).toEqual({ x1: 'WITHDRAWN', x2: 'ACCEPTED', x3: 'RETURNED E11', y1: 'ACCEPTED' });
  });
});

describe.each(engines)('children of a parent on %s', (engine) => {
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

  const refuseClaims = () => {
    chain.objection = (table) => (table === 'jg_sxrl' ? { code: 'E99', field: 'item_code', message: '不收' } : null);
  };
  const refuse = (code: string, more: readonly string[] = []) => {
    chain.objection = (table) => (table === TABLE || more.includes(table) ? { code, field: 'item_code', message: '尚未合格' } : null);
  };

  test('the update of a parent that came back holds nothing back while the province has an older version; its withdrawal does', async () => {
    refuseClaims();
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-21' }) });
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    expect([await chain.states('itemClaim'), await chain.states('checkAct')]).toEqual([{ r1: 'RETURNED E99' }, { x1: 'ACCEPTED' }]);

    await chain.put('a', 'itemClaim', { r1: claim(1, { removed: '1' }) });
    await chain.run();
    await chain.put('a', 'checkAct', { x2: act(1, 'JC-2') });
    await chain.run();
    expect(await chain.states('checkAct')).toMatchObject({ x2: 'BLOCKED REFERENCE' });
  });

  test('a parent that was never accepted holds back as before', async () => {
    refuseClaims();
    await chain.put('a', 'itemClaim', { r2: claim(2) });
    await chain.put('a', 'checklist', { q2: list(2) });
    await chain.put('a', 'checkAct', { x2: act(2, 'JC-2') });
    await chain.run();
    expect([await chain.states('checklist'), await chain.states('checkAct')]).toMatchObject([
      { q2: 'BLOCKED REFERENCE' },
      { x2: 'BLOCKED REFERENCE' },
    ]);
  });

  test.each(['E07', 'E10'])('a child that came back with %s goes again by itself when its parent is next accepted, once', async (code) => {
    refuse(code, ['jg_sxrl']);
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-21' }) });
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    expect([await chain.states('itemClaim'), await chain.states('checkAct')]).toEqual([{ r1: `RETURNED ${code}` }, { x1: `RETURNED ${code}` }]);

    chain.objection = () => null;
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-22' }) });
    await chain.run();
    expect([await chain.states('itemClaim'), await chain.states('checkAct')]).toMatchObject([
      { r1: 'ACCEPTED' },
      { x1: expect.stringMatching(/^ACCEPTED/) },
    ]);

    // The second time it is a person's matter, until it has another content.
    refuse(code);
    await chain.put('a', 'checkAct', { x2: act(1, 'JC-2') });
    await chain.run();
    for (const publishedAt of ['2022-01-23', '2022-01-24', '2022-01-25']) {
      await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt }) });
      await chain.run();
    }
    expect([await chain.states('checkAct'), chain.province.book().returned[code]]).toMatchObject([{ x2: `RETURNED ${code}` }, 4]);
    chain.objection = () => null;
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-26' }) });
    await chain.run();
    expect(await chain.states('checkAct')).toMatchObject({ x2: `RETURNED ${code}` });
  });

  test.each([
    [['E07', 'E10'], 'ACCEPTED'],
    [['E10', 'E07'], 'ACCEPTED'],
    [['E10', 'E05'], 'RETURNED E10,E05'],
  ])('a child that came back with %j, when its parent is next accepted: %s', async (codes, becomes) => {
    refuse('E10', ['jg_sxrl']);
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-21' }) });
    await chain.run();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    await chain.app.db.transaction((sql) => sql.run("UPDATE deliveries SET code=? WHERE kind='checkAct'", [codes.join(',')]));
    chain.objection = () => null;
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-22' }) });
    await chain.run();
    expect(await chain.states('checkAct')).toMatchObject({ x1: becomes });
  });

  test('a child under way while its parent is accepted anew comes back, and goes again at once', async () => {
    refuseClaims();
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-21' }) });
    await chain.run();
    refuse('E10');
    const receipts = chain.province.hold('receipt', 1);
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.app.sync();
    const delivering = chain.app.deliver();
    await receipts.arrived;
    chain.objection = () => null;
    await chain.put('a', 'itemClaim', { r1: claim(1, { publishedAt: '2022-01-22' }) });
    await chain.app.sync();
    const second = await chain.dispatcher('another', 45_000);
    await second();
    expect(await chain.states('itemClaim')).toEqual({ r1: 'ACCEPTED' });
    receipts.answer();
    await delivering;
    await chain.run();
    expect([await chain.states('checkAct'), chain.province.book().returned.E10]).toEqual([{ x1: 'ACCEPTED' }, 1]);
  });
});
