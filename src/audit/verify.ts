/** Verification: walks the chain from its anchor to its head and names the first entry that does not follow from the one before. */
import { auditLog } from '../../schema/database/tables/audit.js';
import { names, type Sql } from '../db/sql.js';
import type { Chain } from './chain.js';
import { type AuditRow, textOf } from './entry.js';

export interface AuditReport {
  /** entries that were looked at, and those that pruning took before */
  readonly entries: number;
  readonly pruned: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly head: { readonly number: number; readonly hash: string } | null;
  /** in words; empty where the chain is whole */
  readonly faults: readonly string[];
}

/** A head as a line of the log file has it. */
export interface NotedHead {
  readonly number: number;
  readonly hash: string;
}

const PAGE = 2_000;

/** @param noted heads that were written down elsewhere: an entry that one names must be there, or be pruned */
export async function verify(sql: Sql, chain: Chain, noted: readonly NotedHead[] = []): Promise<AuditReport> {
  const faults: string[] = [];
  const anchor = await anchorOf(sql, chain, faults);
  const wanted = new Map(noted.map(({ number, hash }) => [number, hash]));
  let [number, hash, entries] = [anchor.number, anchor.hash, 0];
  let [from, to]: [string | null, string | null] = [null, null];
  for (let broken = false; !broken; ) {
    const rows = await sql.query<AuditRow>(`SELECT id AS number, ${names(auditLog.valueNames)} FROM audit_log WHERE id>? ORDER BY id LIMIT ${PAGE}`, [
      number,
    ]);
    if (rows.length === 0) break;
    for (const row of rows) {
      const fault = faultOf(row, number, hash, chain, wanted);
      if (fault !== null) faults.push(fault);
      if (fault !== null) broken = true;
      if (broken) break;
      [number, hash, entries] = [Number(row.number), row.hash, entries + 1];
      [from, to] = [from ?? row.at, row.at];
    }
  }
  const head = await headFaults(sql, chain, { number, hash }, faults);
  const highest = Math.max(0, ...wanted.keys());
  if (faults.length === 0 && highest > number) faults.push(`末尾被截断:日志文件记有第 ${highest} 条,库中只到第 ${number} 条`);
  return { entries, pruned: anchor.pruned, from, to, head, faults };
}

function faultOf(row: AuditRow, number: number, hash: string, chain: Chain, wanted: ReadonlyMap<number, string>): string | null {
  const [found, expected] = [Number(row.number), number + 1];
  if (found !== expected) return found - expected === 1 ? `缺少第 ${expected} 条` : `缺少第 ${expected} 至 ${found - 1} 条`;
  if (chain.next(hash, textOf(row)) !== row.hash) return `第 ${found} 条(${row.at})与前一条接不上:它或它之前的内容被改动过`;
  const noted = wanted.get(found);
  if (noted !== undefined && noted !== row.hash) return `第 ${found} 条与日志文件所记的不同:其前的内容被整段改写过`;
  return null;
}

async function anchorOf(sql: Sql, chain: Chain, faults: string[]): Promise<{ number: number; hash: string; pruned: number }> {
  const [row] = await sql.query<{ number: number; hash: string; entries: number; seal: string }>(
    'SELECT number, hash, entries, seal FROM audit_anchors ORDER BY number DESC LIMIT 1',
  );
  if (!row) return { number: 0, hash: chain.start, pruned: 0 };
  const [number, pruned] = [Number(row.number), Number(row.entries)];
  if (!chain.isSealed(row.seal, 'anchor', number, row.hash, pruned)) faults.push(`清理时留下的起点(第 ${number} 条)不是本中枢写的`);
  return { number, hash: row.hash, pruned };
}

async function headFaults(sql: Sql, chain: Chain, last: NotedHead, faults: string[]): Promise<NotedHead | null> {
  const [row] = await sql.query<{ number: number; hash: string; seal: string; keyId: string | null }>(
    'SELECT number, hash, seal, keyId FROM audit_head WHERE id=1',
  );
  if (!row) {
    if (last.number > 0) faults.push('末尾的封记不在了:无法确认最后几条没有被删去');
    return null;
  }
  const head = { number: Number(row.number), hash: row.hash };
  if (row.keyId !== null && row.keyId !== chain.keyId) faults.unshift('密钥不同:日志是以另一把密钥写的,请核对 audit.key 或 hub.key');
  else if (!chain.isSealed(row.seal, 'head', head.number, head.hash)) faults.push('末尾的封记不是本中枢写的');
  else if (faults.length === 0 && head.number > last.number) faults.push(`末尾被截断:应有 ${head.number} 条,只到第 ${last.number} 条`);
  else if (faults.length === 0 && head.hash !== last.hash) faults.push(`第 ${last.number} 条之后的封记对不上`);
  return head;
}
