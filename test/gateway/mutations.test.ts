/** Mutations: refusals as data, the second sees what the first changed, and an act under the caller's own id is done once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// First: it brings the metadata that decorated classes need.
import { type Data, openStage, returned, row } from './stage.js';
import { armFailpoints } from '../../src/kit/failpoints.js';
import { engines } from '../support/database.js';
import { operator } from '../support/viewers.js';

const HOUR = 3_600_000;

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2022-03-20T00:00:00.000Z');
    stage = await openStage(engine, 0, { now: () => new Date(now).toISOString() });
    const content = { claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: null };
    await stage.insert('item_claim', [
      row('c1', 'echeng', { ...content, itemCode: 'code1' }),
      row('c2', 'echeng', { ...content, itemCode: 'code2' }),
    ]);
  });
  afterEach(async () => {
    armFailpoints(null);
    await stage.close();
  });

  const ask = async (name: string, input: string, fields: string, key = 'city'): Promise<Data> => {
    const { data, errors } = await stage.ask(key, `mutation { ${name}(input: { ${input} }) { ${fields} problems { code field } } }`);
    return data?.[name] ?? errors?.[0]?.extensions.code;
  };
  const retry = (input: string, key = 'city') => ask('retryDelivery', input, 'delivery { id state updatedAt }', key);
  const run = (input: string, key = 'city') => ask('runJob', input, 'run { id job state }', key);
  const rows = (text: string): Promise<Data[]> => stage.app.db.read((sql) => sql.query(text));
  /** When the runs have ended and given their leases back, which comes a statement later: between the two the job is busy still. */
  const idle = async () => {
    await expect.poll(() => rows("SELECT state FROM runs WHERE state='RUNNING'")).toEqual([]);
    await expect.poll(() => rows('SELECT name FROM jobs WHERE owner IS NOT NULL')).toEqual([]);
  };
  const outcomes = (command: string) => stage.lines.filter((line) => line.command === command).map(({ outcome }) => outcome);
  const done = (state: string) => ({ delivery: { id: '1', state, updatedAt: new Date(now).toISOString() }, problems: [] });

  it('a double click is one act with one answer, at once or later; without an id it is two', async () => {
    await stage.insert('deliveries', [returned(1, 'echeng')]);
    const clicks = await Promise.all(Array.from({ length: 20 }, () => retry('id: 1, requestId: "a"', 'echeng')));
    expect(clicks).toEqual(Array(20).fill(done('WAITING')));
    expect(await retry('requestId: "a", id: 1', 'echeng')).toEqual(done('WAITING'));
    expect(outcomes('retryDelivery')).toEqual(Array(21).fill('OK'));
    expect((await retry('id: 1', 'echeng')).problems).toEqual([{ code: 'DELIVERY_NOT_RETRIABLE', field: 'id' }]);
  });

  it('the id is the viewer’s own, and of one input; after a day it is free', async () => {
    await stage.insert('deliveries', [returned(1, 'echeng'), returned(2, 'echeng')]);
    expect(await retry('id: 1, requestId: "a"')).toEqual(done('WAITING'));
    expect(await retry('id: 2, requestId: "a"')).toMatchObject({ problems: [{ code: 'REQUEST_ID_REUSED', field: 'requestId' }] });
    expect((await ask('pauseJob', 'name: "sync", requestId: "a"', 'job { name }')).problems).toEqual([
      { code: 'REQUEST_ID_REUSED', field: 'requestId' },
    ]);
    expect((await retry('id: 1, requestId: "a"', 'echeng')).problems).toEqual([{ code: 'DELIVERY_NOT_RETRIABLE', field: 'id' }]);
    now += 25 * HOUR;
    expect((await retry('id: 2, requestId: "a"')).problems).toEqual([]);
    expect(await rows('SELECT actor FROM command_requests')).toEqual([{ actor: 'api:city' }]);
    expect((await retry('id: 2, requestId: "a b"')).problems).toEqual([{ code: 'BAD_ARGUMENT', field: 'requestId' }]);
  });

  it('a refusal is no act: under the same id it is judged anew', async () => {
    expect((await retry('id: 1, requestId: "a"')).problems).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
    await stage.insert('deliveries', [returned(1, 'echeng')]);
    expect(await retry('id: 1, requestId: "a"')).toEqual(done('WAITING'));
    expect((await run('name: "nothing", requestId: "b"')).problems).toEqual([{ code: 'JOB_UNKNOWN', field: 'name' }]);
    expect((await run('name: "sync", requestId: "b"')).problems).toEqual([]);
  });

  it('a retry in bulk is what its preview showed, narrowed as it was, or nothing', async () => {
    const of = (id: number, more: object = {}) => ({ ...returned(id, 'echeng'), recordId: 'c1', ...more });
    await stage.insert('deliveries', [of(1), of(2, { department: 'd7' }), of(3), of(4, { state: 'ACCEPTED' })]);
    const preview = async (input: string, key = 'echeng'): Promise<Data> => {
      const { data, errors } = await stage.ask(key, `{ retryPreview(input: { ${input} }) { rows snapshot samples { id state } } }`);
      return data?.retryPreview ?? errors?.[0]?.extensions.code;
    };
    const input = 'code: "E07", state: RETURNED, kind: ITEM_CLAIM, district: "echeng", department: "d1"';
    const seen = await preview(input);
    expect(seen).toMatchObject({ rows: 2, samples: [{ id: '1' }, { id: '3' }] });
    expect(await preview(input, 'clerk')).toBe('FORBIDDEN');
    expect((await preview('code: "E07", field: "other"')).rows).toBe(0);
    const again = (snapshot: string, id: string) =>
      ask('retryDeliveries', `${input}, snapshot: "${snapshot}", requestId: "${id}"`, 'rows retried { table rows }', 'echeng');
    await stage.insert('deliveries', [of(5)]);
    expect(await again(seen.snapshot, 'a')).toEqual({ rows: 0, retried: [], problems: [{ code: 'CHANGED_MEANWHILE', field: 'snapshot' }] });
    expect(await rows("SELECT COUNT(*) AS n FROM deliveries WHERE state='RETURNED'")).toMatchObject([{ n: expect.anything() }]);
    expect(Number((await rows("SELECT COUNT(*) AS n FROM deliveries WHERE state='RETURNED'"))[0].n)).toBe(4);
    const { snapshot } = await preview(input);
    const clicks = await Promise.all([again(snapshot, 'b'), again(snapshot, 'b')]);
    expect(clicks).toEqual(Array(2).fill({ rows: 3, retried: [{ table: 'jg_sxrl', rows: 3 }], problems: [] }));
    expect((await rows("SELECT id FROM deliveries WHERE state='RETURNED'")).map(({ id }) => Number(id))).toEqual([2]);
    expect((await again('no such', 'c')).problems).toEqual([{ code: 'CHANGED_MEANWHILE', field: 'snapshot' }]);
  });

  it('an act that was cut off before its commit is as if it had not been, and is done by the next attempt', async () => {
    await stage.insert('deliveries', [returned(1, 'echeng')]);
    armFailpoints((name) => {
      if (name === 'commit.sent' && engine === 'sqlite') throw new Error('cut off');
    });
    if (engine === 'sqlite') expect(await retry('id: 1, requestId: "a"')).toBe('INTERNAL');
    armFailpoints(null);
    if (engine === 'sqlite') expect(await rows('SELECT * FROM command_requests')).toEqual([]);
    expect(await retry('id: 1, requestId: "a"')).toEqual(done('WAITING'));
  });

  it.runIf(engine === 'sqlite')('a hold that was lifted by an attempt that was cut off is lifted, and no refusal', async () => {
    const commands = stage.app.hub.commands(operator);
    const part = { target: 'province', kind: 'itemClaim' };
    await commands.hold(part);
    let commits = 0;
    armFailpoints((name) => {
      // The request is noted, the act begun, the hold lifted, that written down, and the answer lost.
      if (name === 'commit.sent' && ++commits === 5) throw new Error('cut off');
    });
    await expect(commands.release({ ...part, requestId: 'r' })).rejects.toThrow();
    armFailpoints(null);
    expect(await rows('SELECT name FROM target_holds')).toEqual([]);
    expect(await commands.release({ ...part, requestId: 'r' })).toEqual({ rows: 0, holds: [] });
    await expect(commands.release({ ...part, requestId: 'another' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a job that is ordered twice under one id runs once', async () => {
    const orders = await Promise.all(Array.from({ length: 4 }, () => run('name: "sync", requestId: "a"')));
    expect(new Set(orders.map(({ run: of }) => of.id)).size).toBe(1);
    expect(orders.map(({ problems }) => problems)).toEqual([[], [], [], []]);
    await idle();
    expect((await run('name: "sync", requestId: "a"')).run.id).toBe(orders[0].run.id);
    expect(await rows('SELECT job FROM runs')).toHaveLength(1);
  });

  it('what a process left behind that died is taken over: where it had acted its run is the answer, else it is done now', async () => {
    const left = (requestId: string, mark: string, leaseUntil: number) =>
      stage.app.db.transaction(async (sql) => {
        const [copied] = await sql.query<{ inputDigest: string }>("SELECT inputDigest FROM command_requests WHERE requestId='first'");
        const values = [
          'api:city',
          requestId,
          'runJob',
          copied?.inputDigest ?? '',
          mark,
          'gone',
          new Date(leaseUntil).toISOString(),
          new Date(now).toISOString(),
        ];
        const columns = 'actor, requestId, command, inputDigest, mark, owner, leaseUntil, givenAt';
        await sql.run(`INSERT INTO command_requests (${columns}) VALUES (?,?,?,?,?,?,?,?)`, values);
      });
    const first = await run('name: "sync", requestId: "first"');
    await idle();
    await left('acted', '', now - 1);
    expect((await run('name: "sync", requestId: "acted"')).run.id).toBe(first.run.id);
    await left('not-yet', first.run.id, now - 1);
    const second = await run('name: "sync", requestId: "not-yet"');
    expect([second.run.id === first.run.id, second.problems]).toEqual([false, []]);
    await idle();
    // One that is at it still is waited for, and not for ever.
    await left('alive', '', now + 5_000);
    expect((await run('name: "sync", requestId: "alive"')).problems).toEqual([{ code: 'REQUEST_UNDER_WAY', field: 'requestId' }]);
    expect(await rows('SELECT job FROM runs')).toHaveLength(2);
  });

  it('a job that is busy is refused with the run that is under way, and is not done later', async () => {
    const { db, runs } = stage.app;
    const until = new Date(now + 20_000).toISOString();
    await db.transaction((sql) => sql.run("UPDATE jobs SET owner='other', leaseUntil=? WHERE name='sync'", [until]));
    const id = await runs.start({ job: 'sync' });
    expect(await run('name: "sync"')).toEqual({ run: { id, job: 'sync', state: 'RUNNING' }, problems: [{ code: 'JOB_BUSY', field: 'name' }] });
    expect(await rows("SELECT dueAt FROM jobs WHERE name='sync'")).toEqual([{ dueAt: null }]);
    expect(await rows("SELECT state FROM fires WHERE state='MANUAL'")).toEqual([]);
  });

  it('the second to decide sees what the first has changed', async () => {
    await stage.insert('deliveries', [returned(1, 'echeng')]);
    const seen = '2022-03-01T00:30:00.000Z';
    expect(await retry(`id: 1, expectedUpdatedAt: "${seen}"`)).toEqual(done('WAITING'));
    const second = await retry(`id: 1, expectedUpdatedAt: "${seen}"`, 'echeng');
    expect(second).toEqual({ ...done('WAITING'), problems: [{ code: 'CHANGED_MEANWHILE', field: 'expectedUpdatedAt' }] });
  });

  it('jobs are paused, rows retried by their code, targets held and released: what is and what is refused', async () => {
    const pause = (input: string) => ask('pauseJob', input, 'job { name paused }');
    expect(await pause('name: "deliver", requestId: "p"')).toEqual({ job: { name: 'deliver', paused: true }, problems: [] });
    expect(await pause('name: "deliver", paused: false')).toEqual({ job: { name: 'deliver', paused: false }, problems: [] });
    expect(await pause('name: "x"')).toEqual({ job: null, problems: [{ code: 'JOB_UNKNOWN', field: 'name' }] });
    await stage.insert('deliveries', [returned(1, 'echeng'), returned(2, 'huarong')]);
    const all = (input: string, key = 'city') => ask('retryDeliveries', input, 'rows retried { target table rows }', key);
    expect(await all('code: "E07", dryRun: true')).toMatchObject({ rows: 2, problems: [] });
    const mine = { rows: 1, retried: [{ target: 'province', table: 'jg_sxrl', rows: 1 }], problems: [] };
    expect(await all('code: "E07", requestId: "r"', 'echeng')).toEqual(mine);
    expect(await all('code: "E07", requestId: "r"', 'echeng')).toEqual(mine);
    expect(await all('code: " "')).toEqual({ rows: 0, retried: [], problems: [{ code: 'BAD_ARGUMENT', field: 'code' }] });
    expect((await all('code: "E07", target: "x"')).problems).toEqual([{ code: 'NOT_FOUND', field: null }]);
    const holds = 'rows holds { scope name reason }';
    const held = { rows: 0, holds: [{ scope: 'TABLE', name: 'jg_sxrl', reason: '核对' }], problems: [] };
    expect(await ask('holdTarget', 'target: "province", table: "jg_sxrl", reason: "核对", requestId: "h"', holds)).toEqual(held);
    expect((await ask('holdTarget', 'target: "province", table: "a", kind: "b"', holds)).problems).toEqual([
      { code: 'BAD_ARGUMENT', field: 'table、kind、source' },
    ]);
    expect(await ask('releaseTarget', 'target: "province", table: "jg_sxrl"', holds)).toEqual({ rows: 0, holds: [], problems: [] });
    expect((await ask('releaseTarget', 'target: "x"', holds)).problems).toEqual([{ code: 'NOT_FOUND', field: null }]);
  });

  it('what is no decision of the moment stays an error', async () => {
    expect(await run('name: "sync"', 'echeng')).toBe('FORBIDDEN');
    expect(await run('nothing: "sync"')).toBe('BAD_REQUEST');
    stage.failReads(/FROM jobs/);
    expect(await run('name: "sync"')).toBe('INTERNAL');
    stage.failReads(null);
  });
});
