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
import { isAny, isUnchanged, markAnswer, openConditional, sendUnchanged } from './conditional.js';
import { refusedDocument, type SentRequest, withDocument } from './documents.js';
import { type Executed, recordOperations } from './executed.js';
import { runCached } from './fast-path.js';
import { getRequest, searchOf } from './get-request.js';
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
  const record = recordOperations(metrics, log);
  const conditional = openConditional(hub, schema);
  return {
    async answer({ request, response, query, viewer, admitted }) {
      if (request.method !== 'POST' && request.method !== 'GET') throw new HubError('BAD_REQUEST', { why: '只接受 POST 或 GET' });
      const isGet = request.method === 'GET';
      const sent = isGet ? getRequest(query) : ((await jsonBody(request)) as SentRequest);
      const id = requestId(request);
      response.setHeader('x-request-id', id);
      /** By text. */
      const execute = async (asked: Request): Promise<Executed> => {
        const cached = compiled.cached(asked);
        const executed = cached ? await runCached(cached, contextOf(hub, viewer), report) : null;
        return executed ?? (await apollo.execute(request, isGet ? searchOf(asked) : undefined, isGet ? undefined : asked, contextOf(hub, viewer)));
      };
      /** Null where nothing has changed since the caller's answer. */
      const executeIfChanged = async (asked: Request): Promise<Executed | null> => {
        const tag = await conditional.tagOf(asked, viewer);
        const given = request.headers['if-none-match'];
        if (tag !== null && isUnchanged(given, tag)) return sendUnchanged(response, tag) ?? null;
        const executed = await execute(asked);
        // What failed is to be asked again.
        const kept = executed.failed || executed.status !== 200 ? null : tag;
        if (kept !== null && isAny(given)) return sendUnchanged(response, kept) ?? null;
        markAnswer(response, kept);
        return executed;
      };
      const answered = async (): Promise<Executed | null> => {
        try {
          const asked = await withDocument(sent, viewer, hub.documents);
          return await (isGet ? executeIfChanged(asked) : execute(asked));
        } catch (error) {
          const refused = refusedDocument(error);
          if (refused) return refused;
          throw error;
        }
      };
      const attributes = { 'hub.viewer': viewer.name, 'hub.request_id': id };
      return admitted(async () => {
        const began = elapsed();
        const executed = await tracing.span('graphql.request', attributes, () => whileConnected(response, answered));
        if (!executed) return;
        record(executed, viewer, id, began);
        send(response, executed.status, executed.text, undefined, response.getHeader('cache-control') as string | undefined);
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
