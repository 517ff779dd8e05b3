/** Alerts that are due: those of which a step is due today or past, each by step and day; for whoever is told outside the page. */
import type { Viewer } from '../../schema/organisation.js';
import type { Sql } from '../db/sql.js';
import { deadlinePage } from './deadlines.js';
import { factsNow, type WorkRoom } from './open.js';

// More open alerts than a province has ever sent a city: a message says how many, not which.
const MOST = 1_000;

/** A lasting condition as src/notify/ports.ts takes it; handed in by src/app.ts. It is told once for the day and once when it is past. */
export const dueAlerts = (room: Pick<WorkRoom, 'city' | 'kinds' | 'clocks' | 'targets' | 'now'>, viewer: Viewer) => ({
  event: 'alertDue' as const,
  async read(sql: Sql) {
    const facts = await factsNow(room, viewer, sql);
    const clocks = facts.clocks.flatMap(({ name, observed }) => (observed.how === 'NOTED' && observed.endedBy !== undefined ? [name] : []));
    const asked = { within: 0, clocks, district: null, department: null, withoutDay: false, first: MOST, after: null, count: false };
    const { rows } = await deadlinePage(sql, facts, asked);
    return rows.map(({ clock, recordId, dueDay, state, district, department }) => ({
      ...{ subject: `${clock} ${recordId} ${dueDay} ${state === 'OVERDUE' ? 'OVERDUE' : 'DUE'}`, cause: clock },
      ...{ district, department, count: 1 },
    }));
  },
});
