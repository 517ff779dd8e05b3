/** Faults of the database drivers: what an error means: busy for a moment, in conflict with another transaction, or away. */
import { HubError } from '../../schema/errors.js';

/** A database that is away, busy, full or read-only is a failure with a name. */
export async function typed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof HubError ? error : (named(error) ?? error);
  }
}

function named(error: unknown): HubError | null {
  const why = codeOf(error);
  if (FULL.test(why)) return new HubError('DATABASE_FULL', { why }, error);
  if (READ_ONLY.test(why)) return new HubError('DATABASE_READ_ONLY', { why }, error);
  // By now all attempts have found another process writing.
  if (isBusy(error)) return new HubError('DATABASE_BUSY', {}, error);
  return isAway(error) ? new HubError('DATABASE_UNAVAILABLE', { why }, error) : null;
}

const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT|ER_RECORD_FILE_FULL|ER_DISK_FULL|ER_TEMP_FILE_WRITE_FAILURE)/;
const READ_ONLY =
  /^(SQLITE_READONLY|EROFS|ER_OPTION_PREVENTS_STATEMENT|ER_READ_ONLY_MODE|ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION|ER_INNODB_READ_ONLY)/;

const AWAY =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|PROTOCOL_|ER_SERVER_SHUTDOWN|ER_CON_COUNT|ER_NORMAL_SHUTDOWN|ER_CONNECTION_KILLED|ER_STATEMENT_TIMEOUT|ER_QUERY_TIMEOUT)/;
// What a node of a cluster answers while it has no majority: to any statement, and to a commit that was on its way then and is undone.
const NO_MAJORITY = ['ER_UNKNOWN_COM_ERROR', 'ER_ERROR_DURING_COMMIT'];

export function isAway(error: unknown): boolean {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.fatal === true || AWAY.test(String(fault.code)) || NO_MAJORITY.includes(String(fault.code));
}

// The driver has no name for MariaDB's.
const ENDED_IN_TIME = [1969, 3024];

/** The server has ended the statement because its time was over; the connection is as good as before. */
export const isEndedInTime = (error: unknown): boolean => ENDED_IN_TIME.includes(Number((error as DriverFault).errno));

export interface DriverFault {
  message?: string;
  code?: string;
  errno?: number;
  fatal?: boolean;
  driverError?: DriverFault;
}

// busy_timeout would sleep in the event loop; the whole transaction runs again instead, a few milliseconds later.
export function isBusy(error: unknown): boolean {
  return String((error as DriverFault).driverError?.code ?? (error as DriverFault).code).startsWith('SQLITE_BUSY');
}

// The disk is full, the store may only be read, or is no store any more: no transaction succeeds until somebody has done something.
const UNABLE = /^(SQLITE_(BUSY|FULL|READONLY|IOERR|CORRUPT|CANTOPEN)|ER_OPTION_PREVENTS_STATEMENT|ER_DISK_FULL|ER_RECORD_FILE_FULL)/;

const UNABLE_CODES: ReadonlySet<string> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'DATABASE_FULL', 'DATABASE_READ_ONLY']);

/** The database's own failure, not that of what was asked of it. */
export function isUnable(error: unknown): boolean {
  if (error instanceof HubError) return UNABLE_CODES.has(error.code);
  return isAway(error) || UNABLE.test(codeOf(error));
}

export function isConflict(error: unknown): boolean {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.errno === 1213 || fault.errno === 1205 || isAway(error);
}

export function codeOf(error: unknown): string {
  const fault = (error as DriverFault).driverError ?? (error as DriverFault);
  return fault.code ?? '未知原因';
}
