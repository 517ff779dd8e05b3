/**
 * Commit numbers (ADR 3): every transaction raises `write_turn.taken` first, under the lock that makes the others wait, so the order of the
 * numbers is the order of the commits. A number means something within its epoch only: a restored database counts on from an older number.
 */
import { randomBytes } from 'node:crypto';
import { HubError } from '../../schema/errors.js';
import { COMMIT_IDS, COMMIT_ID_LENGTH } from '../../schema/database/tables/turn.js';
import type { Sql } from './sql.js';

/** Position of a reader of changes. */
export interface CommitPoint {
  readonly epoch: string;
  readonly commit: number;
}

export async function lastCommit(sql: Sql): Promise<CommitPoint> {
  const [row] = await sql.query<CommitPoint>('SELECT epoch, taken AS `commit` FROM write_turn WHERE id=1');
  return { epoch: row?.epoch ?? '', commit: Number(row?.commit) };
}

/** Whoever goes on from a commit names its epoch: in another one the same number is another commit. */
export async function checkEpoch(sql: Sql, point: CommitPoint): Promise<void> {
  const { epoch } = await lastCommit(sql);
  if (epoch !== point.epoch) throw new HubError('COMMIT_EPOCH_CHANGED', { commit: point.commit, epoch });
}

export const newCommitId = (): string => randomBytes((COMMIT_ID_LENGTH * 3) / 4).toString('base64url');

/** A transaction whose COMMIT was sent and not answered: its connection was cut. */
export interface Unanswered<T> {
  readonly id: string;
  readonly commit: number;
  readonly result: T;
}

/**
 * The one of these that was committed after all, or null. The next attempt reads it once it holds the write turn: only then have they all ended.
 * @param now the number that the next attempt has raised
 * @param ids the ids of the last commits, the newest first: its own, then those that are committed
 */
export function committedOf<T>(unanswered: readonly Unanswered<T>[], now: number, ids: string): Unanswered<T> | null {
  const commitIds = new Set(
    Array.from({ length: ids.length / COMMIT_ID_LENGTH }, (_, i) => ids.slice(i * COMMIT_ID_LENGTH, (i + 1) * COMMIT_ID_LENGTH)),
  );
  const committed = unanswered.find(({ id }) => commitIds.has(id));
  if (committed) return committed;
  // So many others have committed since that its id would be gone from the list: to run it again might be to run it twice.
  if (unanswered.some(({ commit }) => now - commit >= COMMIT_IDS)) throw new HubError('DATABASE_UNAVAILABLE', { why: '提交时连接中断,结果不明' });
  return null;
}
