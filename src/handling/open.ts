/** Handling as it is read, bound to a viewer: the board of open alerts, and how single ones are handled, by whom, and what may be done next. */
import type { Deadline } from '../../schema/deadlines.js';
import type { Viewer } from '../../schema/organisation.js';
import { moment } from '../../schema/time.js';
import type { Alerts } from '../api.js';
import { readCalendar } from '../calendar/years.js';
import type { Database } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';
import { today } from '../kit/clock.js';
import { groupBy } from '../kit/group.js';
import { assignmentsOf } from './assignments.js';
import { boardPage } from './board.js';
import type { DayFacts } from './deadlines.js';
import type { HandlingReads } from './ports.js';
import { alertsSeen, stepsOf, writingsOf } from './read-alert.js';
import { handlingOf } from './shown.js';

export interface OpenHandlingPorts extends HandlingReads {
  readonly db: Pick<Database, 'read'>;
  readonly clock: HubClock;
  readonly clocks: readonly Deadline[];
}

export function openHandling(ports: OpenHandlingPorts): (viewer: Viewer) => Alerts {
  const { db, clock, clocks, kinds, city } = ports;
  return (viewer) => ({
    board: (request) => db.read((sql) => boardPage(sql, viewer, kinds, request)),
    handling: (ids) =>
      db.read(async (sql) => {
        const alerts = await alertsSeen(sql, viewer, kinds, ids);
        const seen = alerts.map(({ id }) => id);
        const steps = await stepsOf(sql, kinds, seen);
        const [writings, assignments] = [groupBy(await writingsOf(sql, seen), byAlert), groupBy(await assignmentsOf(sql, seen), byAlert)];
        const ways = await ports.waysOut(
          sql,
          steps.map(({ id }) => id),
        );
        const days: DayFacts = { clocks, calendar: await readCalendar(sql), today: today(clock, city.zone), zone: city.zone };
        const [bySteps, now] = [groupBy(steps, byAlert), moment(clock.now())];
        return new Map(
          alerts.map((alert) => {
            const of = {
              alert,
              steps: bySteps.get(alert.id) ?? [],
              writings: writings.get(alert.id) ?? [],
              assignments: assignments.get(alert.id) ?? [],
            };
            return [alert.id, handlingOf(ports, viewer, of, { ways, days, now })];
          }),
        );
      }),
  });
}

const byAlert = ({ alertId }: { readonly alertId: string }): string => alertId;
