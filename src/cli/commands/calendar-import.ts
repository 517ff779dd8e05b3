/** `hub calendar import`: a year of the working calendar from a notice's file. */
import { readFileSync } from 'node:fs';
import { HubError } from '../../../schema/errors.js';
import { table } from '../reports/table.js';
import { dayTitle } from './calendar-days.js';
import type { CliCommand } from './command.js';

export interface CalendarReport {
  readonly year: number;
  readonly notice: string;
  /** the notice until now; null where the year was not known */
  readonly before: string | null;
  /** null: as the week has the day */
  readonly changes: readonly { readonly day: string; readonly before: string | null; readonly after: string | null }[];
}

const LONGEST_NOTICE = 80;

export const calendarImport: CliCommand<CalendarReport> = {
  name: 'calendar import',
  args: [{ name: '文件' }],
  options: [{ name: 'notice', value: '文号', summary: 'calendar import 所依据的通知文号', required: true }],
  summary: '按放假通知载入一年的工作日历(CSV:day,kind,name),整年替换',
  opens: 'works',
  check({ options }) {
    const notice = String(options.notice ?? '').trim();
    if (!notice || notice.length > LONGEST_NOTICE) throw new HubError('USAGE', { why: `请用 --notice 写明通知文号(最长 ${LONGEST_NOTICE} 个字符)` });
  },
  async run(program, { args: [file = ''], options }) {
    const notice = String(options.notice).trim();
    const { year, before, changes } = await (await program.commands(false)).importCalendar({ file, bytes: bytesOf(file), notice });
    return { year, notice, before, changes: changes.map((each) => ({ day: each.day, before: dayTitle(each.before), after: dayTitle(each.after) })) };
  },
  text({ year, notice, before, changes }) {
    const head = `${year} 年工作日历已载入,依据 ${notice}${before === null ? '(此前没有这一年)' : `(此前依据 ${before})`}\n`;
    const rows = changes.map((change) => [change.day, change.before ?? '', change.after ?? '']);
    return `${head}${rows.length > 0 ? `${table(['日期', '原为', '现为'], rows)}\n` : '各日与此前相同\n'}`;
  },
};

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? '未知原因';
    throw new HubError('CALENDAR_FILE_INVALID', { file, count: 1, faults: `读不到文件(${why}):请检查路径与权限` }, error);
  }
}
