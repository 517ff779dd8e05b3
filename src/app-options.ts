/** What a hub is opened with: its checked configuration, the kinds and connector types found, the clock, the log and where progress shows. */
import type { Logger } from 'pino';
import type { HubError } from '../schema/errors.js';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import type { HubConfig } from './config/shape.js';
import type { ConnectorTypes } from './connectors/load.js';
import type { HubClock } from './kit/clock.js';
import type { Timers } from './kit/timers.js';
import type { Progress } from './observability/progress.js';

/** What a process does with the store. */
export interface StoreUse {
  /** reads: looks and writes nothing; works: adds what its work lacks; serves: what is configured is its. */
  readonly opens: 'reads' | 'works' | 'serves';
  /** False in a process that only answers or orders. */
  readonly works: boolean;
  /** As the table of processes names it. */
  readonly role: string;
  /** Why a process that serves may only read; null where it may do all. */
  readonly limited: HubError | null;
}

export const SERVES: StoreUse = { opens: 'serves', works: true, role: 'all', limited: null };

export interface AppOptions {
  readonly config: HubConfig;
  readonly kinds: readonly KindDefinition[];
  readonly types: ConnectorTypes;
  readonly clock: HubClock;
  readonly log: Logger;
  readonly progress: Progress;
  /** Of the database's limits; real ones unless given. */
  readonly timers?: Timers;
}
