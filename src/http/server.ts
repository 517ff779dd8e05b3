/** Server: the carrier with its pipeline, listening; its close lets what is under way come to its end. */
import { openIdentification } from './identification.js';
import { openOrigin } from './origin.js';
import type { SignInParts } from './route.js';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Report } from '../../resolvers/failures.js';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/identify.js';
import type { Hub } from '../api.js';
import type { Database } from '../db/database.js';
import { systemClock } from '../kit/clock.js';
import { memo } from '../kit/memoized.js';
import { newSealing, type Sealing } from '../kit/secrets.js';
import { after } from '../kit/timers.js';
import type { Metrics } from '../observability/metrics.js';
import type { Tracing } from '../observability/tracing.js';
import { openAdmission } from './admission.js';
import { type CarrierOptions, openCarrier } from './carrier.js';
import { CALLER_LIMITS, type CallerLimits, openCallers } from './callers.js';
import { openGraphql } from './graphql.js';
import { openPipeline } from './pipeline.js';
import { closeSlowClients, SLOW_LIMITS, type SlowLimits } from './slow-clients.js';
import { watchSockets } from './sockets.js';
import { openTickets } from './tickets.js';
import type { WaysIn } from './ways-in.js';

export interface ServerOptions extends Partial<CarrierOptions> {
  /** null in a process that only works: it answers probes. */
  readonly hub: Hub | null;
  readonly db: Pick<Database, 'read' | 'writable' | 'dialect'>;
  readonly metrics: Pick<Metrics, 'operation' | 'slowClient' | 'text'>;
  readonly tracing: Tracing;
  readonly access: Access;
  readonly host: string;
  readonly port: number;
  /** How people sign in; without it only keys of the configuration are known. */
  readonly signIn?: SignInOptions;
  /** Whether a job is at work in this process; none unless given. */
  readonly busy?: () => boolean;
  readonly log: Pick<Logger, 'error' | 'info'>;
  /** Of one caller; the usual ones unless given. */
  readonly limits?: Partial<CallerLimits & SlowLimits>;
  /** How long what is under way at the end may take; as long as a statement unless given. */
  readonly graceMs?: number;
}

export interface SignInOptions extends Omit<SignInParts, 'identification' | 'origin'> {
  readonly publicUrl: string | null;
  /** Plain http was said to be meant. */
  readonly insecure: boolean;
  readonly waysIn: WaysIn;
  /** Seals the addresses of downloads: every process of the hub opens what another has sealed. */
  readonly downloads: () => Sealing;
}

export interface Running {
  readonly url: string;
  readonly closing: () => boolean;
  close(): Promise<void>;
}

// A request under way has so long to end: as its longest statement may take. A process that is told to end is gone in three seconds more.
export const GRACE_MS = 10_000;
// What was refused at the end of that, or never came whole, has so long to be taken, or to come.
const LAST_MS = 2_000;

// Above what proxies keep a connection idle for (nginx: 60 s): else theirs dies under their next request.
const KEEP_ALIVE_MS = 75_000;

export async function startServer(options: ServerOptions): Promise<Running> {
  const { hub, db, metrics, tracing, access, host, port, log, busy = () => false, limits: given, graceMs = GRACE_MS } = options;
  const report: Report = (incident, error) => log.error({ incident, err: error }, 'request failed');
  const graphql = hub && (await openGraphql({ hub, metrics, tracing, log, report }));
  const limits = { ...CALLER_LIMITS, ...SLOW_LIMITS, ...given };
  let ending = false;
  const closing = (): boolean => ending;
  const callers = openCallers(limits);
  const admission = openAdmission(busy);
  const listening = (): number => (carrier.server.address() as AddressInfo | null)?.port ?? port;
  const { signIn } = options;
  const { publicUrl, insecure } = signIn ?? { publicUrl: null, insecure: false };
  const origin = openOrigin({ publicUrl, insecure, encrypted: options.tls !== undefined, host, port: listening });
  const tickets = openTickets(signIn?.downloads ?? memo(newSealing), signIn?.now ?? systemClock.now);
  const identification = openIdentification(access, signIn ?? null, origin, tickets);
  const signInParts = signIn ? { ...signIn, identification, origin } : null;
  const pipeline = openPipeline({
    parts: { db, metrics, closing, signIn: signInParts, desk: hub?.desk ?? null },
    viewerParts: hub && graphql && { hub, graphql, tickets, log },
    identification,
    admission,
    callers,
    known: (socket) => sockets.known(socket),
  });
  const { cors = [], trustedProxies = [], keepAliveMs = KEEP_ALIVE_MS, demo = false, tls } = options;
  const { server: carrier, underWay } = await openCarrier(
    pipeline,
    { cors, trustedProxies, keepAliveMs, demo, ...(tls && { tls }) },
    closing,
    report,
    signIn && signInParts ? { parts: signInParts, waysIn: signIn.waysIn } : null,
  );
  const sockets = watchSockets(carrier.server);
  const stopWatching = closeSlowClients(callers, limits, () => {
    metrics.slowClient();
    log.info({}, 'client.slow');
  });
  await carrier.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new HubError('PORT_IN_USE', { host, port, why: error.code ?? '未知原因' }, error);
  });
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `${tls ? 'https' : 'http'}://${shownHost}:${(carrier.server.address() as AddressInfo).port}/graphql`,
    closing,
    async close() {
      ending = true;
      admission.end();
      // Until then it listens: probes, and whoever still comes, hear that it ends.
      await underWay.end(graceMs);
      const calledOff = after(LAST_MS, () => carrier.server.closeAllConnections());
      await carrier.close();
      calledOff();
      stopWatching();
      await graphql?.stop();
    },
  };
}
