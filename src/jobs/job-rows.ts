/** Rows of the table of jobs: each working job of the list, and each part of one that has a schedule of its own. */
import type { HubConfig, JobConfig } from '../config/shape.js';
import type { WorkingJob } from './job.js';
import type { JobPlan } from './job-store.js';
import { workingJobs } from './jobs.js';
import { partName } from './part-name.js';

/** What a person may name: a job, or one part of it with or without a schedule of its own. */
export interface NamedJob {
  readonly name: string;
  readonly job: WorkingJob;
  readonly part: string | null;
}

export interface ScheduledJob extends JobPlan {
  readonly job: WorkingJob;
  readonly part: string | null;
}

/** The parts that the common run takes along. */
export const unscheduledParts = (config: HubConfig): readonly NamedJob[] =>
  workingJobs.flatMap((job) =>
    (job.expand?.list(config) ?? []).flatMap(({ part, schedule }) => (schedule === null ? [{ name: partName(job.name, part), job, part }] : [])),
  );

export function scheduledJobs(config: HubConfig): readonly ScheduledJob[] {
  return workingJobs
    .filter((job) => job.wanted?.(config) ?? true)
    .flatMap((job) => {
      const { schedule: common, overlap, catchUpMs } = config.jobs[job.name] as JobConfig;
      const row = (part: string | null, schedule: string): ScheduledJob => ({
        name: part === null ? job.name : partName(job.name, part),
        schedule,
        overlap,
        catchUpMs,
        ...(part === null ? { lease: job.lease } : {}),
        job,
        part,
      });
      const parts = job.expand?.list(config) ?? [];
      return [row(null, common), ...parts.flatMap(({ part, schedule }) => (schedule === null ? [] : [row(part, schedule)]))];
    });
}
