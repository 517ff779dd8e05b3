/**
 * Schedule: five-field cron, read in one place for the configuration's check and for whoever asks what is due. The values of the fields come
 * from cron-parser; what it takes beyond plain cron (seconds, `@daily`, `?`, `L`, `#`, `H`, `5/15`, steps that never come) is refused in words.
 */
import { CronExpressionParser } from 'cron-parser';
import { HubError } from '../../schema/errors.js';
import { fieldFault, scheduleFields } from './schedule-fields.js';

export interface Schedule {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** The hour is `*`: a clock that is put back runs through the hour again, as every process that works by the minute should. */
  readonly everyHour: boolean;
  /** Whether the schedule names a day of the calendar. @param weekday 0 is Sunday */
  readonly on: (month: number, day: number, weekday: number) => boolean;
}

const NICKNAMES: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** What is wrong with a schedule and what would be right, in Chinese; null where it is one. */
export function scheduleFault(text: string): string | null {
  const fault = faultIn(text);
  return fault === null ? null : `不是可用的五段 cron(分 时 日 月 星期):${fault}`;
}

const parsedBefore = new Map<string, Schedule>();

/** A schedule that the check has let through; BAD_ARGUMENT for any other. */
export function scheduleOf(text: string): Schedule {
  const found = parsedBefore.get(text);
  if (found) return found;
  const fault = scheduleFault(text);
  if (fault !== null) throw new HubError('BAD_ARGUMENT', { name: 'schedule', why: fault });
  const schedule = parsed(partsOf(text));
  parsedBefore.set(text, schedule);
  return schedule;
}

const partsOf = (text: string): string[] => text.trim().split(/[ \t]+/);

function faultIn(text: string): string | null {
  const nickname = NICKNAMES[text.trim().toLowerCase()];
  if (nickname) return `${text.trim()} 请写作 "${nickname}"`;
  const parts = partsOf(text);
  if (parts.length !== scheduleFields.length)
    return `应为五段,如 "*/5 * * * *";现有 ${text.trim() === '' ? 0 : parts.length} 段${parts.length === 6 ? ',不能写秒' : ''}`;
  for (const [i, field] of scheduleFields.entries()) {
    const fault = fieldFault(parts[i] as string, field);
    if (fault !== null) return `第 ${i + 1} 段(${field.title})的 ${fault}`;
  }
  const [, , day, , weekday] = parts as [string, string, string, string, string];
  // Some crons take `*/2` beside a weekday for “and”, others for “or”.
  if (day !== '*' && weekday !== '*' && `${day}${weekday}`.includes('*')) return '日与星期同时限定时,两段都不能含 *:请写明各日,如 1-31/2';
  return combinationFault(parts);
}

/** What only the whole shows: values written twice, and days that no calendar has. */
function combinationFault(parts: readonly string[]): string | null {
  try {
    const { on } = parsed(parts);
    return happens(on) ? null : '没有这样的日子,永远不会触发';
  } catch (error) {
    return /duplicate/.test(String(error)) ? '同一段里有重复的值' : '没有这样的日子,永远不会触发';
  }
}

// Within 28 years every date meets every weekday, 29 February too.
function happens(on: Schedule['on']): boolean {
  for (let ms = Date.UTC(2001, 0, 1); ms < Date.UTC(2029, 0, 1); ms += 86_400_000) {
    const day = new Date(ms);
    if (on(day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCDay())) return true;
  }
  return false;
}

function parsed(parts: readonly string[]): Schedule {
  const { fields } = CronExpressionParser.parse(parts.join(' '));
  const [anyDay, anyWeekday] = [parts[2] === '*', parts[4] === '*'];
  const days = new Set(fields.dayOfMonth.values.map(Number));
  const weekdays = new Set(fields.dayOfWeek.values.map((value) => Number(value) % 7));
  const months = new Set(fields.month.values.map(Number));
  return {
    minutes: fields.minute.values.map(Number),
    hours: fields.hour.values.map(Number),
    everyHour: parts[1] === '*',
    on(month, day, weekday) {
      if (!months.has(month)) return false;
      if (anyDay || anyWeekday) return days.has(day) && weekdays.has(weekday);
      // Both given: either will do, as in every cron.
      return days.has(day) || weekdays.has(weekday);
    },
  };
}
