/** Job: one kind of work that the hub does by a schedule or when ordered, as a value. Whatever lists jobs reads `jobs.ts`. */
import type { Logger } from 'pino';
import type { HubConfig, JobDefaults } from '../config/shape.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { PullPorts } from '../ingest/store-page.js';
import type { Metrics } from '../observability/metrics.js';
import type { Progress } from '../observability/progress.js';
import type { Tracing } from '../observability/tracing.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import type { DispatcherPorts } from '../outbox/dispatcher.js';
import type { Notifier } from '../notify/open.js';
import type { JobOutcome } from './outcome.js';
import type { Runs } from './runs.js';

/** What a job works with; `src/app.ts` hands it in. */
export interface WorkPorts extends PullPorts, DispatcherPorts {
  readonly runs: Runs;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly log: Pick<Logger, 'error' | 'info' | 'warn'>;
  readonly metrics: Pick<Metrics, 'syncRows' | 'pushRows'>;
  readonly tracing: Tracing;
  /** From src/notify/open.ts. */
  readonly notifier: Pick<Notifier, 'run'>;
  readonly rollUp: () => Promise<void>;
  /** Asks again what waited for a day to come. */
  readonly recheckDue: () => Promise<unknown>;
}

export interface Work {
  readonly config: HubConfig;
  readonly sources: readonly ConfiguredSource[];
  readonly targets: readonly DeliveryTarget[];
  readonly ports: WorkPorts;
}

export interface JobRequest {
  /** One of the job's parts alone, or null for all. */
  readonly part: string | null;
  readonly by: 'SCHEDULE' | 'ORDER' | 'RETRY' | 'HELP';
}

/** Parts that may be run alone. */
export interface JobParts {
  /** What a part is, in Chinese. */
  readonly title: string;
  /** `schedule`: the part's own, listed as `job:part`; null where the common run takes it along. */
  readonly list: (config: HubConfig) => readonly { readonly part: string; readonly schedule: string | null }[];
}

export interface WorkingJob extends JobDefaults {
  readonly planned?: false;
  /** Name of a job: jobs of one lease never run at the same time in any process, and their runs are listed under it. */
  readonly lease: string;
  readonly expand?: JobParts;
  /** Whether the configuration has anything for it to do; without, it is no row of the table of jobs. */
  wanted?(config: HubConfig): boolean;
  run(request: JobRequest, work: Work): Promise<JobOutcome>;
  /** Whether something that failed may be tried again now, before the schedule comes round; it is then run by RETRY. */
  retryDue?(work: Work): Promise<boolean>;
  /** Whether a free process should join the one that holds the lease; it then runs by HELP, without the lease. */
  worthHelp?(work: Work): Promise<boolean>;
}

/** A name reserved for a job of a later version. */
export interface PlannedJob extends JobDefaults {
  readonly planned: true;
}

export type Job = WorkingJob | PlannedJob;
