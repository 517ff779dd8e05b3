/** Rows of one page that share a key: which of them stands for it, which are the same again, and which another row under the same key. */
import { digest } from '../kit/ids.js';
import type { ReadRow } from './configured-stream.js';
import { effective, orderOf, type PassFacts } from './moments.js';

/** A row that another of its page outdoes. */
export interface Outdone {
  readonly row: ReadRow;
  readonly by: ReadRow;
}

export interface PageRows {
  /** One row for each key. */
  readonly firsts: readonly ReadRow[];
  /** Other content under the same key, neither newer nor older by right. */
  readonly twins: readonly Outdone[];
  /** Rows that cannot be read beside one of their key that can. */
  readonly unread: readonly ReadRow[];
  /** Earlier versions of what the page shows newer. */
  readonly older: number;
  /** The same once more. */
  readonly repeated: number;
}

export function withinPage(page: readonly ReadRow[], pass: PassFacts): PageRows {
  const firsts = new Map<string, ReadRow>();
  const twins: Outdone[] = [];
  const unread: ReadRow[] = [];
  let [older, repeated, numbered] = [0, 0, false];
  for (const row of page) {
    const other = firsts.get(row.keyDigest);
    if (!other) firsts.set(row.keyDigest, row);
    else if (row.keyless) {
      firsts.set(nthOf(row, firsts), row);
      numbered = true;
    } else if (row.digest === other.digest && row.withdrawn === other.withdrawn && sameMoment(row, other)) repeated += 1;
    else if (!pass.versions && isReadable(row) !== isReadable(other)) {
      unread.push(isReadable(row) ? other : row);
      if (isReadable(row)) firsts.set(row.keyDigest, row);
    } else {
      const newer = orderOf(effective(row.changedAt, pass.now), effective(other.changedAt, pass.now)) > 0;
      if (newer) firsts.set(row.keyDigest, row);
      const [by, outdone] = newer ? [row, other] : [other, row];
      if (pass.versions && orderOf(outdone.changedAt, by.changedAt) !== 0) older += 1;
      else if (outdone.digest === by.digest && outdone.withdrawn === by.withdrawn) repeated += 1;
      else twins.push({ row: outdone, by });
    }
  }
  return { firsts: numbered || firsts.size < page.length ? [...firsts].map(renamed) : page, twins, unread, older, repeated };
}

const isReadable = (row: ReadRow): boolean => !row.unreadable && row.momentProblem === null;

const sameMoment = (a: ReadRow, b: ReadRow): boolean => a.changedAt === b.changedAt;

/** Keyless rows that hold the same are told apart by their number within the page. */
function nthOf(row: ReadRow, firsts: ReadonlyMap<string, ReadRow>): string {
  let n = 2;
  while (firsts.has(digest(`${row.keyDigest}#${n}`))) n += 1;
  return digest(`${row.keyDigest}#${n}`);
}

const renamed = ([keyDigest, row]: readonly [string, ReadRow]): ReadRow => (row.keyDigest === keyDigest ? row : { ...row, keyDigest });
