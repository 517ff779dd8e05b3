/** The log of the embedded database stays small though there is always one who reads. */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { migrate, openDatabase } from '../../src/db/database.js';
import { freshDatabase } from '../support/database.js';

const MIB = 1_048_576;
const UPSERT =
  "INSERT INTO search_texts (recordId, kind, district, folded, grams) VALUES ('r', 'k', 'd', ?, '') ON CONFLICT(recordId) DO UPDATE SET folded=excluded.folded";

test('a reader begins before the one before it ends, always, and 300 MiB are written', async () => {
  const url = await freshDatabase('sqlite');
  const place = { url, folder: '/', schema: await databaseSchema(await loadKinds()) };
  await migrate(place);
  const db = await openDatabase(place);
  // Of pages that stay as they are none is written.
  let written = 0;
  const letterOf = (): string => String(written++ % 10);
  const write = () => db.transaction((sql) => sql.run(UPSERT, [letterOf().repeat(2 * MIB)]));
  const reads: Promise<unknown>[] = [];
  /** Holds its moment of the store until it is called off. */
  const reader = (): (() => void) => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    reads.push(db.read((sql) => sql.query('SELECT COUNT(*) FROM search_texts').then(() => ended), 'aside'));
    return end;
  };
  let [largest, last] = [0, reader()];
  for (let i = 0; i < 150; i++) {
    await write();
    largest = Math.max(largest, statSync(`${url.slice('sqlite:'.length)}-wal`).size);
    expect(db.logBytes()).toBeLessThan(160 * MIB);
    if (i % 3 !== 0) continue;
    const next = reader();
    await write();
    last();
    last = next;
  }
  last();
  await Promise.all(reads);
  await db.close();
  expect(largest).toBeGreaterThan(48 * MIB);
});
