/** Own tables of search: the texts by which each live record is found. */
import { bytes, longText, maybeLongText, maybeText, serialKey, text, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

/**
 * `grams` is a column of marks for SQLite's full-text index; a server has none that knows Chinese, and has `search_blocks`. A migration
 * that builds this table anew on SQLite makes its triggers again (schema/database/alter-table.ts).
 */
export const searchTexts = ownTable(
  'search_texts',
  {
    number: serialKey(),
    recordId: text(36),
    kind: text(60),
    district: text(40),
    folded: longText(),
    grams: maybeLongText(),
    department: maybeText(40),
  },
  { unique: { record: ['recordId'] } },
);

/**
 * Which marks a block of 512 entries has, as a Bloom filter in slices: on a server, a search reads those blocks and no others. A mark that a
 * text has no more stays, and costs a look. Slice −1 is a block written by an older hub, whose texts are to be marked anew.
 */
export const searchBlocks = ownTable('search_blocks', { slice: wholeKey(), block: wholeKey(), bits: bytes() });

export const fullText = { table: 'search_texts', key: 'number', column: 'grams', index: 'search_texts_grams' } as const;
