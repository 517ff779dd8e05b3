/** Carrier: node:http around the pipeline. Whatever is thrown in it leaves as JSON with a code. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { incidentOf, type Report } from '../../resolvers/failures.js';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/identify.js';
import type { Hub } from '../api.js';
import type { Database } from '../db/database.js';
import { after } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';
import type { Tracing } from '../observability/tracing.js';
import { openAdmission } from './admission.js';
import { send } from './body.js';
import { openGraphql } from './graphql.js';
import { openPipeline } from './pipeline.js';

export interface ServerOptions {
  /** null in a process that only works: it answers probes. */
  readonly hub: Hub | null;
  readonly db: Pick<Database, 'read' | 'writable' | 'dialect'>;
  readonly metrics: Pick<Metrics, 'operation' | 'text'>;
  readonly tracing: Tracing;
  readonly access: Access;
  readonly host: string;
  readonly port: number;
  /** Whether a job is at work in this process; none unless given. */
  readonly busy?: () => boolean;
  readonly log: Pick<Logger, 'error' | 'info'>;
}

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Whoever is to come again is told when. */
function retryAfter(error: unknown, response: ServerResponse): void {
  if (!(error instanceof HubError)) return;
  if (error.code === 'DATABASE_BUSY') response.setHeader('retry-after', '1');
  else if (error.status === 429) response.setHeader('retry-after', String(error.details.seconds));
}

const GRACE_MS = 1_500;

export async function startServer({ hub, db, metrics, tracing, access, host, port, log, busy = () => false }: ServerOptions): Promise<Running> {
  const report: Report = (incident, error) => log.error({ incident, err: error }, 'request failed');
  const graphql = hub && (await openGraphql({ hub, metrics, tracing, log, report }));
  let closing = false;
  const viewerParts = hub && graphql && { hub, graphql };
  const pipeline = openPipeline({ parts: { db, metrics }, viewerParts, access, admission: openAdmission(busy), closing: () => closing });
  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    pipeline(request, response).catch((error: unknown) => {
      const { status, message, code } = error instanceof HubError ? error : incidentOf(error, report);
      request.resume();
      if (!response.headersSent) retryAfter(error, response);
      send(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
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
      const calledOff = after(GRACE_MS, () => http.closeAllConnections());
      await closed;
      calledOff();
      await graphql?.stop();
    },
  };
}
