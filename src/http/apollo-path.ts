/** Apollo path: reads, validates, limits and executes whatever is not cached, and reports what is wrong. */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Compiled, CompiledAnswer } from '../../resolvers/engine/compiled.js';
import { refuseNull } from '../../resolvers/engine/conditions.js';
import type { Context } from '../../resolvers/engine/context.js';
import { checkCost, costReport } from '../../resolvers/engine/cost/check.js';
import { TEXT } from '../../resolvers/engine/cost/limits.js';
import { checkText } from '../../resolvers/engine/cost/text-check.js';
import { nothingLeftOut, nullsToRefuse } from '../../resolvers/engine/left-out.js';
import { inTurns } from '../../resolvers/engine/schema-turns.js';
import { failureOf, formatFailure, inOrder, type Report } from '../../resolvers/failures.js';
import { HubError } from '../../schema/errors.js';
import { answerText } from './answer-text.js';
import { openDocumentStore } from './document-store.js';
import { type Executed, type GraphqlResult, hasFailed, statusFor } from './executed.js';
import type { GraphqlRequest } from './graphql-request.js';
import { openKnownIntrospection } from './known-introspection.js';

export interface ApolloPath {
  execute(method: 'GET' | 'POST', request: GraphqlRequest, context: Context): Promise<Executed>;
  stop(): Promise<void>;
}

/** What the last plugin has seen of the request. */
interface Observed {
  operation: string | null;
  result: GraphqlResult | null;
  document: DocumentNode | null;
  text: string | null;
}
type ApolloContext = Context & { readonly observed: Observed; readonly method: 'GET' | 'POST' };

export async function openApolloPath(schema: GraphQLSchema, queries: Compiled, report: Report, log: Pick<Logger, 'error'>): Promise<ApolloPath> {
  const apollo = new ApolloServer<ApolloContext>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), limits, executed(queries, inTurns(schema), report), seeing],
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: TEXT.tokens },
    persistedQueries: false,
    validationRules: [nothingLeftOut],
    documentStore: openDocumentStore(),
    // No cookie is ever taken: without the Bearer header a stranger's page gets nowhere.
    csrfPrevention: false,
    formatError: (formatted, error) => formatFailure(formatted, error, report),
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn: (message) => log.error({}, String(message)), error: (message) => log.error({}, String(message)) },
  });
  await apollo.start();
  const introspection = openKnownIntrospection();
  return {
    async execute(method, asked, context) {
      const { query, operationName, variables } = asked;
      if (!query) throw new HubError('BAD_REQUEST', { why: '没有写明 query' });
      checkText(query);
      const before = context.meter.report ? undefined : introspection.of(query, asked);
      if (before !== undefined) return { operation: 'introspection', failed: false, status: 200, text: before };
      const observed: Observed = { operation: null, result: null, document: null, text: null };
      // Its own refusal of a mutation by GET has neither our code nor `Allow`.
      const http = { method: 'POST', headers: new HeaderMap(), search: '', body: undefined };
      // Persisted queries were seen to before; what else is an extension is no one's here.
      const request = { query, http, ...(operationName && { operationName }), ...(variables && { variables: { ...variables } }) };
      await apollo.executeOperation(request, { contextValue: { ...context, observed, method } });
      const { operation, result, document, text } = observed;
      if (!result || text === null) throw new HubError('BAD_REQUEST', { why: '不支持分段应答' });
      const failed = hasFailed(result);
      if (!failed && !context.meter.report) introspection.keep(query, asked, document, text);
      const status = statusFor(result);
      return { operation, failed, status, text, ...(status === 405 && { headers: { allow: 'POST' } }) };
    },
    stop: () => apollo.stop(),
  };
}

const limits: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      if (operation.operation === 'subscription') throw new HubError('BAD_REQUEST', { why: '这里不接受 subscription' });
      if (operation.operation === 'mutation' && contextValue.method === 'GET')
        throw new HubError('METHOD_NOT_ALLOWED', { method: 'GET', allowed: 'POST' });
      refuseNull(document, operation, request.variables ?? {});
      checkCost({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
      nullsToRefuse(schema, document, operation)?.(request.variables ?? {});
    },
  }),
};

/** Compiled, or in turns where the schema itself is asked for; the rest is left to Apollo. */
const executed = (queries: Compiled, shown: GraphQLSchema, report: Report): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: async () => ({
    async responseForOperation({ source, document, operation, request, contextValue }) {
      // Apollo's types say otherwise: under a name that no operation has there is none.
      if (!(operation as typeof operation | undefined)) return null;
      const variables = request.variables ?? {};
      const answer: CompiledAnswer | null = source.includes('__schema')
        ? await execute({ schema: shown, document, operationName: request.operationName, variableValues: variables, contextValue })
        : await queries.answer({ source, document, operation, variables, context: contextValue });
      // Variables that do not fit: Apollo has a code for it.
      if (answer?.data === undefined) return null;
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
    async willSendResponse({ operationName, operation, document, contextValue: { observed, meter }, response }) {
      observed.operation = operationName ?? operation?.operation ?? 'unreadable';
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (singleResult.errors) singleResult.errors = inOrder(singleResult.errors);
      if (meter.report && meter.cost) singleResult.extensions = { ...singleResult.extensions, cost: costReport(meter.cost) };
      observed.result = singleResult;
      observed.document = document ?? null;
      observed.text = await answerText(singleResult, meter.cost);
      // It is written: Apollo would write it once more, in one go.
      response.body.singleResult = {};
    },
  }),
};
