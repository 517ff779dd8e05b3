/** Pruning: takes whole days of entries that are older than they must be kept, behind a sealed anchor, a few thousand at a time. */
import type { TransactionSql } from '../db/sql.js';
import type { Chain } from './chain.js';

const MOST = 2_000;

/** @param before a moment at a day's beginning @returns how many went; call again while there are any */
export async function prune(sql: TransactionSql, chain: Chain, before: string, now: string): Promise<number> {
  const [first] = await sql.query<{ number: number }>('SELECT id AS number FROM audit_log WHERE at>=? ORDER BY id LIMIT 1', [before]);
  const [last] = await sql.query<{ number: number; hash: string }>(
    `SELECT number, hash FROM (SELECT id AS number, hash FROM audit_log WHERE id<? ORDER BY id LIMIT ${MOST}) AS old ORDER BY number DESC LIMIT 1`,
    // All of them are old: the last one stays, the chain is never without its end.
    [first ? Number(first.number) : await lastNumber(sql)],
  );
  if (!last) return 0;
  const [anchor] = await sql.query<{ entries: number }>('SELECT entries FROM audit_anchors ORDER BY number DESC LIMIT 1');
  const gone = await sql.run('DELETE FROM audit_log WHERE id<=?', [Number(last.number)]);
  const entries = Number(anchor?.entries ?? 0) + gone;
  await sql.run('DELETE FROM audit_anchors', []);
  await sql.run('INSERT INTO audit_anchors (number, hash, prunedAt, entries, seal) VALUES (?,?,?,?,?)', [
    ...[Number(last.number), last.hash, now, entries],
    chain.seal('anchor', Number(last.number), last.hash, entries),
  ]);
  return gone;
}

const lastNumber = async (sql: TransactionSql): Promise<number> =>
  Number((await sql.query<{ number: number | null }>('SELECT MAX(id) AS number FROM audit_log'))[0]?.number ?? 0);
