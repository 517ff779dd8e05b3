/** Outcome of a GraphQL request, by whichever path: the answer, its status, and the line and the figure that it leaves behind. */
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Viewer } from '../../schema/organisation.js';
import { statusOf } from '../../resolvers/failures.js';
import { elapsed } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';

export interface Executed {
  readonly status: number;
  /** Null: none, as with 304. */
  readonly text: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null where the request was refused before it was read as an operation. */
  readonly operation: string | null;
  /** Its name as the hub knows it, for the figures; none for what a client sends as text. */
  readonly known?: string;
  readonly failed: boolean;
}

export interface GraphqlResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: object;
}

/** What was refused before anything ran says why with its status; once it ran the status is 200, whatever its fields say. */
export function statusFor(result: GraphqlResult): number {
  const [error] = result.errors ?? [];
  return error && !('data' in result) ? statusOf(error.extensions?.code) : 200;
}

export const hasFailed = ({ errors }: GraphqlResult): boolean => (errors?.length ?? 0) > 0;

export type RecordOperation = (executed: Executed, viewer: Viewer, requestId: string, began: number) => void;

/** One line and one figure for each operation: its name, viewer and duration; never its variables. */
export function recordOperations(metrics: Pick<Metrics, 'operation'>, log: Pick<Logger, 'info'>): RecordOperation {
  return ({ operation, known, failed }, viewer, requestId, began) => {
    if (operation === null) return;
    const seconds = (elapsed() - began) / 1000;
    const name = operation.slice(0, 60);
    metrics.operation(known ?? null, !failed, seconds);
    log.info({ requestId, viewer: viewer.name, operation: name, ms: Math.round(seconds * 1000), failed }, 'graphql');
  };
}
