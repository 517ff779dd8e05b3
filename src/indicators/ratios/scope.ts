/** What the indicators are counted with. */
import type { Deadline } from '../../../schema/deadlines.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import type { Viewer } from '../../../schema/organisation.js';
import type { Sql } from '../../db/sql.js';
import type { StatisticsScope } from '../statistics.js';

export interface RatioScope extends StatisticsScope {
  readonly kinds: readonly KindDefinition[];
  readonly clocks: readonly Deadline[];
  readonly viewer: Viewer;
  readonly dueDays: DueDays;
}

/** The last day on which a clock is kept that starts on each of these; given by src/calendar. */
export type DueDays = (sql: Sql, clock: Deadline, days: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>;

export function kindNamed(kinds: readonly KindDefinition[], wanted: string): KindDefinition {
  const kind = kinds.find((candidate) => candidate.name === wanted);
  if (!kind) throw new Error(`indicators name an unknown kind ${wanted}`);
  return kind;
}
