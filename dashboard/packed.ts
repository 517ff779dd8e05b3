/** Packed: beside each file of a page its packed forms, made once at build, at a quality that no live answer could afford. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

export const packed = (out: string): Plugin => ({
  name: 'packed',
  closeBundle() {
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
      const bytes = readFileSync(join(out, file));
      writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
});
