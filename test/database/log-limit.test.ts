/** The log of the embedded database stays small though there is always one who reads. */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { migrate, openDatabase } from '../../src/db/database.js';
import { freshDatabase } from '../support/database.js';

const MIB = 1_048_576;
const TEXT = 'x'.repeat(2 * MIB);
const READ = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c WHERE x<20000) SELECT (SELECT COUNT(*) FROM fires) + COUNT(*) AS n FROM c';

test('two that read one after the other without a pause, and 300 MiB written', async () => {
  const url = await freshDatabase('sqlite');
  const place = { url, folder: '/', schema: await databaseSchema(await loadKinds()) };
  await migrate(place);
  const db = await openDatabase(place);
  let [reads, going, largest] = [0, true, 0];
  // One of each pair is always under way when the other ends.
  const reader = async (): Promise<void> => {
    let last = Promise.resolve<unknown>(null);
    while (going) {
      const next = db.read((sql) => sql.query(READ), 'aside');
      await last;
      last = next;
      reads++;
    }
    await last;
  };
  const readers = [reader(), reader()];
  for (let i = 0; i < 150; i++) {
    await db.transaction((sql) =>
      sql.run(
        "INSERT INTO search_texts (recordId, kind, district, folded, grams) VALUES ('r', 'k', 'd', ?, '') ON CONFLICT(recordId) DO UPDATE SET folded=excluded.folded",
        [`${TEXT}${i}`],
      ),
    );
    largest = Math.max(largest, statSync(`${url.slice('sqlite:'.length)}-wal`).size);
    expect(db.logBytes()).toBeLessThan(160 * MIB);
  }
  going = false;
  await Promise.all(readers);
  await db.close();
  expect(reads).toBeGreaterThan(10);
  expect(largest).toBeGreaterThan(32 * MIB);
});
