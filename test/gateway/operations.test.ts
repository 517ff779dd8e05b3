/** Targets and sources as their operators ask for them, a run and a batch by id, holds that say first what they touch, parts of jobs ordered and paused. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// First: it brings the metadata that decorated classes need.
import { type Data, openStage, returned, row } from './stage.js';
import { engines } from '../support/database.js';

const NOW = '2022-03-20T00:00:00.000Z';

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let now: string;
  beforeEach(async () => {
    now = NOW;
    stage = await openStage(engine, 0, { now: () => now });
    const content = { claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: null };
    await stage.insert(
      'item_claim',
      [1, 2, 3].map((n) => row(`c${n}`, n === 3 ? 'huarong' : 'echeng', { ...content, itemCode: `code${n}` })),
    );
    await stage.insert(
      'deliveries',
      [1, 2, 3].map((n) => waiting(n)),
    );
  });
  afterEach(() => stage.close());

  const waiting = (n: number) => ({
    ...returned(n, n === 3 ? 'huarong' : 'echeng'),
    ...{ state: 'WAITING', verdict: null, code: null, field: null, message: null, recordId: `c${n}`, kind: 'itemClaim', tableName: 'jg_sxrl' },
  });
  const asked = async (query: string, key = 'city'): Promise<Data> => {
    const { data, errors } = await stage.ask(key, query);
    return errors ? errors[0]?.extensions.code : data;
  };
  const told = async (name: string, input: string, fields: string, key = 'city'): Promise<Data> => {
    const data = await asked(`mutation { ${name}(input: { ${input} }) { ${fields} problems { code field } } }`, key);
    return typeof data === 'string' ? data : data[name];
  };
  const write = (text: string, params: readonly (string | number | null)[] = []) => stage.app.db.transaction((sql) => sql.run(text, [...params]));
  /** What was due or under way is through. */
  const idle = () =>
    expect.poll(() => stage.app.db.read((sql) => sql.query('SELECT name FROM jobs WHERE owner IS NOT NULL OR dueAt IS NOT NULL'))).toEqual([]);

  it('a target says whether it is open and why not, what is held, and what waits of the viewer’s own', async () => {
    const fields = 'name state reason holds { scope name } kinds tables sources window rowsPerMinute waiting { rows oldestAt } openBatches { sent }';
    await write("UPDATE targets SET state='STOPPED', reason='密钥 13807110000 被拒绝'");
    await told('holdTarget', 'target: "province", source: "s", reason: "核对"', 'rows');
    const { targets } = await asked(`{ targets { ${fields} } }`);
    expect(targets).toEqual([
      {
        ...{ name: 'province', state: 'STOPPED', holds: [{ scope: 'SOURCE', name: 's' }], kinds: ['ITEM_CLAIM', 'CHECK_ACT'], sources: ['s'] },
        ...{ reason: expect.stringMatching(/^密钥 .*被拒绝$/), window: null, rowsPerMinute: null, tables: ['jg_sxrl', 'jg_jgxw_check_action'] },
        ...{ waiting: { rows: 0, oldestAt: null }, openBatches: { sent: 0 } },
      },
    ]);
    expect(targets[0].reason).not.toContain('13807110000');
    await told('releaseTarget', 'target: "province", source: "s"', 'rows');
    expect((await asked('{ targets { waiting { rows } } }')).targets[0].waiting).toEqual({ rows: 3 });
    expect((await asked('{ targets { waiting { rows } } }', 'echeng')).targets[0].waiting).toEqual({ rows: 2 });
    expect(await asked('{ targets { name } }', 'clerk')).toBe('FORBIDDEN');
  });

  it('a hold says first what it touches, with some of the rows, and changes nothing by that', async () => {
    const look = 'rows affected { table state rows } samples { id recordId }';
    const seen = await told('holdTarget', 'target: "province", source: "s", dryRun: true', look);
    expect(seen).toMatchObject({ rows: 0, affected: [{ table: 'jg_sxrl', state: 'WAITING', rows: 3 }], problems: [] });
    expect(seen.samples).toHaveLength(3);
    expect((await asked('{ targets { holds { name } } }')).targets[0].holds).toEqual([]);
    expect(stage.lines.filter(({ command }) => command === 'hold')).toHaveLength(1);
    expect(await stage.app.db.read((sql) => sql.query("SELECT act FROM audit_log WHERE act='hold'"))).toEqual([]);
    expect(await told('holdTarget', 'target: "province", source: "s"', 'rows')).toMatchObject({ rows: 3 });
    expect(await told('releaseTarget', 'target: "province", source: "s", dryRun: true', look)).toMatchObject({
      affected: [{ table: 'jg_sxrl', state: 'HELD', rows: 3 }],
    });
    for (const part of ['table: "jg_sxrl"', 'kind: "itemClaim"', ''])
      expect(await told('holdTarget', `target: "province", dryRun: true ${part && `, ${part}`}`, look)).toMatchObject({
        affected: [{ table: 'jg_sxrl', state: 'HELD', rows: 3 }],
      });
  });

  it('who releases what another has held anew meanwhile does nothing, and is told', async () => {
    const at = async () => (await asked('{ targets { changedAt holds { heldAt } } }')).targets[0];
    await told('holdTarget', 'target: "province", table: "jg_sxrl", reason: "甲"', 'rows');
    const [seen] = (await at()).holds;
    now = '2022-03-20T01:00:00.000Z';
    await told('holdTarget', 'target: "province", table: "jg_sxrl", reason: "乙"', 'rows');
    const release = (expected: string) =>
      told('releaseTarget', `target: "province", table: "jg_sxrl", expectedChangedAt: "${expected}"`, 'holds { name }');
    expect((await release(seen.heldAt)).problems).toEqual([{ code: 'CHANGED_MEANWHILE', field: 'expectedChangedAt' }]);
    expect((await at()).holds).toHaveLength(1);
    expect(await release((await at()).holds[0].heldAt)).toEqual({ holds: [], problems: [] });
    const { changedAt } = await at();
    now = '2022-03-20T02:00:00.000Z';
    await told('holdTarget', 'target: "province", reason: "丙"', 'rows');
    expect((await told('releaseTarget', `target: "province", expectedChangedAt: "${changedAt}"`, 'rows')).problems[0].code).toBe('CHANGED_MEANWHILE');
    expect((await asked('{ targets { state } }')).targets[0].state).toBe('HELD');
  });

  it('a source says how it stands and what failed, with nobody’s number in it', async () => {
    const zero = {
      passes: 3,
      passNumber: 3,
      pass: 0,
      mappedSince: 0,
      rereadPass: 0,
      rereadRows: 0,
      doubts: 0,
      sweepRows: 0,
      sweepPass: 0,
      rowsEver: 7,
    };
    const failed = {
      failures: 2,
      errorCode: 'SOURCE_UNAVAILABLE',
      errorMessage: '连不上,值班电话 13807110000',
      nextTryAt: '2022-03-20T00:05:00.000Z',
    };
    const cursor = { source: 's', kind: 'itemClaim', ...zero, ...failed, lastSuccessAt: '2022-03-19T00:00:00.000Z' };
    await write(
      `INSERT INTO cursors (${Object.keys(cursor).join(', ')}) VALUES (${Object.keys(cursor)
        .map(() => '?')
        .join(', ')})`,
      Object.values(cursor),
    );
    const { sources } = await asked(
      '{ sources { name state schedule paused kinds { kind rows failures errorMessage nextTryAt quarantined } underWay { id } } }',
    );
    const kinds = [{ kind: 'ITEM_CLAIM', rows: 7, failures: 2, errorMessage: expect.any(String), nextTryAt: failed.nextTryAt, quarantined: 0 }];
    expect(sources).toEqual([{ name: 's', state: 'FAILING', schedule: null, paused: false, kinds, underWay: [] }]);
    expect(JSON.stringify(sources)).not.toContain('13807110000');
    expect((await asked('{ sources { name } }', 'echeng')).sources).toEqual([{ name: 's' }]);
    expect(await asked('{ sources { name } }', 'clerk')).toBe('FORBIDDEN');
  });

  it('one source is read alone by an order, though it has no schedule of its own; paused, the clock leaves it out and an order does not', async () => {
    const run = await told('runJob', 'name: "sync:s"', 'run { id job source }');
    expect(run).toMatchObject({ run: { job: 'sync', source: 's' }, problems: [] });
    await idle();
    expect((await told('runJob', 'name: "sync:nothing"', 'run { id }')).problems).toEqual([{ code: 'JOB_UNKNOWN', field: 'name' }]);
    expect((await told('pauseJob', 'name: "sync:s"', 'job { name }')).problems).toEqual([]);
    expect((await asked('{ sources { paused pausedJob } }')).sources).toEqual([{ paused: true, pausedJob: 'sync:s' }]);
    expect((await asked('{ jobs { name } }')).jobs.map(({ name }: Data) => name)).not.toContain('sync:s');
    const runs = async () => (await asked('{ runs(filter: { job: { eq: "sync" } }) { totalCount } }')).runs.totalCount;
    await write("UPDATE jobs SET enabled=1, dueAt=? WHERE name='sync'", [now]);
    await stage.app.scheduled.tick();
    await idle();
    expect(await runs()).toBe(1);
    await told('runJob', 'name: "sync:s"', 'run { id }');
    await idle();
    expect(await runs()).toBe(2);
    await told('pauseJob', 'name: "sync:s", paused: false', 'job { name }');
    // Its folder is not there: it rested after that.
    now = '2022-03-20T00:04:00.000Z';
    await write("UPDATE cursors SET nextTryAt=? WHERE source='s'", [now]);
    await write("UPDATE jobs SET dueAt=? WHERE name='sync'", [now]);
    await stage.app.scheduled.tick();
    await idle();
    expect(await runs()).toBe(3);
  });

  it('an order that a process took which only answers is done by one that works: that source, and nothing else', async () => {
    await write('UPDATE jobs SET enabled=1');
    await stage.app.jobs.order('sync:s');
    await stage.app.scheduled.tick();
    await idle();
    const { runs } = await asked('{ runs { nodes { job source } } }');
    expect(runs.nodes).toEqual([{ job: 'sync', source: 's' }]);
    expect(await stage.app.jobs.ready()).not.toContain('sync:s');
  });

  it('a paused job is not tried again by itself after it failed', async () => {
    const cursor = { source: 's', kind: 'itemClaim', failures: 2, nextTryAt: '2022-03-19T23:59:00.000Z', rowsEver: 0, passes: 0 };
    const zero = { passNumber: 0, pass: 0, mappedSince: 0, rereadPass: 0, rereadRows: 0, doubts: 0, sweepRows: 0, sweepPass: 0 };
    const values = { ...cursor, ...zero };
    await write(
      `INSERT INTO cursors (${Object.keys(values).join(', ')}) VALUES (${Object.keys(values)
        .map(() => '?')
        .join(', ')})`,
      Object.values(values),
    );
    await told('pauseJob', 'name: "sync"', 'job { paused }');
    await write('UPDATE jobs SET enabled=1');
    await stage.app.scheduled.tick();
    await idle();
    expect((await asked('{ runs { totalCount } }')).runs.totalCount).toBe(0);
    await told('pauseJob', 'name: "sync", paused: false', 'job { paused }');
    await stage.app.scheduled.tick();
    await expect.poll(async () => (await asked('{ runs { totalCount } }')).runs.totalCount).toBe(1);
    await idle();
  });

  it('a re-read is ordered once by a double click, and refused in words for what there is not', async () => {
    const order = (more: string) => told('rereadSource', `source: "s" ${more}`, 'orders { source kind records note }');
    const done = { orders: [{ source: 's', kind: 'ITEM_CLAIM', records: 3, note: expect.any(String) }], problems: [] };
    expect(await Promise.all([order(', requestId: "r"'), order(', requestId: "r"')])).toEqual([done, done]);
    expect(await stage.app.db.read((sql) => sql.query("SELECT outcome FROM audit_log WHERE act='rereadSource'"))).toEqual([{ outcome: 'OK' }]);
    expect((await order(', kind: "checkAct"')).problems).toEqual([{ code: 'NOT_FOUND', field: 'source' }]);
    expect(await told('rereadSource', 'source: "s"', 'orders { kind }', 'echeng')).toBe('FORBIDDEN');
  });

  it('a run and a batch are asked by id, within the scope', async () => {
    const id = await stage.app.runs.start({ job: 'sync', source: 's', district: 'huarong' });
    const run = (key?: string) => asked(`{ run(id: "${id}") { id state progress { done total unit phase } } }`, key);
    expect(await run()).toEqual({ run: { id, state: 'RUNNING', progress: { done: 0, total: null, unit: '行', phase: null } } });
    expect(await run('echeng')).toEqual({ run: null });
    await stage.app.runs.end(id, { state: 'OK', counts: { read: 4 }, error: null });
    expect(await run()).toEqual({ run: { id, state: 'OK', progress: null } });
    const batch = {
      id: 'b1',
      target: 'province',
      number: '20220320000001',
      tableName: 'jg_sxrl',
      rowCount: 1,
      firstRow: 1,
      lastRow: 1,
      state: 'SENT',
      fence: 0,
    };
    const rest = { sealedAt: NOW, dueAt: NOW, asks: 0, tries: 1, misses: 0, bodyDigest: 'x', bodyLength: 1, district: 'huarong' };
    const values = { ...batch, ...rest };
    await write(
      `INSERT INTO batches (${Object.keys(values).join(', ')}) VALUES (${Object.keys(values)
        .map(() => '?')
        .join(', ')})`,
      Object.values(values),
    );
    expect(await asked('{ batch(id: "b1") { number state } }')).toEqual({ batch: { number: '20220320000001', state: 'SENT' } });
    expect(await asked('{ batch(id: "b1") { number } }', 'echeng')).toEqual({ batch: null });
    expect(await asked('{ batch(id: "none") { number } }')).toEqual({ batch: null });
  });
});
