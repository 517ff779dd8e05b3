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

const MASK = 8 * BYTES - 1;
const firstBit = (hash: number): number => (hash >>> 4) & MASK;
const secondBit = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & MASK;
const sliceOf = (mark: string, hash: number): number => (isScope(mark) ? SCOPE : hash & 15);

function placeOf(mark: string): Place {
  const hash = hashNumber(mark);
  return { slice: sliceOf(mark, hash), bits: [firstBit(hash), secondBit(hash)] };
}

const isScope = (mark: string): boolean => mark >= 'A' && mark < '[';
const isWord = (mark: string): boolean => mark < '\u0080' && !isScope(mark);

// A word is looked for by its beginning: it stands under so many of its first letters, and is looked for under the most of them.
const LENGTHS = [24, 16, 12, 8, 4, 2, 1];

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
  const byBlock = new Map<number, BlockBits>();
  for (const { number, recordId } of numbered) {
    const block = blockOf(Number(number));
    let bits = byBlock.get(block);
    if (!bits) byBlock.set(block, (bits = await readBits(sql, block)));
    for (const some of entries.get(recordId) ?? []) if (!bits.seen.has(some)) addAll(bits, some);
  }
  const rows = [...byBlock].flatMap(([block, { slices, changed }]) =>
    [...changed].map((slice) => ({ slice, block, bits: Buffer.from(slices.get(slice) as Uint8Array) })),
  );
  rows.sort((a, b) => a.slice - b.slice || a.block - b.block);
  await insertInto(sql, searchBlocks, rows, { unique: ['slice', 'block'], update: ['bits'] }, { long: true });
}

interface BlockBits {
  readonly slices: Map<number, Uint8Array>;
  readonly changed: Set<number>;
  /** Lines whose marks are in: most of a page's rows are of a few institutions. */
  readonly seen: Set<string>;
}

async function readBits(sql: Sql, block: number): Promise<BlockBits> {
  const text = `SELECT slice, bits FROM search_blocks WHERE block=? AND slice IN (${SLICES})`;
  const stored = await sql.query<{ slice: number; bits: Uint8Array }>(text, [block]);
  return { slices: new Map(stored.map(({ slice, bits }) => [Number(slice), Uint8Array.from(bits)])), changed: new Set(), seen: new Set() };
}

/** Adds all that the marks of a line are found by. A pair is found by its first letter too, for whoever looks for a single one. */
function addAll(bits: BlockBits, line: string): void {
  bits.seen.add(line);
  for (const mark of line.split(' ')) {
    if (mark === '') continue;
    if (isWord(mark)) {
      for (const length of LENGTHS) if (mark.length >= length) addMark(bits, mark.slice(0, length));
    } else {
      addMark(bits, mark);
      if (!isScope(mark)) addMark(bits, firstLetter(mark));
    }
  }
}

function addMark({ slices, changed }: BlockBits, mark: string): void {
  const hash = hashNumber(mark);
  const slice = sliceOf(mark, hash);
  let of = slices.get(slice);
  if (!of) slices.set(slice, (of = new Uint8Array(BYTES)));
  for (let bit = firstBit(hash), last = secondBit(hash); ; bit = last) {
    const at = bit >> 3;
    const before = of[at] as number;
    const after = before | (1 << (bit & 7));
    if (after !== before) {
      of[at] = after;
      changed.add(slice);
    }
    if (bit === last) return;
  }
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
