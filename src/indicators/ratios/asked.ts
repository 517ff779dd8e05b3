/** What is asked of an indicator, as days and districts: the year up to the day, its months or quarters, the districts that the viewer sees. */
import { HubError } from '../../../schema/errors.js';
import type { City, Viewer } from '../../../schema/organisation.js';
import { type Days, daysOfPeriod, type Grain, periodsBetween } from '../../../schema/periods.js';
import { type CountedOwners, countedOwners, visibleDepartments } from '../../access/scope.js';
import type { IndicatorDimension, IndicatorRequest } from '../../api.js';

/** A month or a quarter, as far as it had come; the year's where nothing is grouped by time. */
export interface Period extends Days {
  readonly month: string | null;
  readonly quarter: string | null;
}

export interface IndicatorAsked extends Days, CountedOwners {
  readonly by: ReadonlySet<IndicatorDimension>;
  readonly periods: readonly Period[];
  readonly whole: Period;
}

/** @throws BAD_ARGUMENT by the name of the argument */
export function askedOf(city: City, viewer: Viewer, request: IndicatorRequest, today: string): IndicatorAsked {
  const { year, groupBy } = request;
  const { from, to } = daysAsked(year, request.asOf, today);
  const by = new Set(groupBy);
  if (by.size < groupBy.length) throw new HubError('BAD_ARGUMENT', { name: 'groupBy', why: '同一维度只能写一次' });
  const owners = countedOwners(viewer, city.districts);
  const periods = periodsOf(by, { from, to });
  const named = visibleDepartments(viewer, city.departments).length;
  refuseTooMany(periods.length * (by.has('DEPARTMENT') ? named : by.has('DISTRICT') ? owners.districts.length : 1));
  return {
    ...{ by, from, to, ...owners },
    whole: { from, to, month: null, quarter: null },
    periods,
  };
}

export const MOST_ROWS = 5_000;

/** Of the departments that are configured before anything is read; records may know more of them. */
export function refuseTooMany(rows: number): void {
  if (rows > MOST_ROWS) throw new HubError('TOO_MANY_GROUPS', { groups: rows, most: MOST_ROWS });
}

/** The year up to the day; a later day than its last is that. */
export function daysAsked(year: number, asOf: string | null, today: string): Days {
  if (year < 1900 || year > 2999) throw new HubError('BAD_ARGUMENT', { name: 'year', why: '应在 1900 与 2999 之间' });
  const [from, end] = [`${year}-01-01`, `${year}-12-31`];
  const day = asOf ?? today;
  if (day < from) {
    const why = asOf === null ? `${year} 年还没有开始,今天是 ${today}` : `${asOf} 在 ${year} 年之前,应不早于 ${from}`;
    throw new HubError('BAD_ARGUMENT', { name: asOf === null ? 'year' : 'asOf', why });
  }
  return { from, to: day < end ? day : end };
}

const MOST = 400;

function periodsOf(by: ReadonlySet<IndicatorDimension>, days: Days): Period[] {
  const grain: Grain | null = by.has('MONTH') ? 'MONTH' : by.has('QUARTER') ? 'QUARTER' : null;
  if (grain === null) return [{ ...days, month: null, quarter: null }];
  return periodsBetween(days, grain, MOST).map((name) => {
    const { from, to } = daysOfPeriod(name, grain);
    const quarter = by.has('QUARTER') ? `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}` : null;
    return { from, to: to < days.to ? to : days.to, month: grain === 'MONTH' ? name : null, quarter };
  });
}
