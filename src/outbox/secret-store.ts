/** Secret store: the shared secret of a target in the database; it is encrypted before it gets here. */
import type { SecretStore } from '../../connectors/contract.js';
import type { Database } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import { insertRows, type Sql } from '../db/sql.js';
import { moment } from '../../schema/time.js';
import type { HubClock } from '../kit/clock.js';
import { latestOf } from '../kit/waits.js';

export function secretStore(db: Database, clock: HubClock, target: string): SecretStore {
  const make = (sql: Sql) => insertRows(sql, 'secrets', ['target', 'generation'], [{ target, generation: 0 }], { unique: ['target'], update: [] });
  return {
    load: async () => {
      const [row] = await db.read((sql) =>
        sql.query<{ generation: number; sealed: string | null }>('SELECT generation, sealed FROM secrets WHERE target=?', [target]),
      );
      return row?.sealed ? { generation: row.generation, sealed: row.sealed } : null;
    },
    replace: (generation, sealed) =>
      db.transaction(async (sql) => {
        await make(sql);
        return (
          (await sql.run('UPDATE secrets SET generation=generation+1, sealed=? WHERE target=? AND generation=?', [sealed, target, generation])) === 1
        );
      }),
    lease: (holder, ms) =>
      db.transaction(async (sql) => {
        await make(sql);
        const now = Date.parse(await databaseNow(sql, clock));
        // One that ends later than any lease can was written by a clock that has been put right since.
        const free = 'UPDATE secrets SET holder=?, leaseUntil=? WHERE target=? AND (holder IS NULL OR holder=? OR leaseUntil<=? OR leaseUntil>?)';
        return (await sql.run(free, [holder, moment(now + ms), target, holder, moment(now), moment(latestOf(now, 'lease'))])) === 1;
      }),
    release: async (holder) => {
      await db.transaction((sql) => sql.run('UPDATE secrets SET holder=NULL, leaseUntil=NULL WHERE target=? AND holder=?', [target, holder]));
    },
  };
}
