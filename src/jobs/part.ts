/** Parts of a job: what one came to, and what all came to. */
import type { HubError } from '../../schema/errors.js';
import type { WorkPorts } from './job.js';
import type { JobPart, Outcome } from './outcome.js';
import type { RunState } from './runs.js';

/** A part under a span of its own. */
export const traced = <T>(name: string, { tracing }: WorkPorts, work: () => Promise<T>): Promise<T> =>
  tracing.span('hub.run', { 'hub.part': name }, work);

export function outcomeOf(error: HubError | null, worked: boolean): Outcome {
  if (!error) return 'done';
  if (worked || error.exit === 3) return 'partly';
  return error.exit === 5 ? 'unavailable' : 'failed';
}

/** What all parts came to: the same where they agree, else partly. */
export function overall(parts: readonly JobPart[]): Outcome {
  const [first = 'done', ...others] = [...new Set(parts.map((part) => part.outcome))];
  if (others.length === 0) return first;
  return [first, ...others].some((each) => each === 'done' || each === 'partly') ? 'partly' : 'failed';
}

export function runState(outcome: Outcome, signal: AbortSignal): RunState {
  if (signal.aborted) return 'CUT_OFF';
  return outcome === 'done' ? 'OK' : outcome === 'partly' ? 'PARTLY' : 'FAILED';
}
