/** The GraphQL door on node:http: a key first, then JSON in and JSON out, whatever comes. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type Compiled, openCompiled, type Request } from '../../resolvers/engine/compiled.js';
import { refuseNull } from '../../resolvers/engine/conditions.js';
import { type Context, contextOf } from '../../resolvers/engine/context.js';
import { failureOf, formatFailure, incidentOf, type Report } from '../../resolvers/failures.js';
import { limitQuery } from '../../resolvers/engine/limits.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Logger } from 'pino';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/access.js';
import { permit } from '../access/permit.js';
import { openFastPath, statusFor, telling, type OnAnswered } from './graphql-answer.js';
import { exportIssues } from './export-issues.js';
import type { Hub } from '../api.js';
import { RequestScope, runInScope } from '../db/database.js';
import type { Metrics } from '../observability/metrics.js';
import type { Probes } from './probes.js';
import { jsonBody, send } from './body.js';
import type { Tracing } from '../observability/tracing.js';

export interface ServerOptions {
  /** null in a process that only works: it answers probes. */
  readonly hub: Hub | null;
  readonly kinds: readonly KindDefinition[];
  readonly probes: Probes;
  readonly metrics: Pick<Metrics, 'operation'>;
  readonly tracing: Tracing;
  readonly access: Access;
  readonly host: string;
  readonly port: number;
  readonly log: Pick<Logger, 'error' | 'info'>;
}

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

const GRACE_MS = 1_500;

export async function startServer(options: ServerOptions): Promise<Running> {
  const { hub, access, host, port, log, metrics, tracing } = options;
  const report = (incident: string, error: unknown): void => log.error({ incident, err: error }, 'request failed');
  const schema = buildGraphqlSchema(options.kinds);
  const queries = openCompiled(schema);
  const told = telling(metrics, log);
  const shortWay = openFastPath(queries, report, told);
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), limits, compiled(queries, report), statuses, timed(told)],
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
  let closing = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const probe = await options.probes.ask(pathname);
    if (probe) return send(response, probe.status, probe.body, probe.type);
    if (!hub) throw new HubError('NOT_FOUND', { what: '这个地址:本进程只跑作业,GraphQL 由 --role api 的进程应答' });
    const viewer = access.identify(request.headers.authorization);
    if (!viewer) throw new HubError('UNAUTHENTICATED');
    if (closing) throw new HubError('SHUTTING_DOWN');
    if (pathname === '/export/issues.csv' && request.method === 'GET')
      return await leaving(response, () => exportIssues(hub, options.kinds, viewer, query ?? '', response));
    if (pathname !== '/graphql') throw new HubError('NOT_FOUND', { what: '这个地址,GraphQL 在 /graphql' });
    if (request.method !== 'POST' && request.method !== 'GET') throw new HubError('BAD_REQUEST', { why: '只接受 POST 或 GET' });
    const body = request.method === 'POST' ? ((await jsonBody(request)) as Request) : undefined;
    const id = requestId(request);
    response.setHeader('x-request-id', id);
    const context = () => ({ ...contextOf(hub, viewer, permit), requestId: id });
    const asked = async () => (body && (await shortWay(body, context()))) ?? (await longWay(request, query, body, context));
    const { status, text } = await tracing.span('graphql.request', { 'hub.viewer': viewer.name, 'hub.request_id': id }, () =>
      leaving(response, asked),
    );
    send(response, status, text);
  }

  async function longWay({ method = 'POST', headers: given }: IncomingMessage, query: string | undefined, body: unknown, context: () => Context) {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, String(value));
    // What comes back is JSON even for one who asks for something else.
    headers.set('accept', 'application/json');
    headers.set('content-type', 'application/json');
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: query ? `?${query}` : '', body },
      context: async () => context(),
    });
    const text = answered.body.kind === 'complete' ? answered.body.string : '不支持分段应答';
    if (!answered.headers.get('content-type')?.includes('json') || answered.body.kind !== 'complete')
      throw new HubError('BAD_REQUEST', { why: text });
    return { status: answered.status ?? 200, text: text.trimEnd() };
  }

  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const shown = error instanceof HubError ? error : incidentOf(error, report);
      request.resume();
      send(response, shown.status, JSON.stringify({ errors: [{ message: shown.message, extensions: { code: shown.code } }] }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(new HubError('PORT_IN_USE', { host, port, why: error.code ?? '未知原因' }, error)));
    http.listen(port, host, () => resolve());
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;

  return {
    url: `http://${shownHost}:${(http.address() as AddressInfo).port}/graphql`,
    async close() {
      closing = true;
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      const force = setTimeout(() => http.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(force);
      await apollo.stop();
    },
  };
}

/** A client that leaves frees what it asked the database for. */
function leaving<T>(response: ServerResponse, work: () => Promise<T>): Promise<T> {
  const asker = new RequestScope();
  response.once('close', () => {
    if (!response.writableFinished) asker.cancel();
  });
  return runInScope(asker, work);
}

/** The caller's own id where it is a plain one, so that its log and ours can be laid side by side. */
function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

const limits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      refuseNull(document, operation, request.variables ?? {});
      limitQuery(schema, document, operation, request.variables ?? {});
    },
  }),
};

const compiled = (queries: Compiled, report: Report): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async responseForOperation({ source, document, operation, request, contextValue }) {
      // Apollo's types say otherwise: under a name that no operation has there is none.
      if (!(operation as typeof operation | undefined)) return null;
      const answer = await queries.ask({ source, document, operation, variables: request.variables ?? {}, context: contextValue });
      if (!answer) return null;
      const errors = answer.errors?.map((error) => failureOf(error, report));
      return {
        http: { status: undefined, headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: answer.data ?? null, ...(errors && { errors }) } },
      };
    },
  }),
});

const timed = (told: OnAnswered): ApolloServerPlugin<Context & { requestId?: string }> => ({
  requestDidStart: async () => {
    const began = performance.now();
    return {
      async willSendResponse({ operationName, operation, contextValue, response }) {
        const failed = response.body.kind === 'single' && (response.body.singleResult.errors?.length ?? 0) > 0;
        told(operationName ?? operation?.operation ?? 'unreadable', contextValue, began, failed);
      },
    };
  },
});

const statuses: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response }) {
      if (response.body.kind !== 'single') return;
      const status = statusFor(response.body.singleResult);
      if (status !== null) response.http.status = status;
    },
  }),
};
