/**
 * Append: an entry joins the chain within the transaction of its act. Every transaction holds the write turn from its beginning (ADR 3), so the
 * head that is read here is the newest, whatever other process writes, and on a cluster the loser runs again with the winner's.
 */
import { auditLog } from '../../schema/database/tables/audit.js';
import { insertRows, type TransactionSql } from '../db/sql.js';
import type { Chain } from './chain.js';
import { type AuditEntry, type AuditRow, fitted, textOf } from './entry.js';

interface Head {
  readonly number: number;
  readonly hash: string;
}

export async function append(sql: TransactionSql, chain: Chain, entry: AuditEntry, at: string): Promise<void> {
  const head = await headOf(sql, chain);
  if (head.lost) await append(sql, chain, { ...LOST, details: JSON.stringify({ last: head.number }) }, at);
  const before = head.lost ? await headOf(sql, chain) : head;
  const row: Omit<AuditRow, 'hash'> = { number: before.number + 1, at, ...fitted(entry), commitNumber: sql.commit };
  const hash = chain.next(before.hash, textOf(row));
  await insertRows(sql, 'audit_log', auditLog.names, [{ ...row, id: row.number, hash }]);
  await moveHead(sql, chain, { number: row.number, hash });
}

/** The head's row was taken away: the chain goes on, and says so in itself. */
const LOST: AuditEntry = {
  ...{ actor: 'hub', actorId: '', role: '', via: '', act: 'audit.head-lost', object: '', outcome: 'OK', address: '', details: null },
};

async function headOf(sql: TransactionSql, chain: Chain): Promise<Head & { readonly lost: boolean }> {
  const [head] = await sql.query<Head>('SELECT number, hash FROM audit_head WHERE id=1');
  if (head) return { number: Number(head.number), hash: head.hash, lost: false };
  const [last] = await sql.query<Head>('SELECT id AS number, hash FROM audit_log ORDER BY id DESC LIMIT 1');
  const [anchor] = last ? [] : await sql.query<Head>('SELECT number, hash FROM audit_anchors ORDER BY number DESC LIMIT 1');
  const found = last ?? anchor;
  if (!found) return { number: 0, hash: chain.start, lost: false };
  await moveHead(sql, chain, { number: Number(found.number), hash: found.hash });
  return { number: Number(found.number), hash: found.hash, lost: true };
}

const HEAD = ['id', 'number', 'hash', 'seal', 'keyId'];

function moveHead(sql: TransactionSql, chain: Chain, { number, hash }: Head): Promise<void> {
  const row = { id: 1, number, hash, seal: chain.seal('head', number, hash), keyId: chain.keyId };
  return insertRows(sql, 'audit_head', HEAD, [row], { unique: ['id'], update: HEAD.slice(1) });
}
