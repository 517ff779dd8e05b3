/**
 * Serving processes: which are alive, and whose configuration the stored schedules are. What is configured belongs to the process that serves:
 * another one with another configuration changes nothing of it while that one gives signs of life.
 */
import type { RowOf } from '../../schema/database/own-table.js';
import { processes } from '../../schema/database/tables/store.js';
import { databaseNow } from '../db/database-time.js';
import type { Database, Sql } from '../db/database.js';
import { insertInto } from '../db/table-rows.js';
import type { HubClock } from '../kit/clock.js';

export type ServingProcess = RowOf<typeof processes>;

/** A process that has given no sign for so long is gone. */
export const SILENT_MS = 90_000;
export const SIGN_EVERY_MS = 30_000;

/** Those that live, the oldest first. */
export async function livingProcesses(sql: Sql, clock: HubClock): Promise<ServingProcess[]> {
  const now = Date.parse(await databaseNow(sql, clock));
  const rows = await sql.query<ServingProcess>(`SELECT ${processes.names.join(', ')} FROM processes ORDER BY startedAt, owner`);
  // A sign from far ahead was written by a clock that has been put right since.
  return rows.filter(({ seenAt }) => Math.abs(now - Date.parse(seenAt)) < SILENT_MS);
}

export type Self = Pick<ServingProcess, 'owner' | 'role' | 'version' | 'configDigest'>;

export interface OwnProcess {
  /** Whether the stored schedules are this process's. */
  declares(): boolean;
  /** Within a transaction: registers it; true where it is for this process to declare what is configured. */
  enter(sql: Sql): Promise<boolean>;
  /** A sign of life; true where those whose schedules are stored have been gone so long that it is for this process now. */
  sign(): Promise<boolean>;
  /** Within a transaction: it is this process's configuration from now on. */
  declared(sql: Sql): Promise<void>;
  leave(): Promise<void>;
}

export function openProcess(db: Database, clock: HubClock, self: Self): OwnProcess {
  let declares = false;
  let aloneSince: string | null = null;
  const ruling = async (sql: Sql): Promise<boolean> =>
    (await livingProcesses(sql, clock)).some(
      (each) => each.owner !== self.owner && each.declaredAt !== null && each.configDigest !== self.configDigest,
    );
  return {
    declares: () => declares,
    async enter(sql) {
      const now = await databaseNow(sql, clock);
      // The embedded database has one serving process: the folder's lock says so.
      if (sql.dialect === 'sqlite') await sql.run('DELETE FROM processes WHERE owner<>?', [self.owner]);
      const alive = new Set((await livingProcesses(sql, clock)).map(({ owner }) => owner));
      for (const { owner } of await sql.query<{ owner: string }>('SELECT owner FROM processes'))
        if (!alive.has(owner)) await sql.run('DELETE FROM processes WHERE owner=?', [owner]);
      declares = !(await ruling(sql));
      const row = { ...self, startedAt: now, seenAt: now, declaredAt: declares ? now : null };
      await insertInto(sql, processes, [row], { unique: ['owner'], update: processes.valueNames });
      return declares;
    },
    sign: () =>
      db.transaction(async (sql) => {
        const now = await databaseNow(sql, clock);
        const row = { ...self, startedAt: now, seenAt: now, declaredAt: null };
        await insertInto(sql, processes, [row], { unique: ['owner'], update: ['seenAt'] });
        if (declares || (await ruling(sql))) {
          aloneSince = null;
          return false;
        }
        // One that is started again in this time finds its schedules as they were.
        aloneSince ??= now;
        return Date.parse(now) - Date.parse(aloneSince) >= SILENT_MS;
      }),
    async declared(sql) {
      declares = true;
      await sql.run('UPDATE processes SET declaredAt=? WHERE owner=?', [await databaseNow(sql, clock), self.owner]);
    },
    leave: () => db.transaction((sql) => sql.run('DELETE FROM processes WHERE owner=?', [self.owner])).then(() => undefined),
  };
}
