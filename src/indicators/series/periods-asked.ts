/** Periods of a series: those of whole years or of some days, as far as they had come, each with its like of the year before. */
import { HubError } from '../../../schema/errors.js';
import { type Days, daysLater, daysOfPeriod, periodOf, periodsBetween, sameDayOf } from '../../../schema/periods.js';
import type { FigureSeriesRequest } from '../../api.js';

export const MOST_ROWS = 5_000;
export const MOST_YEARS = 10;

export interface SeriesPeriod extends Days {
  readonly period: string;
  readonly partial: boolean;
  readonly before: Days | null;
}

/** @throws BAD_ARGUMENT by the name of the argument, before anything is read */
export function seriesPeriods(
  request: FigureSeriesRequest,
  groups: number,
  today: string,
): { readonly asOf: string; readonly periods: SeriesPeriod[] } {
  const spans = spansOf(request);
  const last = spans.reduce((day, { to }) => (to > day ? to : day), '');
  const wanted = request.asOf ?? today;
  const asOf = wanted < last ? wanted : last;
  const periods = new Map<string, SeriesPeriod>();
  for (const span of spans) {
    const days = { from: span.from, to: span.to < asOf ? span.to : asOf };
    for (const period of periodsBetween(days, request.by, MOST_ROWS + 1)) if (!periods.has(period)) periods.set(period, cut(request, period, days));
  }
  const rows = periods.size * Math.max(groups, 1);
  if (rows > MOST_ROWS) {
    throw new HubError('BAD_ARGUMENT', { name: 'by', why: `最多 ${MOST_ROWS} 行,这里约 ${rows} 行;请用更长的周期、更少的年度,或不按部门` });
  }
  return { asOf, periods: [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function spansOf({ years, days, by }: FigureSeriesRequest): Days[] {
  if ((years === null) === (days === null)) throw new HubError('BAD_ARGUMENT', { name: 'years', why: 'years 与 from、to 二者写其一' });
  if (days !== null) {
    if (days.from > days.to) throw new HubError('BAD_ARGUMENT', { name: 'from', why: 'from 不能晚于 to' });
    if (Number(days.to.slice(0, 4)) - Number(days.from.slice(0, 4)) >= MOST_YEARS) throw tooManyYears('to');
    return [days];
  }
  const asked = [...new Set(years as readonly number[])];
  if (asked.length === 0 || asked.length > MOST_YEARS) throw tooManyYears('years');
  if (asked.some((year) => year < 1900 || year > 2999)) throw new HubError('BAD_ARGUMENT', { name: 'years', why: '应在 1900 与 2999 之间' });
  return asked.map((year) => yearOf(year, by));
}

const tooManyYears = (name: string): HubError => new HubError('BAD_ARGUMENT', { name, why: `应为 1 到 ${MOST_YEARS} 年` });

/** Of weeks those of the ISO year. */
function yearOf(year: number, by: FigureSeriesRequest['by']): Days {
  if (by !== 'WEEK') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const { from } = daysOfPeriod(`${year}-W01`, 'WEEK');
  return { from, to: daysLater(daysOfPeriod(`${year + 1}-W01`, 'WEEK').from, -1) };
}

function cut({ by, compared }: FigureSeriesRequest, period: string, days: Days): SeriesPeriod {
  const whole = daysOfPeriod(period, by);
  const from = whole.from < days.from ? days.from : whole.from;
  const to = whole.to > days.to ? days.to : whole.to;
  const partial = from !== whole.from || to !== whole.to;
  return { period, from, to, partial, before: compared ? yearBefore(by, period, whole, { from, to }) : null };
}

/** A week's is the one of the same number, cut at the same weekday; a year of 52 weeks has none for the 53rd. */
function yearBefore(by: FigureSeriesRequest['by'], period: string, whole: Days, { from, to }: Days): Days | null {
  const year = Number(period.slice(0, 4)) - 1;
  if (by === 'WEEK') {
    const name = `${String(year).padStart(4, '0')}${period.slice(4)}`;
    const first = daysOfPeriod(name, 'WEEK').from;
    if (periodOf(first, 'WEEK') !== name) return null;
    return { from: daysLater(first, between(whole.from, from)), to: daysLater(first, between(whole.from, to)) };
  }
  const first = daysOfPeriod(`${String(year).padStart(4, '0')}${period.slice(4)}`, by === 'DAY' ? 'DAY' : by);
  if (by === 'DAY') return { from: sameDayOf(from, year), to: sameDayOf(to, year) };
  // A whole February ends with its own last day.
  return { from: sameDayOf(from, year), to: to === whole.to ? first.to : sameDayOf(to, year) };
}

const between = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
