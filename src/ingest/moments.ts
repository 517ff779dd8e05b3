/**
 * Moments: which content of a record is the newer one. One table, a line for each case; what it decides, nothing else decides.
 *
 * m is the row's own moment, e the one it counts by: m, or the moment of the read where m lies in the future; k is the record's.
 */
import type { ReadRow } from './configured-stream.js';
import type { Existing } from './existing.js';

/** What a pass knows that its rows do not. */
export interface PassFacts {
  /** One pass of one stream, from its first page to its last. */
  readonly number: number;
  /** The first pass that was read under the present mapping. */
  readonly mappedSince: number;
  /** Rows are versions that may come late (a feed, a file); else each is the present state of what it tells of. */
  readonly versions: boolean;
  /** All rows of a key come together: no other page of the pass may bring another. */
  readonly alone?: boolean;
  /** The moment of the read, by the source's clock where it tells one. */
  readonly now: string;
}

/** unchanged, newer, older: of two contents. twin: another row under the same key. unjudged: its moment cannot be read. */
export type RowVerdict = 'fresh' | 'changed' | 'withdrawn' | 'same' | 'older' | 'twin' | 'unjudged';

// Clocks of one city's machines differ by seconds, sometimes by minutes.
const AHEAD_MS = 5 * 60_000;

export const isAhead = (m: string | null, now: string): boolean => m !== null && Date.parse(m) > Date.parse(now) + AHEAD_MS;

export const effective = (m: string | null, now: string): string | null => (isAhead(m, now) ? now : m);

export function sameContent(row: ReadRow, record: Existing): boolean {
  if (row.withdrawn) return record.withdrawnAt !== null;
  return row.digest === record.sourceDigest && record.withdrawnAt === null;
}

/** @param isTold whether this content stands in the record's finding of a key that is not unique */
export function judge(row: ReadRow, record: Existing | null, pass: PassFacts, isTold: (row: ReadRow) => boolean): RowVerdict {
  if (!record) return row.withdrawn ? 'same' : row.momentProblem ? 'unjudged' : 'fresh';
  if (sameContent(row, record)) return 'same';
  if (row.momentProblem) return 'unjudged';
  const taken: RowVerdict = row.withdrawn ? 'withdrawn' : 'changed';
  const order = orderOf(effective(row.changedAt, pass.now), record.changedAt);
  const remapped = record.readPass < pass.mappedSince;
  if (remapped && (order >= 0 || !pass.versions)) return taken;
  if (order > 0) return taken;
  if (order < 0 && pass.versions) return 'older';
  // Shown twice in one pass, or known to be: of two rows under one key the first stays, or the newer one.
  const twice = !pass.alone && record.readPass === pass.number;
  return twice || isTold(row) ? 'twin' : taken;
}

/** Where either has no moment, neither is newer. */
export function orderOf(e: string | null, k: string | null): -1 | 0 | 1 {
  if (e === null || k === null || e === k) return 0;
  return e > k ? 1 : -1;
}

export const wentBack = (row: ReadRow, record: Existing | null, { now }: PassFacts): boolean =>
  record !== null && orderOf(effective(row.changedAt, now), record.changedAt) < 0;
