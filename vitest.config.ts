/**
 * Test runs: `suite` is every promise once, `zones` the files that read or write time (run under other time zones), `torture` what needs
 * root, a cluster or many minutes, `pictures` takes those of the guides. One private MariaDB serves them all; two files run at a time; the closing line can be read by a script.
 */
import { existsSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isBuilt } from './.ci/stamps.mjs';

// Whatever turns a moment, a day or a spreadsheet's date into another: what a zone of the process could bend.
const zones = [
  'test/unit/{time,clock,read-value,working-days,schedule,demo,config,source-docs}.test.ts',
  'test/database/{calendar,job-store,insert}.test.ts',
  'test/contract/*source*.test.ts',
  'test/connectors/{sql-values,sql-pages,sql-place,rest,file-drop}.test.ts',
  'test/gateway/{reading,plan}.test.ts',
];
const torture = ['test/torture/**/*.test.ts'];
const pictures = ['test/pictures/**/*.test.ts'];
// The judges' packages bring tests of their own.
const strangers = '**/node_modules/**';

// Minutes, as a fuse: on a busy machine a test is slow, never red. What a test waits for is an event.
const FUSE_MS = 10 * 60_000;
// What is polled for is an event too: a second is not long on a busy machine.
const shared = { testTimeout: FUSE_MS, hookTimeout: FUSE_MS, pool: 'forks' as const, expect: { poll: { timeout: 60_000 } } };

// Where there is room, the tests' stores stand in memory: making tables is a third as dear there. It takes some two GiB at most.
const MEMORY = '/dev/shm';
const ROOM_BYTES = 8 * 2 ** 30;
if (process.env.TMPDIR === undefined && existsSync(MEMORY) && freeBytes(MEMORY) >= ROOM_BYTES) process.env.TMPDIR = MEMORY;

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.min(bavail * bsize, freemem());
}

// The program is taken as it was built, where that is of the sources as they are: Node reads it in half the time, and runs it as in service.
// Once a source has been changed since, all of it comes through Vite, so that a change can be tried without a build.
const root = fileURLToPath(new URL('.', import.meta.url));
const built = join(root, 'dist');
const PROGRAM = /^(schema|src|resolvers|connectors|cron|demo)\//;
const asBuilt = {
  name: 'as-built',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | null {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const path = relative(root, resolve(dirname(importer), source));
    return PROGRAM.test(path) && existsSync(join(built, path)) ? join(built, path) : null;
  },
};

export default defineConfig({
  plugins: isBuilt(root) ? [asBuilt] : [],
  // Vite takes graphql's ES build while type-graphql, outside Vite, takes the other: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    maxWorkers: 2,
    server: { deps: { external: [/\/dist\//] } },
    globalSetup: ['test/support/mariadb.ts'],
    reporters: process.env.CI === 'true' ? ['default', './test/support/closing-line.ts'] : ['default'],
    projects: [
      { extends: true, test: { name: 'suite', include: ['test/**/*.test.ts'], exclude: [...torture, ...pictures, strangers], ...shared } },
      { extends: true, test: { name: 'zones', include: zones, ...shared } },
      { extends: true, test: { name: 'torture', include: torture, ...shared } },
      { extends: true, test: { name: 'pictures', include: pictures, ...shared } },
    ],
  },
});
