/** Sync of the log: callers share one, none is let through by one that began before it, and one that failed is not forgotten. */
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLogSync } from '../../src/db/log-sync.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-sync-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('many callers share the one that is to come', async () => {
  const database = join(folder, 'hub.db');
  writeFileSync(`${database}-wal`, 'log');
  const synced = openLogSync(database);
  const first = synced();
  const [second, third] = [synced(), synced()];
  expect([second === first, second === third]).toEqual([false, true]);
  await Promise.all([first, second, third]);
  await synced();
});

it('a database without a log has everything', async () => {
  await openLogSync(join(folder, 'hub.db'))();
});

it('after a failed one nothing leaves, though the next would succeed', async () => {
  const database = join(folder, 'hub.db');
  mkdirSync(`${database}-wal`);
  const synced = openLogSync(database);
  await expect(synced()).rejects.toMatchObject({ code: 'STORE_NOT_SYNCED' });
  rmdirSync(`${database}-wal`);
  await expect(synced()).rejects.toMatchObject({ code: 'STORE_NOT_SYNCED', exit: 5 });
});
