/** What another process has already: the data folder of one that serves, while it lives. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isLocked, lockFolder, lockStore, networkFileSystem } from '../../src/db/folder-lock.js';

const NOW = '2026-11-29T02:00:00.000Z';
const libsql = fileURLToPath(new URL('../../node_modules/libsql', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taken-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that holds the folder's lock; it is there when it says so. */
async function holder(): Promise<{ end(): Promise<void> }> {
  const take = `const L = require(${JSON.stringify(libsql)}); const held = new L('hub.lock'); held.exec('BEGIN EXCLUSIVE'); console.log('held'); process.stdin.on('data', () => held.exec('ROLLBACK'))`;
  const child = spawn(process.execPath, ['-e', take], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    async end() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

it('a data folder that a living process has is refused, with what is known of it, and taken when that one was killed', async () => {
  const other = await holder();
  writeFileSync(join(folder, 'serve.pid'), `4711\nhub-a\n${NOW}\n`);
  const refused = { code: 'FOLDER_IN_USE', details: { folder, holder: `进程 4711,主机 hub-a,自 ${NOW} 起` } };
  expect(() => lockFolder(folder, NOW)).toThrow(expect.objectContaining(refused));
  expect(isLocked(join(folder, 'hub.lock'))).toBe(true);

  await other.end();
  const leave = lockFolder(folder, NOW);
  expect(readFileSync(join(folder, 'serve.pid'), 'utf8')).toBe(`${process.pid}\n${hostname()}\n${NOW}\n`);
  leave();
  expect(existsSync(join(folder, 'serve.pid'))).toBe(false);
});

it('nor is it given twice within one process', () => {
  const leave = lockFolder(folder, NOW);
  expect(() => lockFolder(folder, NOW)).toThrow(expect.objectContaining({ code: 'FOLDER_IN_USE' }));
  leave();
  lockFolder(folder, NOW)();
});

it('a database file has one that serves, by whatever path or link it is named, before it is made too', () => {
  mkdirSync(join(folder, 'a'));
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  const store = join(folder, 'a', 'hub.db');
  for (const there of [false, true]) {
    if (there) writeFileSync(store, '');
    if (there) symlinkSync(store, join(folder, 'link.db'));
    const leave = lockStore(store, NOW);
    for (const other of [join(folder, 'b', 'hub.db'), join(folder, 'b', '..', 'a', 'hub.db'), ...(there ? [join(folder, 'link.db')] : [])])
      expect(() => lockStore(other, NOW)).toThrow(expect.objectContaining({ code: 'FOLDER_IN_USE' }));
    leave();
  }
});

it('a lock that cannot be made is told with its folder', () => {
  mkdirSync(join(folder, 'hub.lock'));
  expect(() => lockFolder(folder, NOW)).toThrow(
    expect.objectContaining({ code: 'FOLDER_NOT_WRITABLE', details: expect.objectContaining({ folder }) }),
  );
});

it.each(['', 'x', '-1', '2147483646', String(process.ppid)])('a number that was left (“%s”), a stranger’s too, keeps nobody out', (left) => {
  writeFileSync(join(folder, 'serve.pid'), left);
  lockFolder(folder, NOW)();
});

it('a network file system is known by its number, also where the system gives it as a negative one', () => {
  const known = process.platform === 'linux' ? (name: string) => name : () => null;
  expect(networkFileSystem(folder, () => 0x6969)).toBe(known('NFS'));
  expect(networkFileSystem(folder, () => 0xff534d42 | 0)).toBe(known('CIFS'));
  expect(networkFileSystem(folder)).toBe(null);
});
