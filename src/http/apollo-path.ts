/** Apollo path: reads, validates, limits and executes whatever is not cached, and reports what is wrong. */
import type { IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Compiled } from '../../resolvers/engine/compiled.js';
import { refuseNull } from '../../resolvers/engine/conditions.js';
import type { Context } from '../../resolvers/engine/context.js';
import { limitQuery } from '../../resolvers/engine/limits.js';
import { failureOf, formatFailure, inOrder, type Report } from '../../resolvers/failures.js';
import { HubError } from '../../schema/errors.js';
import { type Executed, type GraphqlResult, hasFailed, statusFor } from './executed.js';

export interface ApolloPath {
  execute(request: IncomingMessage, query: string | undefined, body: unknown, context: Context): Promise<Executed>;
  stop(): Promise<void>;
}

/** What the last plugin has seen of the request. */
interface Observed {
  operation: string | null;
  result: GraphqlResult | null;
}
type ApolloContext = Context & { readonly observed: Observed };

export async function openApolloPath(schema: GraphQLSchema, queries: Compiled, report: Report, log: Pick<Logger, 'error'>): Promise<ApolloPath> {
  const apollo = new ApolloServer<ApolloContext>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), limits, compiled(queries, report), seeing],
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 4_000 },
    // No cookie is ever taken: without the Bearer header a stranger's page gets nowhere.
    csrfPrevention: false,
    formatError: (formatted, error) => formatFailure(formatted, error, report),
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn: (message) => log.error({}, String(message)), error: (message) => log.error({}, String(message)) },
  });
  await apollo.start();
  return {
    async execute({ method = 'POST', headers: given }, query, body, context) {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, String(value));
      // What comes back is JSON even for a client that asks for something else.
      headers.set('accept', 'application/json');
      headers.set('content-type', 'application/json');
      const observed: Observed = { operation: null, result: null };
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search: query ? `?${query}` : '', body },
        context: async () => ({ ...context, observed }),
      });
      const text = answer.body.kind === 'complete' ? answer.body.string : '不支持分段应答';
      if (!answer.headers.get('content-type')?.includes('json') || answer.body.kind !== 'complete') throw new HubError('BAD_REQUEST', { why: text });
      const { operation, result } = observed;
      const status = (result && statusFor(result)) ?? answer.status ?? 200;
      return { operation, failed: result !== null && hasFailed(result), status, text: text.trimEnd() };
    },
    stop: () => apollo.stop(),
  };
}

const limits: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      refuseNull(document, operation, request.variables ?? {});
      limitQuery(schema, document, operation, request.variables ?? {});
    },
  }),
};

const compiled = (queries: Compiled, report: Report): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: async () => ({
    async responseForOperation({ source, document, operation, request, contextValue }) {
      // Apollo's types say otherwise: under a name that no operation has there is none.
      if (!(operation as typeof operation | undefined)) return null;
      const answer = await queries.answer({ source, document, operation, variables: request.variables ?? {}, context: contextValue });
      if (!answer) return null;
      const errors = answer.errors && inOrder(answer.errors.map((error) => failureOf(error, report)));
      return {
        http: { status: undefined, headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: answer.data ?? null, ...(errors && { errors }) } },
      };
    },
  }),
});

const seeing: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ operationName, operation, contextValue: { observed }, response }) {
      observed.operation = operationName ?? operation?.operation ?? 'unreadable';
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (singleResult.errors) singleResult.errors = inOrder(singleResult.errors);
      observed.result = singleResult;
    },
  }),
};
