/** Runs: how far each is, as any process reads it. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { openRuns } from '../../src/jobs/runs.js';
import { engines, migratedDatabase } from '../support/database.js';

describe.each(engines)('on %s', (engine) => {
  let db: Database;
  beforeEach(async () => {
    const place = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(place);
  });
  afterEach(() => db.close());

  /** A process whose signs of life come when the test says so. */
  function opened(owner: string) {
    let beat = async (): Promise<unknown> => undefined;
    const every = (_ms: number, run: () => Promise<unknown>) => {
      beat = run;
      return () => undefined;
    };
    let failing = 0;
    const weak: Database = { ...db, transaction: (work) => (failing-- > 0 ? Promise.reject(new Error('away')) : db.transaction(work)) };
    const runs = openRuns(weak, { now: Date.now, sleep: async () => undefined, every }, owner);
    return { runs, beat: () => beat(), fail: (times: number) => void (failing = times) };
  }

  it('what it is at is told from its first moment, and then with each sign of life, to every process alike', async () => {
    const [one, other] = [opened('one'), opened('other')];
    const id = await one.runs.start({ job: 'deliver', target: 'province', total: 12, phase: '封批' });
    const seen = async () => (await other.runs.underWay()).map(({ done, total, phase }) => [done, total, phase]);
    expect(await seen()).toEqual([[0, 12, '封批']]);
    one.runs.progress(id, 5, 12, '等待回执');
    expect(await seen()).toEqual([[0, 12, '封批']]);
    await one.beat();
    expect(await seen()).toEqual([[5, 12, '等待回执']]);
    await one.runs.end(id, { state: 'OK', counts: {}, error: null });
    expect(await seen()).toEqual([]);
  });

  it('what could not be written while the database was away is written with the next sign of life', async () => {
    const { runs, beat, fail } = opened('one');
    const id = await runs.start({ job: 'sync', source: 's' });
    runs.progress(id, 7, null, '读取');
    fail(1);
    await beat();
    expect((await runs.underWay())[0]?.done).toBe(0);
    await beat();
    expect((await runs.underWay())[0]).toMatchObject({ done: 7, phase: '读取' });
  });
});
