/** `hub calendar`: a year from a notice's file into the tables, and what stands in them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HubError } from '../../../schema/errors.js';
import { readNotice } from '../../calendar/notice-file.js';
import { daysOfYear, knownYears, replaceYear } from '../../calendar/years.js';
import type { Database } from '../../db/database.js';
import type { CalendarReport, StatusReport } from '../program.js';

const KIND_TITLES = { WORKED: '班', OFF: '休' } as const;

export async function importCalendar(db: Database, file: string, notice: string, now: string): Promise<CalendarReport> {
  const read = readNotice(file, bytesOf(file));
  const from = { notice, source: basename(file).slice(0, 120), loadedAt: now };
  const { before, changes } = await db.transaction((sql) => replaceYear(sql, read, from));
  const told = (day: (typeof changes)[number]['after']): string | null => day && `${KIND_TITLES[day.kind]} ${day.name}`;
  return { year: read.year, notice, before, changes: changes.map((each) => ({ day: each.day, before: told(each.before), after: told(each.after) })) };
}

export async function showCalendar(db: Database, year: number | null): Promise<StatusReport> {
  return db.read(async (sql) => {
    const known = (await knownYears(sql)).filter((each) => year === null || each.year === year);
    if (year !== null && known.length === 0) throw new HubError('CALENDAR_UNKNOWN', { year });
    const rows = known.map((each) => [each.year, each.notice, each.source, each.loadedAt]);
    const tables = [{ title: '工作日历', columns: ['年份', '依据', '来源', '载入时间'], rows }];
    if (year === null) return { tables, warnings: [] };
    const days = (await daysOfYear(sql, year)).map(({ day, kind, name }) => [day, KIND_TITLES[kind], name]);
    return { tables: [...tables, { title: `${year} 年放假与调休`, columns: ['日期', '班/休', '名称'], rows: days }], warnings: [] };
  });
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? '未知原因';
    throw new HubError('CALENDAR_FILE_INVALID', { file, count: 1, faults: `读不到文件(${why}):请检查路径与权限` }, error);
  }
}
