/** Answers of GraphQL as they leave: their status, the line and the figure they leave behind; and those of queries known from before. */
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Compiled, Request } from '../../resolvers/engine/compiled.js';
import type { Context } from '../../resolvers/engine/context.js';
import { failureOf, type Report, statusOf } from '../../resolvers/failures.js';
import type { Metrics } from '../observability/metrics.js';

interface Shown {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Where nothing could be answered, the status says why; an answer with parts missing stays 200: null. */
export function statusFor({ data, errors }: Shown): number | null {
  if (!errors?.[0] || Object.values(data ?? {}).some((value) => value !== null)) return null;
  return statusOf(errors[0].extensions?.code);
}

export type OnAnswered = (operation: string, context: Context & { requestId?: string }, began: number, failed: boolean) => void;

/** One line and one figure for each operation: its name, who asked, how long; never its variables. */
export function telling(metrics: Pick<Metrics, 'operation'>, log: Pick<Logger, 'info'>): OnAnswered {
  return (operation, { requestId, viewer }, began, failed) => {
    const seconds = (performance.now() - began) / 1000;
    const name = operation.slice(0, 60);
    metrics.operation(name, !failed, seconds);
    log.info({ requestId, viewer: viewer.name, operation: name, ms: Math.round(seconds * 1000), failed }, 'graphql');
  };
}

/**
 * Answers a request whose query is known, past Apollo: its pipeline cost as much as an alert feed's statement. Whatever is not plain (first
 * time, a limit, variables that do not fit) is null: Apollo then says what is wrong.
 */
export function openFastPath(compiled: Compiled, report: Report, told: OnAnswered) {
  return async (body: Request, context: Context): Promise<{ status: number; text: string } | null> => {
    const began = performance.now();
    const known = compiled.known(body);
    const answer = await known?.run(context);
    if (!known || !answer) return null;
    const errors = answer.errors?.map((error) => failureOf(error, report));
    const shown: Shown = errors ? { errors, data: answer.data ?? null } : { data: answer.data ?? null };
    told(known.name, context, began, (errors?.length ?? 0) > 0);
    return { status: statusFor(shown) ?? 200, text: JSON.stringify(shown) };
  };
}
