/**
 * Time between processes: a server's own clock, by which leases go, so that two machines whose clocks differ agree on who holds one. On the
 * embedded database there is one process, and its clock will do.
 */
import { type HubClock, nowOf } from '../kit/clock.js';
import type { Sql } from './sql.js';

/** The moment now, as text. */
export async function databaseNow(sql: Sql, clock: HubClock): Promise<string> {
  // A test that moves its own time by hand means the leases too.
  if (sql.dialect === 'sqlite' || clock.elapsed === undefined) return nowOf(clock);
  const [row] = await sql.query<{ text: string }>("SELECT DATE_FORMAT(UTC_TIMESTAMP(3), '%Y-%m-%dT%H:%i:%s.%f') AS text");
  return `${row?.text.slice(0, 23)}Z`;
}
