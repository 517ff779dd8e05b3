/** Search walk: the entries of one tier from the newest on, in steps that are bounded, whatever there is to look through. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { districtCodes, scope, seesWholeCity, takesPartIn, takingPart } from '../access/scope.js';
import { all, any, never, type Predicate } from '../db/predicate.js';
import { marks, type Sql } from '../db/sql.js';
import { blockOf, blocksWith, firstOf, lastOf } from './blocks.js';
import { type Mark, scopeMark } from './marks.js';
import type { Tier } from './tiers.js';

export interface FoundEntry {
  readonly number: number;
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
}

/** What a step found, newest first, and how far it looked: everything from `next` on is looked at; null at the end of the tier. */
export interface WalkStep {
  readonly found: readonly FoundEntry[];
  readonly next: number | null;
  readonly looked: number;
}

/** Whose entries of which kinds. */
export interface Sought {
  readonly kinds: readonly KindDefinition[];
  readonly viewer: Viewer;
}

export const NEWEST = 2 ** 31;

/** @param below numbers from it on were looked at before @param wanted no more than these are taken @param size of the step */
export function step(sql: Sql, tier: Tier, sought: Sought, below: number, wanted: number, size: number): Promise<WalkStep> {
  return sql.dialect === 'sqlite' ? stepByIndex(sql, tier, sought, below, wanted, size) : stepByBlocks(sql, tier, sought, below, wanted, size);
}

/** Entries read through before the index is asked for all words that begin so: what most have is found among them, and what few have costs it little. */
const READ_THROUGH = 1_024;

async function stepByIndex(sql: Sql, tier: Tier, sought: Sought, below: number, wanted: number, size: number): Promise<WalkStep> {
  const fits = all([tier.holds, visible(sql, sought)]);
  if (tier.marks.every(({ prefix }) => prefix)) {
    const next = `SELECT * FROM search_texts WHERE number<? ORDER BY number DESC LIMIT ${READ_THROUGH}`;
    const text = `SELECT s.number, s.recordId, s.kind, s.district FROM (${next}) AS s WHERE ${fits.text} ORDER BY s.number DESC LIMIT ${wanted}`;
    const found = await sql.query<FoundEntry>(text, [below, ...fits.params]);
    if (found.length === wanted) return { found, next: found.at(-1)?.number ?? below, looked: READ_THROUGH };
  }
  const marked = `SELECT rowid FROM search_texts_grams WHERE search_texts_grams MATCH ? AND rowid<? ORDER BY rowid DESC LIMIT ${size}`;
  const rows = await sql.query<FoundEntry & { fits: number }>(
    `SELECT s.number, s.recordId, s.kind, s.district, ${fits.text} AS fits FROM (${marked}) AS f CROSS JOIN search_texts s ON s.number=f.rowid
     ORDER BY s.number DESC`,
    [...fits.params, matchOf(tier.marks, sought), below],
  );
  const found = rows.filter((row) => Number(row.fits) === 1);
  if (found.length > wanted) return { found: found.slice(0, wanted), next: found[wanted - 1]?.number ?? below, looked: rows.length };
  return { found, next: rows.length < size ? null : (rows.at(-1)?.number ?? null), looked: rows.length };
}

const BLOCKS = 4;

async function stepByBlocks(sql: Sql, tier: Tier, sought: Sought, below: number, wanted: number, size: number): Promise<WalkStep> {
  const most = Math.max(BLOCKS, size >> 9);
  const blocks = await blocksWith(sql, tier.marks, scopeMarks(sought), blockOf(below - 1), most, tier.last);
  const lowest = blocks.at(-1);
  if (lowest === undefined) return { found: [], next: null, looked: 0 };
  const ranges = any(blocks.map((block) => ({ text: 's.number BETWEEN ? AND ?', params: [firstOf(block), lastOf(block)] })));
  const where = all([ranges, { text: 's.number<?', params: [below] }, tier.holds, visible(sql, sought)]);
  const text = `SELECT s.number, s.recordId, s.kind, s.district FROM search_texts s WHERE ${where.text} ORDER BY s.number DESC LIMIT ${wanted}`;
  const found = (await sql.query<FoundEntry>(text, where.params)).map((row) => ({ ...row, number: Number(row.number) }));
  const looked = blocks.length << 9;
  if (found.length === wanted) return { found, next: found.at(-1)?.number ?? below, looked };
  return { found, next: blocks.length < most ? null : firstOf(lowest), looked };
}

/** The kinds that are searched, and of those that are not shared the rows in the viewer's scope. */
function visible({ dialect }: Sql, { kinds, viewer }: Sought): Predicate {
  const ofKinds = (some: readonly KindDefinition[]): Predicate =>
    some.length === 0 ? never : { text: `s.kind IN (${marks(some.length)})`, params: some.map((kind) => kind.name) };
  if (seesWholeCity(viewer)) return ofKinds(kinds);
  const partly = kinds.filter((kind) => takesPartIn(viewer, kind)).map((kind) => all([ofKinds([kind]), takingPart(viewer, kind, 's.recordId')]));
  return all([ofKinds(kinds), any([ofKinds(kinds.filter((kind) => kind.shared)), scope(viewer, dialect, 'byOwners', 's'), ...partly])]);
}

/** The same as marks, as far as they go: one of the kinds, and one of the districts or a kind of which others are seen too. */
function scopeMarks({ kinds, viewer }: Sought): string[][] {
  const ofKinds = (some: readonly KindDefinition[]): string[] => some.map((kind) => scopeMark('K', kind.name));
  const codes = districtCodes(viewer);
  const either = [ofKinds(kinds)];
  if (codes !== null) {
    const others = kinds.filter((kind) => kind.shared || takesPartIn(viewer, kind));
    either.push([...ofKinds(others), ...codes.map((code) => scopeMark('D', code))]);
  }
  return either.map((some) => (some.length === 0 ? ['NONE'] : some));
}

/** All that as a question of FTS5. */
function matchOf(required: readonly Mark[], sought: Sought): string {
  const either = scopeMarks(sought).map((some) => `(${some.join(' OR ')})`);
  return [...required.map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`), ...either].join(' AND ');
}
