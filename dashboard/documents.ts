/**
 * Documents of the hand-drawn pages: every .graphql file below the folder, each one named operation. The page knows them by hash, and the hub
 * registers the same texts at its start from the manifest (hash to text) that is written beside the page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:documents';

function read(folder: string): readonly { name: string; hash: string; text: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { name: basename(file, '.graphql'), hash: createHash('sha256').update(text).digest('hex'), text };
  });
}

export const documents = (folder: string, out: string): Plugin => ({
  name: 'documents',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) =>
    id === `\0${MODULE}` ? `export default ${JSON.stringify(Object.fromEntries(read(folder).map(({ name, hash }) => [name, hash])))}` : null,
  writeBundle() {
    writeFileSync(
      join(out, 'documents.json'),
      JSON.stringify(Object.fromEntries(read(folder).map(({ name, hash, text }) => [hash, { name, text }]))),
    );
  },
});
