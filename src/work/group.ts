/** Group: what is counted as a group of the work list, with its address on the desk; how urgent it is follows from a clock. */
import type { Deadline } from '../../schema/deadlines.js';
import { dayOf } from '../../schema/time.js';
import type { WorkGroup } from '../api.js';
import { daysLeft, dueOrMissing } from '../calendar/start-days.js';
import type { OpenCount } from './counted.js';
import type { WorkFacts } from './facts.js';

/** In an address: the field is empty. */
export const EMPTY = '-';

export type RowQuery = readonly (readonly [name: string, value: string | null])[];

export const addressOf = (path: string, query: RowQuery): string =>
  `${path}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value === null || value === '' ? EMPTY : value)}`).join('&')}`;

export type GroupWords = Pick<WorkGroup, 'causeTitle' | 'action' | 'next'> & {
  readonly what: string;
  readonly path: string;
  readonly query: RowQuery;
};

/** @param due of the most urgent, where a clock says it */
export function groupOf(
  { cause, district, department, rows, more, since }: OpenCount,
  told: GroupWords,
  facts: WorkFacts,
  due: string | null = null,
): WorkGroup {
  const { what, path, query, causeTitle, action, next } = told;
  return {
    id: [what, cause, district ?? '', department ?? ''].join(':'),
    ...{ what, cause, causeTitle, district, department, rows, more, action, next },
    since: since === null || since.length <= 10 ? since : dayOf(since, facts.city.zone),
    mostUrgentDay: due,
    daysLeft: due === null ? null : daysLeft('WORKING', facts.today, due, facts.calendar),
    opens: addressOf(path, [...query, ['district', district], ['department', department]]),
  };
}

/** @param start a day; null: nothing of it has a clock */
export function dueOf(clock: Deadline | undefined, start: string | null, { calendar }: WorkFacts): string | null {
  return clock && start ? dueOrMissing(clock, start, calendar).day : null;
}

/** Kinds whose rows a clock of reporting runs for, for a list in a statement: never empty. */
export const actsOf = (clock: Deadline | undefined): readonly string[] => (clock?.observed.how === 'UNACCEPTED' ? clock.observed.kinds : ['']);

export const clockOf = ({ clocks }: WorkFacts, name: Deadline['name']): Deadline | undefined => clocks.find((clock) => clock.name === name);
