/** Counts of live records by their source. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql } from '../db/sql.js';

export async function liveCount(sql: Sql, { kind, source }: { readonly kind: KindDefinition; readonly source: string }): Promise<number> {
  const [row] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${name(kind.table)} WHERE source=? AND withdrawnAt IS NULL`, [source]);
  return Number(row?.n ?? 0);
}

/** Those that no pass since this one has read. */
export async function unreadSince(sql: Sql, { kind, source }: { kind: KindDefinition; source: string }, pass: number): Promise<number> {
  const text = `SELECT COUNT(*) AS n FROM ${name(kind.table)} WHERE source=? AND withdrawnAt IS NULL AND readPass<?`;
  return Number((await sql.query<{ n: number }>(text, [source, pass]))[0]?.n ?? 0);
}
