/** Wall documents: those of the example page, which the rehearsal's dashboard key may then ask by their hashes. */
import { readFileSync } from 'node:fs';
import type { App } from '../../app.js';

const FILE = new URL('../../../demo/wall/documents.json', import.meta.url);

export async function addWallDocuments({ hub }: Pick<App, 'hub'>): Promise<void> {
  const actor = { name: 'demo', role: 'CITY_ADMIN', districts: '*', via: 'cli' } as const;
  await hub.commands(actor).addDocuments({ viewer: 'dashboard', file: 'demo/wall/documents.json', content: readFileSync(FILE, 'utf8') });
}
