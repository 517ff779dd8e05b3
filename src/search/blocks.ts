/**
 * Search blocks: on a server, which blocks of 512 entries have a mark. A table of pairs for each entry would cost a quarter of ingest, and the
 * server's own full-text index 130 µs a row; a block of entries shares most of its pairs, and reading one through is half a millisecond.
 */
import { searchBlocks } from '../../schema/database/tables/search.js';
import { type Predicate, all } from '../db/predicate.js';
import { marks, selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { Mark } from './marks.js';

const BITS = 9;
/** A block of entries written by an older hub, which has no marks. */
export const UNMARKED = '*';
const LONGEST = 32;
/** More say little more: what is found is compared to the letter. */
const MOST_MARKS = 12;

export const blockOf = (number: number): number => number >> BITS;
export const firstOf = (block: number): number => block << BITS;
export const lastOf = (block: number): number => ((block + 1) << BITS) - 1;

/** @param entries the marks of each record's entry, which is written already */
export async function markBlocks(sql: Sql, entries: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (entries.size === 0) return;
  const head = 'SELECT number, recordId FROM search_texts WHERE';
  const numbered = await selectIn<{ number: number; recordId: string }>(sql, head, 'recordId', [...entries.keys()]);
  const blocks = new Map<number, Set<string>>();
  for (const { number, recordId } of numbered) {
    const block = blockOf(Number(number));
    let of = blocks.get(block);
    if (!of) blocks.set(block, (of = new Set()));
    for (const some of entries.get(recordId) ?? []) for (const mark of some.split(' ')) addTo(of, mark);
  }
  const rows = [...blocks].flatMap(([block, of]) => [...of].map((mark) => ({ mark, block })));
  await insertInto(sql, searchBlocks, rows.sort(byMark), { unique: ['mark', 'block'], update: [] });
}

// In the order of the table, so that neighbours are written together.
const byMark = (a: { mark: string }, b: { mark: string }): number => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : 0);

// Numbers are looked for by their beginning, and each record has its own: a word stands under so many of its first letters, which a block's
// words mostly share. Read as a range of words, a number's first half was the whole table.
const LENGTHS = [24, 16, 12, 8, 4, 2, 1];
const isWord = (mark: string): boolean => /^[0-9a-z]/.test(mark);
const shortened = (mark: string): string => (mark.length > LONGEST ? [...mark].slice(0, LONGEST >> 1).join('') : mark);

function addTo(of: Set<string>, mark: string): void {
  if (!isWord(mark)) {
    if (mark !== '') of.add(shortened(mark));
    return;
  }
  for (const length of LENGTHS) if (mark.length >= length) of.add(mark.slice(0, length));
}

/** A word is looked for under the longest beginning that it stands under; what is found is compared to the letter. */
function lookedFor({ text, prefix }: Mark): Mark {
  if (!isWord(text)) return { text: shortened(text), prefix };
  return {
    text: text.slice(
      0,
      LENGTHS.find((length) => text.length >= length),
    ),
    prefix: false,
  };
}

/** The newest blocks up to `below` that have all marks, and one of each of the alternatives. */
export async function blocksWith(
  sql: Sql,
  required: readonly Mark[],
  alternatives: readonly (readonly string[])[],
  below: number,
  most: number,
  withUnmarked: boolean,
): Promise<number[]> {
  const looked = required.map(lookedFor);
  const exact = [...new Set(looked.filter(({ prefix }) => !prefix).map(({ text }) => text))].slice(0, MOST_MARKS);
  const ranges = looked
    .filter(({ prefix }) => prefix)
    .map(({ text }): Predicate => ({ text: 'mark>=? AND mark<?', params: [text, `${text}\u{10ffff}`] }));
  const lead: Predicate | undefined = exact.length > 0 ? { text: `mark IN (${marks(exact.length)})`, params: exact } : ranges.shift();
  const within = (some: Predicate): Predicate => ({ text: `block IN (SELECT block FROM search_blocks WHERE ${some.text})`, params: some.params });
  const either = alternatives.map((some): Predicate => within({ text: `mark IN (${marks(some.length)})`, params: some }));
  const where = all([...(lead ? [lead] : []), { text: 'block<=?', params: [below] }, ...ranges.map(within), ...either]);
  const having = exact.length > 0 ? ` HAVING COUNT(*)=${exact.length}` : '';
  const found = `SELECT block FROM search_blocks WHERE ${where.text} GROUP BY block${having}`;
  const unmarked = withUnmarked ? ' UNION SELECT block FROM search_blocks WHERE mark=? AND block<=?' : '';
  const rows = await sql.query<{ block: number }>(`SELECT block FROM (${found}${unmarked}) AS b ORDER BY block DESC LIMIT ${most}`, [
    ...where.params,
    ...(withUnmarked ? [UNMARKED, below] : []),
  ]);
  return rows.map(({ block }) => Number(block));
}
