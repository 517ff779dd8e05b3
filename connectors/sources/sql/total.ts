/** Number of rows of a first or whole pass: a stranger's table is counted only while that takes no more than two seconds. */
import type { SessionReader } from './slice.js';
import type { Table } from './table.js';

export async function total({ session }: SessionReader, { from }: Table): Promise<number | null> {
  const rows = await session.quick([`SELECT COUNT(*) AS n FROM ${from}`]);
  return rows && Number(rows[0]?.n ?? 0);
}
