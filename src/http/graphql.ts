/** GraphQL over HTTP, step by step: parse or cached → limits and cost → rights (at each root field) → execute → status, log, metrics. */
import type { Logger } from 'pino';
import { openCompiled } from '../../resolvers/engine/compiled.js';
import { contextOf } from '../../resolvers/engine/context.js';
import type { Meter } from '../../resolvers/engine/meter.js';
import type { Report } from '../../resolvers/failures.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Hub } from '../api.js';
import { elapsed } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';
import type { Tracing } from '../observability/tracing.js';
import { negotiated, shownStatus } from './accepted.js';
import { openApolloPath } from './apollo-path.js';
import { openBudgets } from './budgets.js';
import { isAny, isUnchanged, openConditional, unchanged, withTag } from './conditional.js';
import { refusedDocument, withDocument } from './documents.js';
import { type Executed, recordOperations } from './executed.js';
import { runCached } from './fast-path.js';
import { type GraphqlRequest, requestOfAddress, requestOfBody } from './graphql-request.js';
import { whileConnected } from './request-scope.js';
import type { HttpAnswer, Graphql, ViewerExchange } from './route.js';

export interface GraphqlOptions {
  readonly hub: Hub;
  readonly metrics: Pick<Metrics, 'operation'>;
  readonly tracing: Tracing;
  readonly log: Pick<Logger, 'error' | 'info'>;
  readonly report: Report;
}

interface Asking {
  readonly viewer: Viewer;
  readonly meter: Meter;
  readonly address: string;
}

const withHeader = (executed: Executed, name: string, value: string): Executed => ({
  ...executed,
  headers: { ...executed.headers, [name]: value },
});

export async function openGraphql({ hub, metrics, tracing, log, report }: GraphqlOptions): Promise<Graphql> {
  const schema = buildGraphqlSchema(hub.kinds);
  const compiled = openCompiled(schema);
  const apollo = await openApolloPath(schema, compiled, report, log);
  const budgets = openBudgets();
  // Until it is known how large the store is nothing is refused for it; a database that is away is told to whoever asks.
  await hub.sizes.refresh().catch(() => undefined);
  const record = recordOperations(metrics, log);
  const conditional = openConditional(hub, schema);

  /** By text. */
  const execute = async (method: 'GET' | 'POST', asked: GraphqlRequest, { viewer, meter, address }: Asking): Promise<Executed> => {
    const cached = compiled.cached(asked);
    const executed = cached ? await runCached(cached, contextOf(hub, viewer, meter, address), report) : null;
    return executed ?? (await apollo.execute(method, asked, contextOf(hub, viewer, meter, address)));
  };

  const executeIfChanged = async (asked: GraphqlRequest, asking: Asking, given: string | undefined): Promise<Executed> => {
    // A report of the cost is of this one request.
    const tag = asking.meter.report ? null : await conditional.tagOf(asked, asking.viewer);
    if (tag !== null && isUnchanged(given, tag)) return unchanged(tag);
    const executed = withTag(await execute('GET', asked, asking), tag);
    // Whether it may be answered at all is known by now.
    return executed.headers?.etag !== undefined && isAny(given) ? unchanged(executed.headers.etag) : executed;
  };

  const answer = ({ request, reply, query, viewer, admitted }: ViewerExchange): Promise<Executed> => {
    const sent = request.method === 'POST' ? requestOfBody(request.body) : requestOfAddress(query);
    const meter = budgets.meter(viewer, request.headers['x-graphql-cost'] === 'report');
    const asking: Asking = { viewer, meter, address: request.ip };
    const answered = async (): Promise<Executed> => {
      try {
        const asked = await withDocument(sent, viewer, hub);
        return request.method === 'POST'
          ? await execute('POST', asked, asking)
          : await executeIfChanged(asked, asking, request.headers['if-none-match']);
      } catch (error) {
        const refused = refusedDocument(error);
        if (refused) return refused;
        throw error;
      }
    };
    const attributes = { 'hub.viewer': viewer.name, 'hub.request_id': request.id };
    return admitted(async () => {
      const began = elapsed();
      const executed = await tracing.span('graphql.request', attributes, () => whileConnected(reply.raw, viewer.name, answered));
      record(
        executed.operation !== null && hub.documents.isKnown(executed.operation) ? { ...executed, known: executed.operation } : executed,
        viewer,
        request.id,
        began,
      );
      return meter.retryAfter !== null && executed.status === 429 ? withHeader(executed, 'retry-after', String(meter.retryAfter)) : executed;
    });
  };

  return {
    schema,
    async answer(exchange): Promise<HttpAnswer> {
      const accepted = negotiated(exchange.request.headers.accept);
      const { status, text, headers } = await answer(exchange);
      return { status: shownStatus(accepted, status), body: text, type: accepted.type, ...(headers && { headers }) };
    },
    stop: () => apollo.stop(),
  };
}
