/** Calendar store: the years in the hub's own tables, seeded at the first start, each replaced as a whole by a notice. */
import { calendarSeeds } from '../../schema/calendar/seed.js';
import type { Database, Sql } from '../db/database.js';
import { insertInto } from '../db/table-rows.js';
import { calendarDays, calendarYears } from '../../schema/database/tables/calendar.js';
import { type NoticeDay, type NoticeYear, readNotice } from './notice-file.js';
import type { Calendar } from './working-days.js';

export interface SavedYear {
  readonly year: number;
  readonly notice: string;
  readonly source: string;
  readonly loadedAt: string;
}

export interface DayChange {
  readonly day: string;
  readonly before: NoticeDay | null;
  readonly after: NoticeDay | null;
}

export interface YearChange {
  /** null where the year was not known */
  readonly before: string | null;
  readonly changes: readonly DayChange[];
}

export async function readCalendar(sql: Sql): Promise<Calendar> {
  const years = await savedYears(sql);
  const days = await sql.query<NoticeDay>('SELECT day, kind FROM calendar_days');
  return { years: new Set(years.map((saved) => saved.year)), days: new Map(days.map(({ day, kind }) => [day, kind])) };
}

export async function savedYears(sql: Sql): Promise<SavedYear[]> {
  const rows = await sql.query<SavedYear>('SELECT year, notice, source, loadedAt FROM calendar_years ORDER BY year');
  return rows.map((row) => ({ ...row, year: Number(row.year) }));
}

export interface CountedYear extends SavedYear {
  /** Beside the weekends. */
  readonly daysOff: number;
  /** Weekend days that are worked. */
  readonly workdays: number;
}

export async function countedYears(sql: Sql): Promise<CountedYear[]> {
  const counts = await sql.query<{ year: string; kind: string; n: number }>(
    'SELECT SUBSTR(day,1,4) AS year, kind, COUNT(*) AS n FROM calendar_days GROUP BY SUBSTR(day,1,4), kind',
  );
  const count = (year: number, kind: string): number => Number(counts.find((row) => Number(row.year) === year && row.kind === kind)?.n ?? 0);
  return (await savedYears(sql)).map((saved) => ({ ...saved, daysOff: count(saved.year, 'OFF'), workdays: count(saved.year, 'WORKED') }));
}

export function daysOfYear(sql: Sql, year: number): Promise<NoticeDay[]> {
  return sql.query<NoticeDay>('SELECT day, kind, name FROM calendar_days WHERE day BETWEEN ? AND ? ORDER BY day', [`${year}-01-01`, `${year}-12-31`]);
}

/** Adds the seeded years that are missing. An existing one is left alone, so a newer release never undoes what a person has loaded. */
export async function seedCalendar(db: Database, now: string): Promise<void> {
  const lacking = async (sql: Sql) => {
    const savedNumbers = new Set((await savedYears(sql)).map(({ year }) => year));
    return calendarSeeds.filter(({ year }) => !savedNumbers.has(year));
  };
  if ((await db.read(lacking)).length === 0) return;
  await db.transaction(async (sql) => {
    for (const { file, notice, source } of await lacking(sql)) {
      await replaceYear(sql, readNotice(source, Buffer.from(file)), { notice, source, loadedAt: now });
    }
  });
}

/** Within a transaction: the year is what the notice says, and nothing of what it was. */
export async function replaceYear(sql: Sql, { year, days }: NoticeYear, from: Omit<SavedYear, 'year'>): Promise<YearChange> {
  const before = (await savedYears(sql)).find((saved) => saved.year === year)?.notice ?? null;
  const old = new Map((await daysOfYear(sql, year)).map((day) => [day.day, day]));
  const newDays = new Map(days.map((day) => [day.day, day]));
  await sql.run('DELETE FROM calendar_days WHERE day BETWEEN ? AND ?', [`${year}-01-01`, `${year}-12-31`]);
  await insertInto(sql, calendarDays, days);
  await insertInto(sql, calendarYears, [{ year, ...from }], { unique: ['year'], update: calendarYears.valueNames });
  const touched = [...new Set([...old.keys(), ...newDays.keys()])].sort();
  const changes = touched.map((day): DayChange => ({ day, before: old.get(day) ?? null, after: newDays.get(day) ?? null }));
  return { before, changes: changes.filter((change) => !same(change.before, change.after)) };
}

const same = (a: NoticeDay | null, b: NoticeDay | null): boolean => a?.kind === b?.kind && a?.name === b?.name;
