/**
 * Rehearsal years: where the day's year or the next has no notice, the rehearsal world has one of its own, with weekends alone. Outside it none of
 * them counts: a deadline worked out by an invented calendar would be believed.
 */
import { HubError } from '../../schema/errors.js';
import type { Database, Sql } from '../db/database.js';
import { replaceYear, savedYears } from './years.js';

/** The notice that such a year names, and no other. */
export const REHEARSAL = '演练';

const SOURCE = '演练环境自带,只有周末休息';

/** @param now a moment @param demo adds what is missing; else takes away what a rehearsal has left */
export async function settleRehearsalYears(db: Database, now: string, demo: boolean): Promise<void> {
  const change = async (sql: Sql): Promise<number[]> => {
    const saved = await savedYears(sql);
    if (!demo) return saved.filter(({ notice }) => notice === REHEARSAL).map(({ year }) => year);
    const year = Number(now.slice(0, 4));
    return [year, year + 1].filter((each) => !saved.some((known) => known.year === each));
  };
  if ((await db.read(change)).length === 0) return;
  await db.transaction(async (sql) => {
    for (const year of await change(sql)) {
      if (demo) await replaceYear(sql, { year, days: [] }, { notice: REHEARSAL, source: SOURCE, loadedAt: now });
      else await sql.run('DELETE FROM calendar_years WHERE year=? AND notice=?', [year, REHEARSAL]);
    }
  });
}

/** BAD_ARGUMENT: the name is the rehearsal world's own. */
export function refuseRehearsal(notice: string): void {
  if (notice.trim() === REHEARSAL)
    throw new HubError('BAD_ARGUMENT', { name: 'notice', why: '“演练”只由演练环境自己使用,请写国务院办公厅通知的文号' });
}
