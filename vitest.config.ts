/** How the suite runs: one private MariaDB for all, two files at a time, and a closing line that a script can read. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite takes graphql's ES build while type-graphql, outside Vite, takes the other: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/mariadb.ts'],
    reporters: process.env.CI === 'true' ? ['default', './test/support/closing-line.ts'] : ['default'],
  },
});
