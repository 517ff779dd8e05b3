/**
 * Search blocks: on a server, which blocks of 512 entries have a mark, as Bloom filters in slices. A row for each pair of letters cost a tenth
 * of ingest (58 µs an entry), the server's own full-text index 130 µs; these cost a few. A search reads one kilobyte of each block for a mark,
 * in the order of the table, and then the blocks that have all of them.
 */
import { searchBlocks } from '../../schema/database/tables/search.js';
import { all, any, type Predicate } from '../db/predicate.js';
import { selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { hashNumber, type Mark } from './marks.js';

const BLOCK_BITS = 9;
/** The slice of blocks without marks, written by an older hub; and the one of kinds and districts, so that one row tells them all. */
export const UNMARKED = -1;
const SCOPE = 16;
/** A kilobyte for some four hundred marks: two bits for each leave one in a hundred blocks read in vain. */
const BYTES = 1_024;
/** More say little more: what is found is compared to the letter. */
const MOST_MARKS = 8;

export const blockOf = (number: number): number => number >> BLOCK_BITS;
export const firstOf = (block: number): number => block << BLOCK_BITS;
export const lastOf = (block: number): number => ((block + 1) << BLOCK_BITS) - 1;

interface Place {
  readonly slice: number;
  readonly bits: readonly [number, number];
}

function placeOf(mark: string): Place {
  const hash = hashNumber(mark);
  const second = Math.imul(hash, 0x9e3779b1) >>> 0;
  return { slice: isScope(mark) ? SCOPE : hash & 15, bits: [(hash >>> 4) & (8 * BYTES - 1), (second >>> 8) & (8 * BYTES - 1)] };
}

const isScope = (mark: string): boolean => mark >= 'A' && mark < '[';
const isWord = (mark: string): boolean => mark < '\u0080' && !isScope(mark);

// A word is looked for by its beginning: it stands under so many of its first letters, and is looked for under the most of them.
const LENGTHS = [24, 16, 12, 8, 4, 2, 1];

/** All that a mark is found by. A pair is found by its first letter too, for whoever looks for a single one. */
function* standsFor(mark: string): Generator<string> {
  if (!isWord(mark)) {
    yield mark;
    if (!isScope(mark)) yield firstLetter(mark);
  } else for (const length of LENGTHS) if (mark.length >= length) yield mark.slice(0, length);
}

const lookedFor = ({ text }: Mark): string =>
  isWord(text)
    ? text.slice(
        0,
        LENGTHS.find((length) => text.length >= length),
      )
    : text;

/** The first letter; of a mark for how a line begins, with what says so. */
const firstLetter = (mark: string): string => {
  const from = mark >= '\ue000' && mark < '\ue003' ? 1 : 0;
  return mark.slice(0, from + ((mark.codePointAt(from) ?? 0) > 0xffff ? 2 : 1));
};

/** @param entries the marks of each record's entry, which is written already */
export async function markBlocks(sql: Sql, entries: ReadonlyMap<string, readonly string[]>): Promise<void> {
  if (entries.size === 0) return;
  const numbered = await selectIn<{ number: number; recordId: string }>(sql, 'SELECT number, recordId FROM search_texts WHERE', 'recordId', [
    ...entries.keys(),
  ]);
  const byBlock = new Map<number, Set<string>>();
  for (const { number, recordId } of numbered) {
    const block = blockOf(Number(number));
    let of = byBlock.get(block);
    if (!of) byBlock.set(block, (of = new Set()));
    for (const some of entries.get(recordId) ?? []) for (const mark of some.split(' ')) if (mark !== '') of.add(mark);
  }
  for (const [block, marks] of byBlock) await addMarks(sql, block, marks);
}

async function addMarks(sql: Sql, block: number, marks: ReadonlySet<string>): Promise<void> {
  const stored = await sql.query<{ slice: number; bits: Uint8Array }>(
    'SELECT slice, bits FROM search_blocks WHERE block=? AND slice IN (' + SLICES + ')',
    [block],
  );
  const slices = new Map(stored.map(({ slice, bits }) => [Number(slice), Uint8Array.from(bits)]));
  const changed = new Set<number>();
  for (const mark of marks) {
    for (const one of standsFor(mark)) {
      const { slice, bits } = placeOf(one);
      let of = slices.get(slice);
      if (!of) slices.set(slice, (of = new Uint8Array(BYTES)));
      for (const bit of bits) {
        const [at, mask] = [bit >> 3, 1 << (bit & 7)];
        if (((of[at] as number) & mask) !== 0) continue;
        of[at] = (of[at] as number) | mask;
        changed.add(slice);
      }
    }
  }
  const rows = [...changed].sort((a, b) => a - b).map((slice) => ({ slice, block, bits: Buffer.from(slices.get(slice) as Uint8Array) }));
  await insertInto(sql, searchBlocks, rows, { unique: ['slice', 'block'], update: ['bits'] }, { long: true });
}

// Said one by one: the key begins with the slice, and by the block alone the whole table would be read.
const SLICES = Array.from({ length: SCOPE + 1 }, (_, slice) => slice).join(',');

/** The newest blocks up to `below` that have all marks, and one of each of the alternatives. */
export async function blocksWith(
  sql: Sql,
  required: readonly Mark[],
  alternatives: readonly (readonly string[])[],
  below: number,
  most: number,
  withUnmarked: boolean,
): Promise<number[]> {
  const wanted = [...new Set(required.map(lookedFor))].slice(0, MOST_MARKS).map(placeOf);
  const bySlice = new Map<number, Predicate[]>();
  const add = (slice: number, test: (table: string) => Predicate): void => {
    bySlice.set(slice, [...(bySlice.get(slice) ?? []), test(`b${slice}`)]);
  };
  for (const place of wanted) add(place.slice, (table) => hasBits(table, place));
  for (const some of alternatives) add(SCOPE, (table) => any(some.map((mark) => hasBits(table, placeOf(mark)))));
  const [lead, ...others] = [...bySlice.keys()].map((slice) => `b${slice}`);
  const tables = [
    `search_blocks ${lead}`,
    ...others.map((table) => `STRAIGHT_JOIN search_blocks ${table} ON ${table}.slice=${table.slice(1)} AND ${table}.block=${lead}.block`),
  ];
  const where = all([{ text: `${lead}.slice=${lead?.slice(1)} AND ${lead}.block<=?`, params: [below] }, ...[...bySlice.values()].flat()]);
  const found = `(SELECT ${lead}.block FROM ${tables.join(' ')} WHERE ${where.text} ORDER BY ${lead}.block DESC LIMIT ${most})`;
  const unmarked = withUnmarked
    ? ` UNION (SELECT block FROM search_blocks WHERE slice=${UNMARKED} AND block<=? ORDER BY block DESC LIMIT ${most})`
    : '';
  const rows = await sql.query<{ block: number }>(`${found}${unmarked} ORDER BY block DESC LIMIT ${most}`, [
    ...where.params,
    ...(withUnmarked ? [below] : []),
  ]);
  return rows.map(({ block }) => Number(block));
}

const hasBits = (table: string, { bits }: Place): Predicate =>
  all(bits.map((bit) => ({ text: `(ORD(SUBSTRING(${table}.bits,${(bit >> 3) + 1},1)) & ${1 << (bit & 7)})`, params: [] })));
