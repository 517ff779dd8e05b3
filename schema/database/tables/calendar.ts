/** Own tables of the calendar: only days that differ from the ordinary week; a year is known when it has a row in `calendar_years`. */
import { key, moment, text, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

export const calendarDays = ownTable('calendar_days', { day: key(10), kind: text(10), name: text(80) });
export const calendarYears = ownTable('calendar_years', { year: wholeKey(), notice: text(80), source: text(120), loadedAt: moment() });
