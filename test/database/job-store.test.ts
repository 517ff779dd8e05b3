/** Schedules in the database, on either engine: what is found due, late, missed or left out, and by whom, with a clock moved by hand. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { type Database, openDatabase, type Sql } from '../../src/db/database.js';
import { databaseNow } from '../../src/db/database-time.js';
import { type JobStore, type JobPlan, openJobStore } from '../../src/jobs/job-store.js';
import { startNow } from '../../src/jobs/start-now.js';
import { openLeases } from '../../src/jobs/leases.js';
import { engines, migratedDatabase } from '../support/database.js';

const MINUTE = 60_000;
const noon = Date.parse('2026-03-02T04:00:00.000Z');

describe.each(engines)('jobs on %s', (engine) => {
  let db: Database;
  let at: number;
  let store: JobStore;
  const clock = { now: () => at, sleep: async () => undefined };
  const plan = (change: Partial<JobPlan> = {}): JobPlan => ({
    name: 'sync',
    schedule: '*/10 * * * *',
    overlap: 'SKIP',
    catchUpMs: 30 * MINUTE,
    ...change,
  });
  const begin = async (...plans: JobPlan[]): Promise<void> => {
    await store.declare(plans);
    await store.enable();
  };
  const states = async () => (await store.triggers('sync', 100)).map((trigger) => `${trigger.plannedAt.slice(11, 16)} ${trigger.state}`).reverse();

  /** A server's clock is its own: there the lease is put back instead. */
  const leaseEnds = () =>
    db.transaction(async (sql) => {
      const past = new Date(Date.parse(await databaseNow(sql, clock)) - 1_000).toISOString();
      await sql.run('UPDATE jobs SET leaseUntil=? WHERE owner IS NOT NULL AND ? = 1', [past, Number(engine === 'mariadb')]);
    });

  beforeEach(async () => {
    at = noon + MINUTE;
    const place = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(place);
    store = openJobStore(db, clock, 'Asia/Shanghai');
  });
  afterEach(() => db.close());

  test('nothing is due before its moment, and then it is, once', async () => {
    await begin(plan());
    await store.recordTriggers();
    expect(await store.ready()).toEqual([]);
    at = noon + 10 * MINUTE + 2_000;
    await store.recordTriggers();
    await store.recordTriggers();
    expect([await store.ready(), await states()]).toEqual([['sync'], ['04:10 ON_TIME']]);
  });

  test('the schedule is read in the zone of the city', async () => {
    await begin(plan({ schedule: '30 2 * * *' }));
    expect((await store.all())[0]?.nextFireAt).toBe('2026-03-02T18:30:00.000Z');
  });

  test('of several stores the first that looks writes a trigger down', async () => {
    await begin(plan());
    const other = openJobStore(db, clock, 'Asia/Shanghai');
    await other.declare([plan()]);
    at = noon + 10 * MINUTE + 2_000;
    await Promise.all([store.recordTriggers(), other.recordTriggers()]);
    expect(await states()).toEqual(['04:10 ON_TIME']);
  });

  test('after a rest, one run makes up for what is within the window; what is older is listed as missed', async () => {
    await begin(plan());
    at = noon + 55 * MINUTE;
    await store.recordTriggers();
    expect(await states()).toEqual(['04:10 MISSED', '04:20 MISSED', '04:30 LATE', '04:40 LATE', '04:50 LATE']);
    expect([await store.ready(), (await store.all())[0]?.nextFireAt]).toEqual([['sync'], '2026-03-02T05:00:00.000Z']);
  });

  test('without any catching up, what is on time runs all the same', async () => {
    await begin(plan({ catchUpMs: 0 }));
    at = noon + 20 * MINUTE + 4_000;
    await store.recordTriggers();
    expect([await states(), await store.ready()]).toEqual([['04:10 MISSED', '04:20 ON_TIME'], ['sync']]);
  });

  test('what is too old alone starts nothing', async () => {
    await begin(plan({ schedule: '0 12 * * *', catchUpMs: MINUTE }));
    at = noon + 24 * 60 * MINUTE + 5 * MINUTE;
    await store.recordTriggers();
    expect([await states(), await store.ready()]).toEqual([['04:00 MISSED'], []]);
  });

  test.each([
    ['SKIP', ['04:10 SKIPPED'], []],
    ['QUEUE', ['04:10 ON_TIME'], ['sync']],
  ] as const)('a trigger amid a run: %s', async (overlap, triggers, after) => {
    await begin(plan({ overlap }));
    at = noon + 9 * MINUTE + 50_000;
    await openLeases(db, clock, 'one').alone('sync', async () => {
      at = noon + 10 * MINUTE + 1_000;
      await store.recordTriggers();
      expect(await store.ready()).toEqual([]);
    });
    expect([await states(), await store.ready()]).toEqual([triggers, after]);
  });

  test('a schedule that shares its run with another job meets that run; a part of a job waits for it', async () => {
    await begin(plan({ lease: 'sync' }), plan({ name: 'collect', lease: 'sync' }), plan({ name: 'sync:a' }));
    at = noon + 9 * MINUTE + 50_000;
    await openLeases(db, clock, 'one').alone('sync', async () => {
      at = noon + 10 * MINUTE + 1_000;
      await store.recordTriggers();
    });
    const stateOf = async (name: string) => (await store.triggers(name, 1))[0]?.state;
    expect([await stateOf('sync'), await stateOf('collect'), await stateOf('sync:a')]).toEqual(['SKIPPED', 'SKIPPED', 'ON_TIME']);
    expect(await store.ready()).toEqual(['sync:a']);
  });

  test('a clock that jumps gives nothing away of what this process is at', async () => {
    await begin(plan());
    const leases = openLeases(db, clock, 'one');
    await leases.alone('sync', async ({ hold }) => {
      at += 3_600_000;
      await leaseEnds();
      await store.recordTriggers({ owner: 'one', jobs: leases.atWork() });
      expect((await store.all()).map(({ owner }) => owner)).toEqual(['one']);
      await expect(leases.alone('sync', async () => undefined)).rejects.toMatchObject({ code: 'JOB_BUSY' });
      await db.transaction(hold);
    });
    expect(leases.atWork()).toEqual([]);
    // Another's that is over is taken from it, as ever.
    await leases.alone('sync', async ({ signal }) => {
      at += 3_600_000;
      await leaseEnds();
      await store.recordTriggers({ owner: 'two', jobs: ['sync'] });
      expect([(await store.all()).map(({ owner }) => owner), signal.aborted]).toEqual([[null], false]);
    });
  });

  test('a paused job lists its triggers and is not due, but for an order', async () => {
    await begin(plan());
    await store.pause('sync', true);
    at = noon + 10 * MINUTE + 1_000;
    await store.recordTriggers();
    expect([await states(), await store.ready()]).toEqual([['04:10 PAUSED'], []]);
    await store.order('sync');
    expect(await store.ready()).toEqual(['sync']);
    await store.pause('sync', false);
    at += 10 * MINUTE;
    await store.recordTriggers();
    expect(await store.ready()).toEqual(['sync']);
  });

  test('a clock that is put back an hour does not leave the job waiting for that hour', async () => {
    await begin(plan());
    at = noon + 10 * MINUTE + 1_000;
    await store.recordTriggers();
    at -= 60 * MINUTE;
    await store.recordTriggers();
    expect((await store.all())[0]?.nextFireAt).toBe('2026-03-02T03:20:00.000Z');
  });

  test('one worker at a time; one that lost its lease keeps nothing more', async () => {
    await begin(plan());
    const [one, two] = [openLeases(db, clock, 'one'), openLeases(db, clock, 'two')];
    await one.alone('sync', async (lease) => {
      await expect(two.alone('sync', async () => undefined)).rejects.toMatchObject({ code: 'JOB_BUSY' });
      at += 31_000;
      await leaseEnds();
      await two.alone('sync', async () => {
        await expect(db.transaction(lease.hold)).rejects.toMatchObject({ code: 'LEASE_LOST' });
        expect(lease.signal.aborted).toBe(true);
      });
    });
  });

  test('an order that no process takes is told, once none can be expected to', async () => {
    const looks = { ...clock, now: () => (at += 5_000) };
    await expect(startNow(db, looks, { name: 'sync', lease: 'sync', source: null, start: null })).rejects.toMatchObject({
      code: 'NO_WORKER',
      exit: 5,
    });
  });

  test('the job of a worker that died is due again when its lease is over', async () => {
    await begin(plan());
    const until = async (sql: Sql) => new Date(Date.parse(await databaseNow(sql, clock)) + 30_000).toISOString();
    await db.transaction(async (sql) => sql.run("UPDATE jobs SET owner='dead', leaseUntil=?", [await until(sql)]));
    await store.recordTriggers();
    expect(await store.ready()).toEqual([]);
    at += 30_000;
    await leaseEnds();
    await store.recordTriggers();
    expect(await store.ready()).toEqual(['sync']);
  });

  test('a schedule that is changed falls due by the new one, and a job that is gone goes', async () => {
    await begin(plan(), plan({ name: 'old' }));
    await store.declare([plan({ schedule: '0 15 * * *' })]);
    expect((await store.all()).map((job) => [job.name, job.nextFireAt])).toEqual([['sync', '2026-03-02T07:00:00.000Z']]);
  });
});
