/**
 * The desk, bundled into dist/dashboard/desk. Government PCs have kernels of Chrome 102 to 109: scripts and styles are made for 105, and
 * test/pages/desk-files.test.ts refuses what is newer in the built files. The documents it asks are written beside it for the hub to register.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import presetMantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { documents } from './documents.ts';
import { packed } from './packed.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../dist/dashboard/desk');

export default defineConfig({
  root: join(here, 'desk'),
  base: '/',
  logLevel: 'error',
  css: { postcss: { plugins: [presetMantine()] } },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'chrome105',
    cssTarget: 'chrome105',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  plugins: [react(), documents(join(here, 'desk/documents'), out), packed(out)],
});
