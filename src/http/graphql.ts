/** GraphQL over HTTP, step by step: parse or cached → limits and cost → rights (at each root field) → execute → status, log, metrics. */
import type { Logger } from 'pino';
import { openCompiled } from '../../resolvers/engine/compiled.js';
import { contextOf } from '../../resolvers/engine/context.js';
import type { Report } from '../../resolvers/failures.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Hub } from '../api.js';
import { elapsed } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';
import type { Tracing } from '../observability/tracing.js';
import { negotiated, shownStatus } from './accepted.js';
import { openApolloPath } from './apollo-path.js';
import { type Executed, recordOperations } from './executed.js';
import { runCached } from './fast-path.js';
import { requestOfAddress, requestOfBody } from './graphql-request.js';
import { refuseUnknownDocument } from './known-documents.js';
import { whileConnected } from './request-scope.js';
import type { HttpAnswer, Graphql, ViewerExchange } from './route.js';

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
  const record = recordOperations(metrics, log);

  const answer = async ({ request, reply, query, viewer, admitted }: ViewerExchange): Promise<Executed> => {
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const asked = method === 'POST' ? requestOfBody(request.body) : requestOfAddress(query);
    refuseUnknownDocument(asked);
    const execute = async (): Promise<Executed> => {
      const cached = compiled.cached({ query: asked.query, operationName: asked.operationName, variables: asked.variables });
      const executed = cached ? await runCached(cached, contextOf(hub, viewer), report) : null;
      return executed ?? (await apollo.execute(method, asked, contextOf(hub, viewer)));
    };
    const attributes = { 'hub.viewer': viewer.name, 'hub.request_id': request.id };
    return admitted(async () => {
      const began = elapsed();
      const executed = await tracing.span('graphql.request', attributes, () => whileConnected(reply.raw, execute));
      record(executed, viewer, request.id, began);
      return executed;
    });
  };

  return {
    async answer(exchange): Promise<HttpAnswer> {
      const accepted = negotiated(exchange.request.headers.accept);
      const { status, text, headers } = await answer(exchange);
      return { status: shownStatus(accepted, status), body: text, type: accepted.type, ...(headers && { headers }) };
    },
    stop: () => apollo.stop(),
  };
}
