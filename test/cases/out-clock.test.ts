/** Cases of the way out: clocks that were wrong and are right again, fires where clocks are changed, and a process that slept past its lease. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { startScheduler } from '../../cron/scheduler.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { insertRows } from '../../src/db/sql.js';
import { freshnessOf } from '../../src/ingest/freshness.js';
import { type JobStore, openJobStore } from '../../src/jobs/job-store.js';
import { openLeases } from '../../src/jobs/leases.js';
import { openRuns } from '../../src/jobs/runs.js';
import { nextOf, occurrencesOf } from '../../src/kit/occurrences.js';
import { secretStore } from '../../src/outbox/secret-store.js';
import { engines, migratedDatabase } from '../support/database.js';
import { everything } from '../support/viewers.js';

const MINUTE = 60_000;
const TEN_YEARS = 315_360_000_000;

describe.each(engines)('a clock that stood ten years ahead and is right again, on %s', (engine) => {
  let db: Database;
  let store: JobStore;
  // A server's clock is its own: the hub's stands as that does.
  let at = Date.now();
  const clock = { now: () => at, sleep: async () => undefined };
  const plan = { name: 'sync', schedule: '*/10 * * * *', overlap: 'SKIP', catchUpMs: 30 * MINUTE } as const;

  beforeEach(async () => {
    at = Date.now();
    const place = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(place);
    store = openJobStore(db, clock, 'Asia/Shanghai');
    await store.declare([plan]);
    await store.enable();
  });
  afterEach(() => db.close());

  test('its jobs fall due as before, its triggers are few, and those of the future are no longer in the list', async () => {
    at += TEN_YEARS;
    await store.recordTriggers();
    expect((await store.triggers('sync', 1_000)).length).toBeLessThanOrEqual(200);
    at -= TEN_YEARS;
    await store.recordTriggers();
    expect(await store.ready()).toEqual(['sync']);
    const [row] = await store.all();
    expect(row?.nextFireAt).toBe(nextOf(plan.schedule, 'Asia/Shanghai', at));
    expect(await store.triggers('sync', 1_000)).toEqual([]);
    await openLeases(db, clock, 'one').alone('sync', async () => undefined);
    expect(await store.ready()).toEqual([]);
    at = Date.parse(nextOf(plan.schedule, 'Asia/Shanghai', at)) + 1_000;
    await store.recordTriggers();
    expect([(await store.triggers('sync', 9))[0]?.state, await store.ready()]).toEqual(['ON_TIME', ['sync']]);
  });

  test('a lease, a sign of life and a secret of that time belong to nobody', async () => {
    const ahead = new Date(at + TEN_YEARS).toISOString();
    await db.transaction((sql) => sql.run("UPDATE jobs SET owner='dead', leaseUntil=?", [ahead]));
    const secrets = secretStore(db, clock, 'province');
    await secrets.lease('dead', 1_000);
    await db.transaction((sql) => sql.run('UPDATE secrets SET leaseUntil=?', [ahead]));
    const dead = openRuns(db, clock, 'dead');
    await dead.start({ job: 'sync' });
    dead.close();
    await db.transaction((sql) => sql.run('UPDATE runs SET heartbeatAt=?', [ahead]));

    await store.recordTriggers();
    expect(await store.ready()).toEqual(['sync']);
    await openLeases(db, clock, 'one').alone('sync', async () => undefined);
    expect(await secrets.lease('one', 1_000)).toBe(true);
    const runs = openRuns(db, clock, 'one');
    const mine = await runs.start({ job: 'sync' });
    await db.transaction((sql) => sql.run('UPDATE runs SET heartbeatAt=? WHERE id=?', [ahead, mine]));
    await runs.sweep(false);
    runs.close();
    const states = await db.read((sql) => sql.query<{ owner: string; state: string }>('SELECT owner, state FROM runs ORDER BY owner'));
    expect(states.map(({ owner, state }) => `${owner} ${state}`)).toEqual(['dead CUT_OFF', 'one RUNNING']);
  });

  test('a success of that time is told, not taken for a fresh one', async () => {
    const zero = { passes: 0, failures: 0, passNumber: 0, pass: 0, mappedSince: 0, rereadPass: 0, rereadRows: 0, doubts: 0 };
    const row = { source: 's', kind: 'k', rowsEver: 5, lastSuccessAt: new Date(at + TEN_YEARS).toISOString(), ...zero };
    await db.transaction((sql) => insertRows(sql, 'cursors', Object.keys(row), [row]));
    const seen = await db.read((sql) => freshnessOf(sql, [{ name: 's', district: null, streams: [1] }], everything, at));
    expect(seen.map(({ state, lagSeconds }) => [state, lagSeconds])).toEqual([['AHEAD', null]]);
  });
});

test.runIf(engines.includes('mariadb'))(
  'leases go by the database’s clock: a process whose own is an hour ahead takes none that is held',
  async () => {
    const place = { url: await migratedDatabase('mariadb'), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    const db = await openDatabase(place);
    const elapsed = () => performance.now();
    const hour = { now: () => Date.now() + 60 * MINUTE, sleep: async () => undefined, elapsed };
    const right = { now: () => Date.now(), sleep: async () => undefined, elapsed };
    await openJobStore(db, right, 'Asia/Shanghai').declare([{ name: 'sync', schedule: '0 3 * * *', overlap: 'SKIP', catchUpMs: 0 }]);
    await openLeases(db, right, 'one').alone('sync', async () => {
      await expect(openLeases(db, hour, 'two').alone('sync', async () => undefined)).rejects.toMatchObject({ code: 'JOB_BUSY' });
    });
    await db.close();
  },
);

test('the look for what is due comes again when the wall clock is put back, and when it is put ten years ahead', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    let looked = (): void => undefined;
    const look = () => new Promise<void>((resolve) => (looked = resolve));
    const scheduler = startScheduler({ tick: async () => looked() }, { debug: () => undefined, warn: () => undefined }, 20);
    for (const ms of [0, -60 * MINUTE, TEN_YEARS, -TEN_YEARS]) {
      vi.setSystemTime(Date.now() + ms);
      await look();
      await look();
    }
    await scheduler.stop();
  } finally {
    vi.useRealTimers();
  }
});

const zones: readonly (readonly [zone: string, from: string, days: number])[] = [
  ['America/New_York', '2026-03-07T00:00:00Z', 3],
  ['America/New_York', '2026-10-31T00:00:00Z', 3],
  ['Europe/Berlin', '2026-03-28T00:00:00Z', 3],
  ['Europe/Berlin', '2026-10-24T00:00:00Z', 3],
  ['Asia/Shanghai', '1986-05-02T00:00:00Z', 4],
  ['Asia/Shanghai', '2026-11-29T00:00:00Z', 3],
  ['America/Sao_Paulo', '2018-11-03T00:00:00Z', 3],
  ['Australia/Lord_Howe', '2026-10-03T00:00:00Z', 3],
  ['Australia/Lord_Howe', '2026-04-04T00:00:00Z', 3],
  ['Asia/Tehran', '2022-03-20T00:00:00Z', 3],
  ['America/Havana', '2026-03-07T00:00:00Z', 3],
  ['Asia/Beirut', '2026-03-28T00:00:00Z', 3],
  ['Africa/Cairo', '2026-04-23T00:00:00Z', 3],
  ['Africa/Casablanca', '2026-02-14T00:00:00Z', 3],
  ['Pacific/Apia', '2011-12-28T00:00:00Z', 4],
];
const schedules = ['0 2 * * *', '30 2 * * *', '30 1 * * *', '0 3 * * *', '0 0 * * *', '30 0 * * *', '*/5 * * * *', '0 * * * *', '15 1-3 * * *'];
const more = ['0 0 * * 0', '30 2 * * 0', '0 1,2,3 * * *', '45 1 * * *', '15 2 * * *', '0 1 * * *'];

test.each(zones)('where clocks are changed (%s, from %s) each fire that was named is found afterwards, once', (zone, from, days) => {
  const end = Date.parse(from) + days * 86_400_000;
  for (const schedule of [...schedules, ...more]) {
    const named: string[] = [];
    for (let at = Date.parse(from) - 1; ; ) {
      const next = nextOf(schedule, zone, at);
      if (Date.parse(next) > end) break;
      named.push(next);
      // The look comes three seconds later, and finds this one alone.
      at = Date.parse(next) + 3_000;
      const { moments } = occurrencesOf(schedule, zone, next, at, 200);
      if (String(moments) !== next) expect([schedule, moments]).toEqual([schedule, [next]]);
    }
    // Whoever slept through all of it finds the same.
    expect([schedule, occurrencesOf(schedule, zone, new Date(Date.parse(from)).toISOString(), end, 5_000).moments]).toEqual([schedule, named]);
  }
});

test.each(['30 2 * * *', '0 0 * * *'])('a process that slept across the gap lists the fire in it and makes up for it: %s', async (schedule) => {
  const zone = schedule.startsWith('30') ? 'Europe/Berlin' : 'America/Sao_Paulo';
  let at = Date.parse(schedule.startsWith('30') ? '2026-03-28T12:00:00Z' : '2018-11-03T12:00:00Z');
  const place = { url: await migratedDatabase('sqlite'), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
  const db = await openDatabase(place);
  const store = openJobStore(db, { now: () => at, sleep: async () => undefined }, zone);
  await store.declare([{ name: 'sync', schedule, overlap: 'SKIP', catchUpMs: 24 * 60 * MINUTE }]);
  await store.enable();
  at += 20 * 60 * MINUTE;
  await store.recordTriggers();
  expect((await store.triggers('sync', 9)).map(({ state }) => state)).toEqual(['LATE']);
  expect(await store.ready()).toEqual(['sync']);
  await db.close();
});
