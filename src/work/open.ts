/** The work, bound to a viewer: deadlines, the clocks, and groups of what is to be done, from whoever knows of some. */
import type { Deadline } from '../../schema/deadlines.js';
import type { Viewer } from '../../schema/organisation.js';
import { dayOf, moment } from '../../schema/time.js';
import type { ClockInUse, Freshness, ToDo, WorkGroup } from '../api.js';
import { readCalendar } from '../calendar/years.js';
import type { Database, Sql } from '../db/database.js';
import { deadlinePage } from './deadlines.js';
import type { WorkFacts, WorkSource } from './facts.js';
import { calendarGroups, clockGroups } from './groups/clocks.js';
import { qualityGroups, quarantinedGroups } from './groups/findings.js';
import { blockedGroups, returnedGroups } from './groups/returned.js';
import { sourceGroups, targetGroups } from './groups/standing-still.js';

export interface WorkRoom extends Pick<WorkFacts, 'city' | 'kinds' | 'clocks' | 'targets'> {
  readonly db: Pick<Database, 'read'>;
  readonly now: () => number;
  /** From src/ingest/freshness.ts. */
  readonly freshness: (sql: Sql, facts: Pick<WorkFacts, 'viewer' | 'now'>) => Promise<readonly Freshness[]>;
  /** Groups of other rooms. */
  readonly others: readonly WorkSource[];
}

type Told = Pick<WorkRoom, 'city' | 'kinds' | 'clocks' | 'targets' | 'now'>;

/** What the work is worked out from at this moment. */
export async function factsNow({ city, kinds, clocks, targets, now }: Told, viewer: Viewer, sql: Sql): Promise<WorkFacts> {
  const at = now();
  return { ...{ city, kinds, clocks, targets, viewer }, now: at, today: dayOf(moment(at), city.zone), calendar: await readCalendar(sql) };
}

export function openWork({ db, freshness, others, ...told }: WorkRoom): (viewer: Viewer) => ToDo {
  const sources: readonly WorkSource[] = [
    ...[returnedGroups, blockedGroups, qualityGroups, quarantinedGroups, clockGroups, calendarGroups, targetGroups],
    sourceGroups(freshness),
    ...others,
  ];
  return (viewer) => {
    const factsAt = (sql: Sql): Promise<WorkFacts> => factsNow(told, viewer, sql);
    return {
      // Of what is open all is looked through, beside the loop.
      deadlines: (request) => db.read(async (sql) => deadlinePage(sql, await factsAt(sql), request), 'aside'),
      groups: () =>
        db.read(async (sql) => {
          const facts = await factsAt(sql);
          const found: WorkGroup[] = [];
          for (const source of sources) found.push(...(await source(sql, facts)));
          return found.sort(byUrgency);
        }, 'aside'),
      clocks: () => told.clocks.map(clockInUse),
    };
  };
}

const ACTIONS = ['FIX', 'DECIDE', 'WAIT'];

/** The fewest working days left first, then what has no clock; among these what a person can do, then the most rows. */
function byUrgency(a: WorkGroup, b: WorkGroup): number {
  const left = (group: WorkGroup): string => group.mostUrgentDay ?? '9999-99-99';
  if (left(a) !== left(b)) return left(a) < left(b) ? -1 : 1;
  const [first, second] = [ACTIONS.indexOf(a.action), ACTIONS.indexOf(b.action)];
  if (first !== second) return first - second;
  return b.rows - a.rows || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function clockInUse({ name, title, days, unit, from, until, owner, source, mark, observed }: Deadline): ClockInUse {
  const reason = observed.how === 'NOT_YET' ? observed.why : null;
  return { name, title, days, unit, from, until, owner, basis: source, mark, observed: reason === null, reason };
}
