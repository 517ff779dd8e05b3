/** Migration writer: the text of a migration's file, its changes as data, and nothing that is empty. */
import type { Changes } from './migration-data.js';
import { fullText } from './tables/search.js';

export function migrationText(changes: Changes, stamp: number): string {
  const fullTexts = changes.tables.some(({ name }) => name === fullText.table) ? [fullText] : [];
  const parts = Object.entries({ ...changes, fullTexts }).filter(([, list]) => list.length > 0);
  return [
    '/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */',
    "import { TableMigration } from '../migration.js';",
    '',
    `export class Tables${stamp} extends TableMigration {`,
    ...parts.map(([name, list]) => `  override readonly ${name} = ${JSON.stringify(list, null, 2).replace(/\n/g, '\n  ')};`),
    '}',
    '',
  ].join('\n');
}
