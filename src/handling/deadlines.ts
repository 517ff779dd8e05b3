/** Days left of an open alert's clocks, by the calendar as it is now. */
import type { Deadline } from '../../schema/deadlines.js';
import { HubError } from '../../schema/errors.js';
import { type AlertStageName, alertStages, handling } from '../../schema/handling.js';
import { dayOf } from '../../schema/time.js';
import type { AlertDeadline } from '../api-shapes.js';
import { type Calendar, dueDay, workingDaysBetween } from '../calendar/working-days.js';

export interface DayFacts {
  readonly clocks: readonly Deadline[];
  readonly calendar: Calendar;
  readonly today: string;
  readonly zone: string;
}

/** Of what is still to come; a stage behind which there is another one is done with. */
export function deadlinesOf(createdAt: string, now: AlertStageName | null, facts: DayFacts): AlertDeadline[] {
  const begun = now === null ? -1 : alertStages.indexOf(now);
  return (Object.entries(handling.clocks) as [AlertStageName, string][]).flatMap(([stage, clock]) => {
    const found = facts.clocks.find(({ name }) => name === clock);
    return found && alertStages.indexOf(stage) > begun ? [{ ...windowOf(found, dayOf(createdAt, facts.zone), facts), stage }] : [];
  });
}

function windowOf(clock: Deadline, from: string, { calendar, today }: DayFacts): Omit<AlertDeadline, 'stage'> {
  const { name, title, days } = clock;
  try {
    const due = dueDay(clock, from, calendar);
    return { clock: name, title, days, dueDay: due, daysLeft: workingDaysBetween(calendar, today, due) };
  } catch (error) {
    if (error instanceof HubError && error.code === 'CALENDAR_UNKNOWN') return { clock: name, title, days, dueDay: null, daysLeft: null };
    throw error;
  }
}
