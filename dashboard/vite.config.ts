/** Pages: each folder here is a page, bundled from our own files into dist/dashboard, beside each file its packed forms. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../dist/dashboard/graphiql');

/** Packed once here, at a quality that no live answer could afford. */
const packed: Plugin = {
  name: 'packed',
  closeBundle() {
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
      const bytes = readFileSync(join(out, file));
      writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
};

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
  plugins: [packed],
});
