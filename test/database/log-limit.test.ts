/** The log of the embedded database stays small though there is always one who reads. */
import { mkdtempSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { openDatabase } from '../../src/db/database.js';
import { openLogLimit } from '../../src/db/log-limit.js';
import { migratedDatabase } from '../support/database.js';

const MIB = 1_048_576;
const EMPTIED_FROM = 64 * MIB;
const UPSERT =
  "INSERT INTO search_texts (recordId, kind, district, folded, grams) VALUES ('r', 'k', 'd', ?, '') ON CONFLICT(recordId) DO UPDATE SET folded=excluded.folded";

test('a reader begins before the one before it ends, always, and 300 MiB are written', async () => {
  const url = await migratedDatabase('sqlite');
  const place = { url, folder: '/', schema: await databaseSchema(await loadKinds()) };
  const db = await openDatabase(place);
  // Of pages that stay as they are none is written.
  let written = 0;
  const letterOf = (): string => String(written++ % 10);
  const write = () => db.transaction((sql) => sql.run(UPSERT, [letterOf().repeat(2 * MIB)]));
  const reads: Promise<unknown>[] = [];
  /** Holds its moment of the store, once it has begun, until it is called off. */
  const reader = () => {
    let [begin, end] = [(): void => undefined, (): void => undefined];
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const ended = new Promise<void>((resolve) => (end = resolve));
    const held = (): Promise<void> => {
      begin();
      return ended;
    };
    reads.push(db.read((sql) => sql.query('SELECT COUNT(*) FROM search_texts').then(held), 'aside'));
    return { begun, end };
  };
  let [largest, last] = [0, reader()];
  for (let i = 0; i < 150; i++) {
    await write();
    largest = Math.max(largest, statSync(`${url.slice('sqlite:'.length)}-wal`).size);
    expect(db.logBytes()).toBeLessThan(160 * MIB);
    if (i % 3 !== 0) continue;
    const next = reader();
    await write();
    // Beyond it, it may be the log's limit that it waits for.
    if (db.logBytes() < EMPTIED_FROM) await next.begun;
    last.end();
    last = next;
  }
  last.end();
  await Promise.all(reads);
  await db.close();
  expect(largest).toBeGreaterThan(48 * MIB);
});

test('where another program reads from it, our own long reads are ended once and no more; it is told', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'hub.db');
  writeFileSync(`${file}-wal`, '');
  const seen: string[] = [];
  let [long, foreign] = [true, true];
  const aside = {
    between: (work: () => Promise<unknown>) => work().then(() => undefined),
    end: () => void seen.push('ended'),
    longUnderWay: () => long,
  };
  const empty = async () => {
    seen.push('emptied');
    if (!foreign) truncateSync(`${file}-wal`, 0);
  };
  const limit = openLogLimit(file, aside, empty, (bytes) => void seen.push(`stays at ${bytes / MIB}`));
  const grownTo = async (mib: number): Promise<string[]> => {
    truncateSync(`${file}-wal`, mib * MIB);
    limit.committed();
    await limit.settled();
    return seen.splice(0);
  };
  // Readers of ten seconds are not made to wait for one of thirty.
  expect(await grownTo(100)).toEqual([]);
  expect(await grownTo(256)).toEqual(['ended', 'emptied', 'stays at 256']);
  expect(await grownTo(300)).toEqual([]);
  expect(await grownTo(330)).toEqual([]);
  long = false;
  expect(await grownTo(331)).toEqual(['emptied', 'stays at 331']);
  foreign = false;
  expect(await grownTo(400)).toEqual(['emptied']);
  expect(await grownTo(70)).toEqual(['emptied']);
});
