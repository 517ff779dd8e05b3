/** Requests for items as groups of work: what waits for the city, and what was approved and no source shows in time. */
import { dayOf } from '../../../schema/time.js';
import { daysLeft } from '../../calendar/start-days.js';
import { requestGroups } from '../../requests/groups.js';
import type { WorkSource } from '../facts.js';

/** @param days of `desk.requestDays` */
export const requestsAsWork =
  (days: number): WorkSource =>
  async (sql, { viewer, now, today, city, calendar }) =>
    (await requestGroups(sql, viewer, { now, days })).map(({ due, ...group }) => {
      const mostUrgentDay = dayOf(due, city.zone);
      const id = [group.what, group.cause, group.district, group.department].join(':');
      return { ...group, id, more: false, since: null, mostUrgentDay, daysLeft: daysLeft('WORKING', today, mostUrgentDay, calendar) };
    });
