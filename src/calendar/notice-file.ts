/**
 * Notice file reader: a year's notice as CSV (day, kind, name), holidays and make-up working days. Every fault is reported with its line and
 * field.
 */
import { HubError } from '../../schema/errors.js';
import { readDay } from '../../schema/time.js';
import { type CsvLine, readCsvTable } from '../kit/csv-table.js';
import { type DayKind, isWeekendDay } from './working-days.js';

export interface NoticeDay {
  readonly day: string;
  readonly kind: DayKind;
  readonly name: string;
}

export interface NoticeYear {
  readonly year: number;
  readonly days: readonly NoticeDay[];
}

const COLUMNS = ['day', 'kind', 'name'] as const;
const KINDS: Readonly<Record<string, DayKind>> = { WORKED: 'WORKED', OFF: 'OFF', 班: 'WORKED', 休: 'OFF' };
const MAX_NAME = 40;

/** @param file its name, for the faults */
export function readNotice(file: string, bytes: Uint8Array): NoticeYear {
  const faults: string[] = [];
  const days = linesOf(bytes, faults).map((line) => dayOf(line, faults));
  const found = days.filter((day) => day !== null);
  const years = new Set(found.map(({ day }) => day.day.slice(0, 4)));
  if (years.size > 1) faults.push(`day:各行应在同一年,现有 ${[...years].join('、')};跨年的调休日请写入其所在年份的文件`);
  const lineOfDay = new Map<string, number>();
  for (const { day, line } of found) {
    const before = lineOfDay.get(day.day);
    if (before !== undefined) faults.push(`第 ${line} 行 day:与第 ${before} 行重复`);
    else lineOfDay.set(day.day, line);
  }
  if (faults.length > 0) throw new HubError('CALENDAR_FILE_INVALID', { file, count: faults.length, faults: faults.join('\n') });
  return { year: Number([...years][0]), days: found.map(({ day }) => day) };
}

function dayOf({ record, line }: CsvLine, faults: string[]): { day: NoticeDay; line: number } | null {
  const before = faults.length;
  const wrong = (field: string, right: string): void => void faults.push(`第 ${line} 行 ${field}:${right}`);
  const day = readDay(record.day ?? '', 'UTC');
  const kind = Object.hasOwn(KINDS, record.kind ?? '') ? KINDS[record.kind ?? ''] : undefined;
  const name = record.name ?? '';
  if (day === null) wrong('day', '应为真实的日期,如 2026-02-14');
  if (kind === undefined) wrong('kind', '应为 WORKED、OFF、班、休 之一');
  if (name === '' || name.length > MAX_NAME) wrong('name', `应为 1–${MAX_NAME} 个字符,如 春节`);
  if (day !== null && kind === 'WORKED' && !isWeekendDay(day)) wrong('kind', '周一至周五本来就是工作日;班 只用于调休上班的周六、周日');
  return faults.length > before ? null : { day: { day: day as string, kind: kind as DayKind, name }, line };
}

function linesOf(bytes: Uint8Array, faults: string[]): readonly CsvLine[] {
  const lines = readCsvTable(bytes, COLUMNS);
  if ('message' in lines) faults.push(`${lines.line === null ? '' : `第 ${lines.line} 行:`}${lines.message}`);
  else if (lines.length === 0) faults.push('第 2 行:没有任何日期');
  return 'message' in lines ? [] : lines;
}
