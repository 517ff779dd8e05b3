/** GraphQL over HTTP, step by step: parse or cached → limits and cost → rights (at each root field) → execute → status, log, metrics. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { openCompiled, type Request } from '../../resolvers/engine/compiled.js';
import { contextOf } from '../../resolvers/engine/context.js';
import type { Report } from '../../resolvers/failures.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { HubError } from '../../schema/errors.js';
import type { Hub } from '../api.js';
import { elapsed } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';
import type { Tracing } from '../observability/tracing.js';
import { openApolloPath } from './apollo-path.js';
import { jsonBody, send } from './body.js';
import { openBudgets } from './budgets.js';
import { type Executed, recordOperations } from './executed.js';
import { runCached } from './fast-path.js';
import { whileConnected } from './request-scope.js';
import type { Graphql } from './route.js';

export interface GraphqlOptions {
  readonly hub: Hub;
  readonly metrics: Pick<Metrics, 'operation'>;
  readonly tracing: Tracing;
  readonly log: Pick<Logger, 'error' | 'info'>;
  readonly report: Report;
}

export async function openGraphql({ hub, metrics, tracing, log, report }: GraphqlOptions): Promise<Graphql> {
  const schema = buildGraphqlSchema(hub.kinds);
  const compiled = openCompiled(schema);
  const apollo = await openApolloPath(schema, compiled, report, log);
  const budgets = openBudgets();
  // Until it is known how large the store is nothing is refused for it; a database that is away is told to whoever asks.
  await hub.sizes.refresh().catch(() => undefined);
  const record = recordOperations(metrics, log);
  return {
    async answer({ request, response, query, viewer, admitted }) {
      if (request.method !== 'POST' && request.method !== 'GET') throw new HubError('BAD_REQUEST', { why: '只接受 POST 或 GET' });
      const body = request.method === 'POST' ? ((await jsonBody(request)) as Request) : undefined;
      const id = requestId(request);
      response.setHeader('x-request-id', id);
      const meter = budgets.meter(viewer, request.headers['x-graphql-cost'] === 'report');
      const execute = async (): Promise<Executed> => {
        const cached = body && compiled.cached(body);
        const executed = cached ? await runCached(cached, contextOf(hub, viewer, meter), report) : null;
        return executed ?? (await apollo.execute(request, query, body, contextOf(hub, viewer, meter)));
      };
      const attributes = { 'hub.viewer': viewer.name, 'hub.request_id': id };
      return admitted(async () => {
        const began = elapsed();
        const executed = await tracing.span('graphql.request', attributes, () => whileConnected(response, viewer.name, execute));
        record(executed, viewer, id, began);
        if (executed.status === 429 && meter.retryAfter !== null) response.setHeader('retry-after', meter.retryAfter);
        send(response, executed.status, executed.text);
      });
    },
    stop: () => apollo.stop(),
  };
}

/** The caller's own id where it is a plain one, so that its log and ours can be laid side by side. */
function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}
