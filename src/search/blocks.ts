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
    for (const some of entries.get(recordId) ?? []) for (const mark of some.split(' ')) if (mark !== '') of.add(shortened(mark));
  }
  const rows = [...blocks].flatMap(([block, of]) => [...of].map((mark) => ({ mark, block })));
  await insertInto(sql, searchBlocks, rows.sort(byMark), { unique: ['mark', 'block'], update: [] });
}

// In the order of the table, so that neighbours are written together.
const byMark = (a: { mark: string }, b: { mark: string }): number => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : 0);

const shortened = (mark: string): string => (mark.length > LONGEST ? [...mark].slice(0, LONGEST >> 1).join('') : mark);

/** The newest blocks up to `below` that have all marks, and one of each of the alternatives. */
export async function blocksWith(
  sql: Sql,
  required: readonly Mark[],
  alternatives: readonly (readonly string[])[],
  below: number,
  most: number,
  withUnmarked: boolean,
): Promise<number[]> {
  const exact = [...new Set(required.filter(({ prefix }) => !prefix).map(({ text }) => shortened(text)))].slice(0, MOST_MARKS);
  const begins = required.filter(({ prefix }) => prefix).slice(0, MOST_MARKS - exact.length);
  const conditions = [
    ...begins.map(({ text }): Predicate => ({ text: IN_RANGE, params: [shortened(text), `${shortened(text)}\u{10ffff}`] })),
    ...alternatives.map(
      (some): Predicate => ({ text: `block IN (SELECT block FROM search_blocks WHERE mark IN (${marks(some.length)}))`, params: some }),
    ),
  ];
  const where = all([{ text: 'block<=?', params: [below] }, ...conditions]);
  const having = exact.length > 0 ? { text: ` GROUP BY block HAVING COUNT(*)=${exact.length}`, params: [] } : { text: ' GROUP BY block', params: [] };
  const one = exact.length > 0 ? `mark IN (${marks(exact.length)}) AND ` : '';
  const found = `SELECT block FROM search_blocks WHERE ${one}${where.text}${having.text}`;
  const unmarked = withUnmarked ? ' UNION SELECT block FROM search_blocks WHERE mark=? AND block<=?' : '';
  const rows = await sql.query<{ block: number }>(`SELECT block FROM (${found}${unmarked}) AS b ORDER BY block DESC LIMIT ${most}`, [
    ...exact,
    ...where.params,
    ...(withUnmarked ? [UNMARKED, below] : []),
  ]);
  return rows.map(({ block }) => Number(block));
}

const IN_RANGE = 'block IN (SELECT block FROM search_blocks WHERE mark>=? AND mark<?)';
