/** Raw rows in quarantine are forgotten some time after they were last seen: nobody will mend their mapping any more. */
import { moment } from '../../schema/time.js';
import type { Sql } from '../db/sql.js';
import { idFrom } from '../kit/ids.js';

const KEPT_MS = 90 * 86_400_000;

/**
 * Ids sort by the time they were made, so that only rows which are old enough are looked at: the moment stands behind the raw row, and
 * SQLite would read that through to get there.
 */
export function forgetRaw(sql: Sql, now: number): Promise<number> {
  const before = now - KEPT_MS;
  return sql.run('UPDATE quarantine SET raw=NULL WHERE id<? AND raw IS NOT NULL AND lastSeenAt<?', [idFrom(before), moment(before)]);
}
