/** What the work is worked out from: who asks, the day, the calendar in the store, the clocks with the city's days. */
import type { Deadline } from '../../schema/deadlines.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City, Viewer } from '../../schema/organisation.js';
import type { WorkGroup } from '../api.js';
import type { Calendar } from '../calendar/working-days.js';
import type { Sql } from '../db/sql.js';

export interface WorkFacts {
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  readonly clocks: readonly Deadline[];
  /** Names of the targets of the configuration. */
  readonly targets: readonly string[];
  readonly viewer: Viewer;
  /** yyyy-MM-dd in the city's zone. */
  readonly today: string;
  /** Milliseconds. */
  readonly now: number;
  readonly calendar: Calendar;
}

/** Where groups of work come from: each room that knows of some gives one; src/app.ts has the list. */
export type WorkSource = (sql: Sql, facts: WorkFacts) => Promise<readonly WorkGroup[]>;
