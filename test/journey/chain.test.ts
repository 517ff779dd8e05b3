/** A record's whole way, on either engine: what is shown is kept, what is acceptable goes up once and in order, and the books close. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unbalanced } from '../../src/outbox/balance.js';
import { act, type Chain, claim, list, openChain, type Values } from '../support/chain.js';
import { engines } from '../support/database.js';
import { operator } from '../support/viewers.js';

describe.each(engines)('the chain on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' });
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
  const held = () => [...chain.province.held('jg_jgxw_check_action').values()];
  const identityOf = async (key: string) =>
    (await chain.query<{ identity: string }>('SELECT identity FROM check_act WHERE sourceKey=?', [key]))[0]?.identity ?? '';
  const operations = () => chain.operations('checkAct');

  describe('references', () => {
    test('an act that came before its claim and its list waits for both, then goes', async () => {
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'BLOCKED REFERENCE' });

      await standing();
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED' });
    });

    test('a parent held back here holds back its child, until it mends', async () => {
      await chain.put('a', 'itemClaim', { r1: claim(1) });
      await chain.put('a', 'checklist', { q1: list(1, { listName: '' }) });
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      expect([await chain.states('checklist'), await chain.states('checkAct')]).toEqual([{ q1: 'BLOCKED RULE' }, { x1: 'BLOCKED REFERENCE' }]);

      await chain.put('a', 'checklist', { q1: list(1) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED' });
    });

    test('a parent withdrawn before its child went blocks the child; what went before stays accepted', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      await chain.put('a', 'checklist', { q1: list(1, { removed: '1' }) });
      await chain.put('a', 'checkAct', { x2: act(1, 'JC-2') });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'BLOCKED REFERENCE' });
    });
  });

  describe('revisions', () => {
    test('only the newest of several unsent contents goes, and a later one goes as a change', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '01' }) });
      await chain.app.sync();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '02' }) });
      await chain.run();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '03' }) });
      await chain.run();

      expect(held().map((row) => row.check_result)).toEqual(['03']);
      expect(await operations()).toEqual(['i', 'u']);
      const rows = await chain.query<{ revision: number; commitNumber: number }>(
        "SELECT revision, commitNumber FROM revisions WHERE kind='checkAct' ORDER BY revision",
      );
      expect(rows.map((row) => Number(row.revision))).toEqual([1, 2]);
      // Each was replaced in a transaction of its own.
      const [first, second] = rows.map((row) => Number(row.commitNumber)) as [number, number];
      expect([first > 0, second > first]).toEqual([true, true]);
    });

    test('a content with an older change time does not win', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '02' }) });
      await chain.run();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '01', changed: '2021-01-01T00:00:00.000Z' }) });
      await chain.run();
      expect(held().map((row) => row.check_result)).toEqual(['02']);
    });

    test('a content changed while its earlier one is under way goes after it', async () => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '01' }) });
      await chain.app.sync();
      const push = chain.province.hold('push');
      const under = chain.app.deliver();
      await push.arrived;
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '02' }) });
      await chain.app.sync();
      push.answer();
      await under;
      await chain.run();

      expect(held().map((row) => row.check_result)).toEqual(['02']);
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED' });
    });

    test('a returned row goes again when its source mends it, under its own identity', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x0: act(1, 'JC-1'), x1: act(1, 'JC-1') });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x0: 'ACCEPTED', x1: 'RETURNED E11' });
      const before = await identityOf('x1');

      await chain.put('a', 'checkAct', { x0: act(1, 'JC-1'), x1: act(1, 'JC-2') });
      await chain.run();
      expect([await chain.states('checkAct'), await identityOf('x1')]).toEqual([{ x0: 'ACCEPTED', x1: 'ACCEPTED' }, before]);
    });

    const told = () => chain.query("SELECT rule, severity, message FROM issues WHERE kind='checkAct'");

    test('an act before its claim is held back with the reason, and goes when either of the two is mended', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkDate: '2022-01-01' }), x2: act(1, 'JC-2', { checkDate: '2022-01-02' }) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'BLOCKED RULE', x2: 'BLOCKED RULE' });
      const message = '该机构 2022-01-10 才认领该事项,晚于行为日期 2022-01-01';
      expect(await told()).toContainEqual({ rule: 'NOT_CLAIMED', severity: 'BLOCK', message });

      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkDate: '2022-02-01' }), x2: act(1, 'JC-2', { checkDate: '2022-01-02' }) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'BLOCKED RULE' });

      await chain.put('a', 'itemClaim', { r1: claim(1, { claimedAt: '2022-01-01' }) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED' });
      expect((await told()).filter((issue) => issue.rule === 'NOT_CLAIMED')).toEqual([]);
    });

    test('a claim that changes has its acts asked again: what waits is held back, what the province holds only gets the finding', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-2') });
      await chain.app.sync();
      await chain.put('a', 'itemClaim', { r1: claim(1, { status: 'WRITTEN_OFF', writtenOffAt: '2022-01-15' }) });
      await chain.app.sync();
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'BLOCKED RULE' });
      expect((await told()).map((issue) => issue.rule)).toEqual(['NOT_CLAIMED', 'NOT_CLAIMED']);
      expect(held()).toHaveLength(1);

      await chain.put('a', 'itemClaim', { r1: claim(1, { status: 'PUBLISHED', writtenOffAt: '2022-01-15', resumedAt: '2022-01-20' }) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED' });
      expect((await told()).filter((issue) => issue.rule === 'NOT_CLAIMED')).toEqual([]);
    });
  });

  describe('withdrawal', () => {
    test('of an accepted record goes up; when it comes back it has a new identity', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      const first = await identityOf('x1');
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { removed: '1' }) });
      await chain.run();
      expect([held(), await operations()]).toEqual([[], ['i', 'd']]);

      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      expect(await operations()).toEqual(['i', 'd', 'i']);
      expect(held().length).toBe(1);
      expect(await identityOf('x1')).not.toBe(first);
    });

    test('of what never went up sends nothing, and what comes back keeps its identity', async () => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.app.sync();
      const first = await identityOf('x1');
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { removed: '1' }) });
      await chain.run();
      expect(await operations()).toEqual([]);

      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
      await chain.run();
      expect([await operations(), await identityOf('x1')]).toEqual([['i'], first]);
    });
  });

  test('a record that comes back twice has the identity that the province knows it by', async () => {
    await standing();
    const shown = (removed: string | null) => chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { removed }) });
    await shown(null);
    await chain.run();
    await shown('1');
    await chain.run();
    await shown(null);
    await chain.run();
    await shown('1');
    await chain.app.sync();
    await shown(null);
    await chain.run();
    expect([...chain.province.held('jg_jgxw_check_action').keys()]).toEqual([await identityOf('x1')]);
  });

  test('a row without a key leaves quarantine when its place is mended', async () => {
    chain.drop('claims.csv', { k1: claim(1), '': claim(2) });
    await chain.run();
    expect(await chain.query('SELECT sourceKey, place FROM quarantine')).toEqual([{ sourceKey: '', place: 'claims.csv 第 3 行' }]);

    chain.drop('claims.csv', { k1: claim(1), k2: claim(2) });
    await chain.run();
    expect([await chain.query('SELECT sourceKey FROM quarantine'), Object.keys(await chain.states('itemClaim'))]).toEqual([[], ['k1', 'k2']]);
  });

  test('a row whose time of change cannot be read is set aside, and comes in when it is mended', async () => {
    await chain.put('a', 'itemClaim', { r1: claim(1, { changed: '' }) });
    await chain.run();
    expect(await chain.query('SELECT sourceKey, rule FROM quarantine')).toEqual([{ sourceKey: 'r1', rule: 'CHANGED_AT' }]);
    await standing();
    await chain.run();
    expect([await chain.query('SELECT sourceKey FROM quarantine'), await chain.states('itemClaim')]).toEqual([[], { r1: 'ACCEPTED' }]);
  });

  test('a clock that went back a day goes on with the numbers of that day', async () => {
    await standing();
    await chain.run();
    chain.clock.pass(-86_400_000);
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.run();
    chain.clock.pass(86_400_000);
    await chain.put('a', 'checkAct', { x2: act(1, 'JC-2') });
    await chain.run();
    expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'ACCEPTED' });
    const numbers = await chain.query<{ number: string }>('SELECT number FROM batches WHERE number IS NOT NULL');
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });

  test('a province that does not answer again and again ends the pass, which is tried again later', async () => {
    await standing();
    await chain.run();
    await chain.put('a', 'checkAct', Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`x${i}`, act(1, `JC-${i}`)])));
    await chain.app.sync();
    chain.province.mood('html');
    const states: string[] = [];
    for (let pass = 0; pass < 6 && states.at(-1) !== 'TARGET_UNAVAILABLE'; pass++) {
      states.push((await chain.app.deliver()).parts[0]?.state ?? '');
      chain.clock.pass(120_000);
    }
    expect(states.at(-1)).toBe('TARGET_UNAVAILABLE');
    expect(await chain.query('SELECT state, failures FROM targets')).toEqual([{ state: 'OPEN', failures: 1 }]);
    chain.province.mood('calm');
    await chain.run();
    expect([Object.values(await chain.states('checkAct')), await chain.query('SELECT failures FROM targets')]).toEqual([
      Array(4).fill('ACCEPTED'),
      [{ failures: 0 }],
    ]);
  });

  test('a held target is told of, and nothing is sent', async () => {
    await chain.app.db.transaction((sql) => sql.run("UPDATE targets SET state='HELD'"));
    await standing();
    await chain.app.sync();
    const { outcome, parts } = await chain.app.deliver();
    expect([outcome, parts.map((part) => part.state), chain.province.book().accepted]).toEqual(['failed', ['TARGET_HELD'], {}]);
  });

  describe('what the province answers', () => {
    const acts = (count: number, values: (n: number) => Values = () => ({})) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i + 1}`, act(1, `JC-${i + 1}`, values(i + 1))]));
    const all = (count: number, state: string) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i + 1}`, state]));

    test('E08 to a first sending: it goes once more as a change', async () => {
      await standing();
      await chain.put('a', 'checkAct', acts(1));
      await chain.run();
      // As after a restored backup: the province has a row of which these books know nothing.
      await chain.app.db.transaction((sql) => sql.run("UPDATE deliveries SET heldDigest=NULL, verdict=NULL, operation=NULL WHERE kind='checkAct'"));
      await chain.put(
        'a',
        'checkAct',
        acts(1, () => ({ checkResult: '02' })),
      );
      await chain.run();
      expect([await operations(), held().map((row) => row.check_result)]).toEqual([['i', 'i', 'u'], ['02']]);
    });

    test('E09 to a change of what was never withdrawn: it goes once more as new', async () => {
      await standing();
      await chain.put('a', 'checkAct', acts(1));
      await chain.app.sync();
      await chain.app.db.transaction((sql) => sql.run("UPDATE deliveries SET heldDigest='of a backup' WHERE kind='checkAct'"));
      await chain.run();
      expect([await operations(), await chain.states('checkAct')]).toEqual([['u', 'i'], { x1: 'ACCEPTED' }]);
    });

    test('a batch refused whole is halved under new numbers, until the faulty row stands alone', async () => {
      await standing();
      await chain.run();
      await chain.put(
        'a',
        'checkAct',
        acts(5, (n) => ({ superviseObject: n === 3 ? '拒收' : '企业' })),
      );
      chain.province.mood('refuses');
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ ...all(5, 'ACCEPTED'), x3: 'BLOCKED REFUSED' });
      const numbers = await chain.query<{ number: string }>('SELECT number FROM batches WHERE number IS NOT NULL');
      expect(new Set(numbers.map((row) => row.number)).size).toBe(numbers.length);
    });

    test.each([
      ['dropsAfterTaking', 'push'],
      ['forgets', 'receipt'],
      ['secretEnds', 'push'],
      ['busy', 'push'],
      ['html', 'push'],
      ['silent', 'push'],
    ] as const)('%s: nothing is lost and nothing doubled', async (mood, service) => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', acts(3));
      await chain.app.sync();
      chain.province.mood(mood);
      const under = chain.app.deliver();
      await chain.province.arrived(service);
      chain.province.mood('calm');
      await under;
      chain.clock.pass(120_000);
      await chain.run();
      expect([await chain.states('checkAct'), held().length, chain.province.book().returned]).toEqual([all(3, 'ACCEPTED'), 3, {}]);
    });

    test('a receipt that does not add up leaves its batch in doubt; a release asks again', async () => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', acts(2));
      chain.province.mood('countsWrong');
      await chain.run();
      expect((await chain.app.deliver()).parts[0]).toMatchObject({ outcome: 'partly', state: 'BATCH_UNSETTLED' });
      expect([await chain.states('checkAct'), await chain.query("SELECT state, rowCount FROM batches WHERE state='DOUBT'")]).toEqual([
        all(2, 'IN_FLIGHT'),
        [{ state: 'DOUBT', rowCount: 2 }],
      ]);

      chain.province.mood('calm');
      await chain.app.hub.commands(operator).release({ target: 'province' });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual(all(2, 'ACCEPTED'));
    });

    test('a number that the province knows with other content is burnt, and its rows go under the next', async () => {
      await standing();
      await chain.run();
      // As after a restored backup: these books know less than the province.
      await chain.app.db.transaction(async (sql) => {
        const [newest] = await sql.query<{ id: string }>('SELECT MAX(id) AS id FROM batches WHERE number IS NOT NULL');
        await sql.run('DELETE FROM batch_rows WHERE batchId=?', [newest?.id ?? '']);
        await sql.run('DELETE FROM batches WHERE id=?', [newest?.id ?? '']);
        await sql.run('UPDATE batch_days SET last=last-1');
      });
      await chain.put('a', 'checkAct', acts(1));
      await chain.run();
      expect(await chain.query("SELECT state, code FROM batches WHERE code='2005'")).toEqual([{ state: 'REFUSED', code: '2005' }]);
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED' });
    });
  });

  describe('numbers used twice', () => {
    test('within one source both go, in order of their coming, and the province decides', async () => {
      await standing();
      await chain.put('a', 'checkAct', { x1: act(1, 'JC-1'), x2: act(1, 'JC-1', { superviseObject: '另一企业' }) });
      await chain.run();
      expect(await chain.states('checkAct')).toEqual({ x1: 'ACCEPTED', x2: 'RETURNED E11' });
    });
  });

  describe('several workers', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}`, act(1, `JC-${i}`)]));

    test('two at once send every row once', async () => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', many);
      await chain.app.sync();
      const other = await chain.another();
      const outcomes = await Promise.allSettled([chain.app.deliver(), other.deliver()]);
      expect(outcomes.some((outcome) => outcome.status === 'fulfilled')).toBe(true);
      await chain.run();
      expect([held().length, chain.province.book().returned, (await operations()).length]).toEqual([40, {}, 40]);
    });

    test('one that wakes after its lease writes nothing; the other ends what it began', async () => {
      await standing();
      await chain.run();
      await chain.put('a', 'checkAct', many);
      await chain.app.sync();
      const asleep = chain.province.hold('push', 1);
      const under = chain.app.deliver().catch((error) => error);
      await asleep.arrived;
      chain.clock.silence();
      chain.clock.pass(120_000);
      const other = await chain.another();
      await other.deliver();
      while ((await chain.states('checkAct')).x39 !== 'ACCEPTED') await chain.clock.sleep(200);
      const written = () => Promise.all(['batches', 'deliveries'].map((table) => chain.query(`SELECT * FROM ${table} ORDER BY id`)));
      const before = await written();
      asleep.answer();
      const answered = await under;
      expect([answered instanceof Error, held().length]).toEqual([false, 40]);
      expect(await written()).toEqual(before);
    });
  });

  test.each([3_600_000, -3_600_000])('a clock that jumps by %d ms loses nothing and doubles nothing', async (jump) => {
    await standing();
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1') });
    await chain.app.sync();
    const push = chain.province.hold('push');
    const under = chain.app.deliver();
    await push.arrived;
    chain.clock.pass(jump);
    push.answer();
    await under;
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkResult: '02' }), x2: act(1, 'JC-2') });
    // The answer was dated before the jump, and may be the last that was heard: by now the province is asked for its time anew.
    chain.clock.pass(Math.max(31_000, -jump));
    await chain.run();
    expect([await chain.states('checkAct'), chain.province.book().returned]).toEqual([{ x1: 'ACCEPTED', x2: 'ACCEPTED' }, {}]);
    expect(
      held()
        .map((row) => row.check_result)
        .sort(),
    ).toEqual(['01', '02']);
  });

  test('the number of statements does not grow with the rows', async () => {
    await standing();
    await chain.run();
    const rows = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${from + i}`, act(1, `JC-${from + i}`)]));
    const cost = async (from: number, count: number) => {
      await chain.put('a', 'checkAct', rows(from, count));
      return { gather: await chain.counted(() => chain.app.sync('a')), deliver: await chain.counted(() => chain.app.deliver()) };
    };
    await cost(0, 8);
    const [few, more] = [await cost(1_000, 16), await cost(2_000, 256)];
    expect(held().length).toBe(8 + 16 + 256);
    // Statements by time (a lease renewed, a question that is put again) come and go with the machine: less than one in ten of the 240 rows more.
    expect(more.gather).toBeLessThan(few.gather + 24);
    expect(more.deliver).toBeLessThan(few.deliver + 24);
  });
});
