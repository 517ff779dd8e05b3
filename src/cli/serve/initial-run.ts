/** Initial run of a process that is alone: reads sources and delivers in turn until nothing is new, and sums up the outcome. */
import { HubError } from '../../../schema/errors.js';
import type { App } from '../../app.js';
import type { HeldCounts } from '../../ingest/held-counts.js';
import type { JobOutcome } from '../../jobs/outcome.js';
import { pause } from '../../kit/timers.js';
import type { Cell } from '../reports/table.js';

/** Reads and delivers until a pass brings nothing new: what changed meanwhile is in before it reports the end. */
export async function initialRun(app: App, ending: () => boolean = () => false): Promise<JobOutcome[]> {
  const outcomes: JobOutcome[] = [];
  for (let news = true; news && outcomes.length < 8 && !ending(); ) {
    const sync = await patiently(app.sync);
    outcomes.push(sync);
    news = outcomes.length === 1 || sync.parts.some((part) => (part.counts.新增 ?? 0) + (part.counts.变更 ?? 0) + (part.counts.撤回 ?? 0) > 0);
    if (news && !ending()) outcomes.push(await patiently(app.deliver));
  }
  return outcomes;
}

/** A job that a person has just started is waited for, not failed over. */
async function patiently(job: () => Promise<JobOutcome>): Promise<JobOutcome> {
  for (;;) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'JOB_BUSY') throw error;
      await pause(500);
    }
  }
}

// Counts that say how things stand, not what happened: a row in quarantine is shown by every pass that reads it.
const STANDING: readonly [string, keyof HeldCounts][] = [
  ['待修复', 'quarantined'],
  ['拦截', 'blocked'],
];

/** One row for each source and target: what happened, over all passes; and what is held back now. */
export function summed(outcomes: readonly JobOutcome[], held: ReadonlyMap<string, HeldCounts>): { columns: string[]; rows: Cell[][] } {
  const sums = new Map<string, Map<string, number>>();
  for (const { name, counts } of outcomes.flatMap((outcome) => outcome.parts)) {
    const sum = sums.get(name) ?? new Map<string, number>();
    sums.set(name, sum);
    for (const [title, n] of Object.entries(counts)) sum.set(title, (sum.get(title) ?? 0) + n);
  }
  for (const [name, sum] of sums) {
    for (const [title, column] of STANDING) if (sum.has(title)) sum.set(title, held.get(name)?.[column] ?? 0);
  }
  const titles = [...new Set([...sums.values()].flatMap((sum) => [...sum.keys()]))];
  return { columns: ['', ...titles], rows: [...sums].map(([name, sum]) => [name, ...titles.map((title) => sum.get(title) ?? null)]) };
}
