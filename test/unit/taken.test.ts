/** What another process has already: the data folder of one that serves, while it lives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lockFolder } from '../../src/db/folder-lock.js';

const folder = mkdtempSync(join(tmpdir(), 'taken-'));
const file = join(folder, 'serve.pid');
afterAll(() => rmSync(folder, { recursive: true }));

it('a data folder that a living process serves from is refused, by its number', () => {
  writeFileSync(file, String(process.ppid));
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({ code: 'FOLDER_IN_USE', details: expect.objectContaining({ folder, pid: process.ppid }) }),
  );
});

it.each(['', 'x', '-1', '2147483646'])('one whose process is gone (“%s”) is taken, and let go', (left) => {
  writeFileSync(file, left);
  const leave = lockFolder(folder);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  leave();
  expect(() => readFileSync(file)).toThrow('ENOENT');
});
