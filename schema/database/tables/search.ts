/** Own table of search: the texts by which each live record is found. */
import { longText, maybeLongText, serialKey, text } from '../column.js';
import { ownTable } from '../own-table.js';

/**
 * `grams` is a column of marks for SQLite's full-text index; a server has none that knows Chinese, and reads through `folded`. A migration
 * that builds this table anew on SQLite makes its triggers again (schema/database/alter-table.ts).
 */
export const searchTexts = ownTable(
  'search_texts',
  { number: serialKey(), recordId: text(36), kind: text(60), district: text(40), folded: longText(), grams: maybeLongText() },
  { unique: { record: ['recordId'] } },
);

export const fullText = { table: 'search_texts', key: 'number', column: 'grams', index: 'search_texts_grams' } as const;
