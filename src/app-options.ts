/** What a hub is opened with: its checked configuration, the kinds and connector types found, the clock, the log and where progress shows. */
import type { Logger } from 'pino';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import type { HubConfig } from './config/shape.js';
import type { ConnectorTypes } from './connectors/load.js';
import type { HubClock } from './kit/clock.js';
import type { Timers } from './kit/timers.js';
import type { Progress } from './observability/progress.js';

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
