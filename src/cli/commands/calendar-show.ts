/** `hub calendar show`: the years known, or the days of one. */
import { HubError } from '../../../schema/errors.js';
import type { Database } from '../../db/database.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import { KIND_TITLES } from './calendar-days.js';
import type { CliCommand } from './command.js';

export const calendarShow: CliCommand<TablesReport> = {
  name: 'calendar show',
  args: [{ name: '年份', optional: true }],
  options: [],
  summary: '已有年份及其文号;给出年份时列出调休与放假日',
  opens: 'reads',
  check({ args: [year] }) {
    if (year !== undefined && !/^\d{4}$/.test(year)) throw new HubError('USAGE', { why: '年份应为四位数字,如 2026' });
  },
  run: async (program, { args: [year] }) => calendarReport((await program.app(false)).db, year === undefined ? null : Number(year)),
  text: tablesText,
};

export async function calendarReport(db: Database, year: number | null): Promise<TablesReport> {
  const { daysOfYear, savedYears } = await import('../../calendar/years.js');
  return db.read(async (sql) => {
    const saved = (await savedYears(sql)).filter((each) => year === null || each.year === year);
    if (year !== null && saved.length === 0) throw new HubError('CALENDAR_UNKNOWN', { year });
    const rows = saved.map((each) => [each.year, each.notice, each.source, each.loadedAt]);
    const tables = [{ title: '工作日历', columns: ['年份', '依据', '来源', '载入时间'], rows }];
    if (year === null) return { tables, warnings: [] };
    const days = (await daysOfYear(sql, year)).map(({ day, kind, name }) => [day, KIND_TITLES[kind], name]);
    return { tables: [...tables, { title: `${year} 年放假与调休`, columns: ['日期', '班/休', '名称'], rows: days }], warnings: [] };
  });
}
