/** Session on a MariaDB or MySQL connection: its settings are looked at each time it is lent, then all is read in one snapshot. */
import type { FieldPacket } from 'mysql2';
import type { PoolConnection } from 'mysql2/promise';
import { meter, type Session, type SourceSql, TooLarge } from './database.js';
import { columnOf, shownValue } from './mysql-columns.js';
import { isTimeout } from './mysql-faults.js';
import { statementText } from './mysql-literal.js';
import type { SourceRow } from './values.js';

const STATEMENT_S = 60;
const QUICK_S = 2;
/** A lock on a table is waited for no longer; the server's own limit is a day. */
const LOCK_S = 30;
const NO_BACKSLASHES = 'NO_BACKSLASH_ESCAPES';

/** `spelling`: as the server knows the zone. */
export interface Zone {
  readonly name: string;
  spelling: string;
}

export async function openSession(connection: PoolConnection, zone: Zone): Promise<{ session: Session; end(): Promise<void> }> {
  const run = runner(connection);
  // An init_connect or a proxy may have put back what was set before, so it is asked, not assumed.
  const look = 'SELECT @@session.sql_mode AS mode, @@session.time_zone AS zone, @@session.lock_wait_timeout AS locks, UTC_TIMESTAMP() AS at';
  const [state] = (await run([look], null)) as readonly SourceRow[];
  await settle(run, state as SourceRow, zone);
  await run(['START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY'], null);
  const session: Session = {
    query: (sql) => run(sql, STATEMENT_S),
    columns: async (sql) => (await fieldsOf(connection, sql)).map(columnOf),
    quick: (sql) => run(sql, QUICK_S).catch((error: unknown) => (isTimeout(error) ? null : Promise.reject(error as Error))),
    at: `${String(state?.at).replace(' ', 'T')}.000Z`,
  };
  return { session, end: async () => void (await run(['ROLLBACK'], null)) };
}

type Run = (sql: SourceSql, seconds: number | null) => Promise<readonly SourceRow[]>;

// What is too much is read past and dropped: the connection stays sound, and memory flat.
function runner(connection: PoolConnection): Run {
  const measure = meter();
  let over = false;
  const typeCast: NonNullable<Parameters<PoolConnection['query']>[0]['typeCast']> = (field, next) => {
    if (over) return void field.buffer();
    const value = shownValue(field, next);
    over = !measure(value);
    return value;
  };
  return async (sql, seconds) => {
    const [rows] = await connection.query({ sql: limited(sql, seconds), timeout: (STATEMENT_S + 5) * 1_000, typeCast });
    if (over) throw new TooLarge();
    return rows as unknown as readonly SourceRow[];
  };
}

async function fieldsOf(connection: PoolConnection, sql: SourceSql): Promise<FieldPacket[]> {
  const [, fields] = await connection.query({ sql: limited(sql, STATEMENT_S), timeout: (STATEMENT_S + 5) * 1_000 });
  return fields;
}

// The server itself ends a statement that takes too long; of a connection that merely hangs up it may not hear. Each engine takes the other's
// words for a comment.
function limited(sql: SourceSql, seconds: number | null): string {
  const text = statementText(sql);
  if (seconds === null) return text;
  const hint = `SELECT /*+ MAX_EXECUTION_TIME(${seconds * 1_000}) */`;
  return `/*M!100100 SET STATEMENT max_statement_time=${seconds} FOR */ ${text.replace(/^SELECT/, hint)}`;
}

/** Of the owner's mode only that goes which would end a text at a quote that the hub has escaped. */
async function settle(run: Run, { mode, zone: shown, locks }: SourceRow, zone: Zone): Promise<void> {
  if (String(mode).includes(NO_BACKSLASHES)) await run([`SET SESSION sql_mode = REPLACE(@@session.sql_mode, '${NO_BACKSLASHES}', '')`], null);
  if (Number(locks) !== LOCK_S) await run([`SET SESSION lock_wait_timeout = ${LOCK_S}`], null);
  if (shown !== zone.spelling) await setZone(run, zone);
}

// A TIMESTAMP is shown in the session's zone, whatever the server's own: the source's zone makes it the same text as a DATETIME of the same row.
// Servers without zone tables know offsets only.
async function setZone(run: Run, zone: Zone): Promise<void> {
  const set = () => run(['SET time_zone = ', { value: zone.spelling }], null);
  try {
    await set();
  } catch (error) {
    if (zone.spelling !== zone.name || (error as { code?: string }).code !== 'ER_UNKNOWN_TIME_ZONE') throw error;
    zone.spelling = offsetOf(zone.name);
    await set();
  }
}

function offsetOf(zone: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName');
  return name?.value.slice('GMT'.length) || '+00:00';
}
