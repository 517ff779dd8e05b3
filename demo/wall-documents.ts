/** Documents of the example wall: makes of its queries the map of hash to text that the page asks by and `hub documents add` takes. Part of `npm run gen`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { textsOf } from '../src/documents/document-file.js';
import { documentHash } from '../src/documents/document.js';

// From dist/demo.
const folder = new URL('../../demo/wall/', import.meta.url);

export function documentsOf(queries: string): Record<string, string> {
  return Object.fromEntries(textsOf('queries.graphql', queries).map(({ text }) => [documentHash(text), text]));
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? ' ')) {
  const documents = documentsOf(readFileSync(new URL('queries.graphql', folder), 'utf8'));
  writeFileSync(new URL('documents.json', folder), `${JSON.stringify(documents, null, 2)}\n`);
}
