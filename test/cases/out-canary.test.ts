/** Two serving processes with two configurations on one server: the schedules belong to the one that declared them, while it gives signs of life. */
import { describe, expect, it } from 'vitest';
import { processes } from '../../schema/database/tables/store.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { openDatabase } from '../../src/db/database.js';
import { openJobStore } from '../../src/jobs/job-store.js';
import { livingProcesses, openProcess, SILENT_MS } from '../../src/jobs/processes.js';
import { moment } from '../../schema/time.js';
import { insertInto } from '../../src/db/table-rows.js';
import { migratedDatabase } from '../support/database.js';
import { server } from './stage.js';

const clock = { now: () => Date.now(), sleep: async () => undefined };
const plan = (name: string, schedule: string) => ({ name, schedule, overlap: 'SKIP' as const, catchUpMs: 0, lease: name });
const A = [plan('sync', '1 * * * *'), plan('sync:old', '2 * * * *')];
const B = [plan('sync', '9 * * * *'), plan('sync:new', '8 * * * *')];

describe.skipIf(!server)('a canary', () => {
  async function opened() {
    const place = { url: await migratedDatabase('mariadb'), folder: '/', schema: await databaseSchema(await loadKinds()) };
    const db = await openDatabase(place);
    const stored = () => db.read((sql) => sql.query('SELECT name, schedule FROM jobs ORDER BY name'));
    const begin = async (owner: string, plans: typeof A) => {
      const store = openJobStore(db, clock, 'Asia/Shanghai');
      const self = openProcess(db, clock, {
        owner,
        role: 'all',
        version: '0.2.0',
        configDigest: JSON.stringify(plans).length + (plans[0]?.schedule ?? ''),
      });
      await db.transaction(async (sql) => store.declare(plans, (await self.enter(sql)) ? 'ALL' : 'NONE'));
      return { self, store };
    };
    /** Its last sign of life was so long ago, by the database's clock. */
    const silentFor = (owner: string, ms: number) =>
      db.transaction(async (sql) => {
        const [one] = (await livingProcesses(sql, clock)).filter((each) => each.owner === owner);
        if (one)
          await insertInto(sql, processes, [{ ...one, seenAt: moment(Date.parse(one.seenAt) - ms) }], { unique: ['owner'], update: ['seenAt'] });
      });
    return { db, stored, begin, silentFor };
  }

  it('changes and deletes nothing of the one that lives; when that one is gone the next to start declares', async () => {
    const { db, stored, begin, silentFor } = await opened();
    const first = await begin('first', A);
    const planned = await stored();
    const canary = await begin('canary', B);
    expect([first.self.declares(), canary.self.declares()]).toEqual([true, false]);
    await canary.store.recordTriggers();
    expect(await stored()).toEqual(planned);

    await silentFor('first', SILENT_MS - 20_000);
    expect((await begin('another', B)).self.declares()).toBe(false);
    await silentFor('first', SILENT_MS);
    expect((await begin('next', B)).self.declares()).toBe(true);
    expect(await stored()).toEqual(B.map(({ name, schedule }) => ({ name, schedule })));
    await db.close();
  });

  it('one of the same configuration shares them, and one that was started again finds them', async () => {
    const { db, stored, begin } = await opened();
    const first = await begin('first', A);
    const planned = await stored();
    const canary = await begin('canary', B);
    expect((await begin('second', A)).self.declares()).toBe(true);
    await first.self.leave();
    expect((await begin('canary-2', B)).self.declares()).toBe(false);
    // Nobody has been gone for long: a sign of life takes nothing over.
    expect(await canary.self.sign()).toBe(false);
    expect(await stored()).toEqual(planned);
    await db.close();
  });

  it('goes by the stored schedule in what it runs', async () => {
    const { db, begin } = await opened();
    await begin('first', [plan('sync', '0 0 1 1 *')]);
    const canary = await begin('canary', [plan('sync', '* * * * *')]);
    const next = async () => (await canary.store.all()).map(({ nextFireAt }) => nextFireAt);
    const before = await next();
    await canary.store.recordTriggers();
    expect(await next()).toEqual(before);
    await db.close();
  });
});
