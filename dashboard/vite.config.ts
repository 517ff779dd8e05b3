/** Page of GraphiQL, bundled from our own files into dist/dashboard. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packed } from './packed.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../dist/dashboard/graphiql');

export default defineConfig({
  root: join(here, 'graphiql'),
  base: '/graphiql/',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  // No `data:` scripts and no inlined files: the policy of the page allows its own address alone.
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
  },
  plugins: [packed(out)],
});
