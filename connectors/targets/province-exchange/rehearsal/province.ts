/** Rehearsed province on 127.0.0.1: it keeps the rules of provincial-interface.md, remembers in a SQLite file, and has moods. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadKinds } from '../../../../schema/registry.js';
import { dayOf, moment } from '../../../../schema/time.js';
import { type ExchangeAnswer, answer, readFields, type ReceivedRow } from './answer.js';
import { openProvinceStore } from './store.js';
import { endSecret, type HeaderCheckOptions, refresh, refusal } from './header-check.js';
import { type Accepted, type Desk, takeBatch } from './push.js';
import { takeFeedback, answerFeed, answerInventory, answerReceipt } from './reading.js';
import { rowChecks } from './row-check.js';
import type { Service } from '../settings.js';
import { type Calls, openCalls } from './calls.js';

/** `forgets` and `secretEnds` pass after one call; the others last. The refresh of the secret knows no mood. */
export const moods = ['calm', 'slow', 'dropsAfterTaking', 'busy', 'html', 'refuses', 'forgets', 'countsWrong', 'secretEnds', 'silent'] as const;
export type Mood = (typeof moods)[number];

export interface RehearsalOptions extends Pick<HeaderCheckOptions, 'rid' | 'sids' | 'appKey' | 'profile'> {
  readonly port?: number;
  readonly stateFile: string;
  readonly zone: 'Asia/Shanghai';
  readonly catalogue: readonly Record<string, unknown>[];
  readonly alerts: readonly Record<string, unknown>[];
  readonly checkingMs?: number;
  readonly slowMs?: number;
  /** How long a caller of a silent province is kept before its connection is cut; for ever unless given. */
  readonly silentMs?: number;
  readonly secretMs?: number;
  readonly now?: () => number;
  readonly objection?: Desk['objection'];
  /** Told after the commit, once for each row that changed what is held. */
  readonly onAccepted?: (table: string, row: ReceivedRow, operation: string) => void;
}

export interface ProvinceRehearsal extends Pick<Calls, 'arrived' | 'hold'> {
  readonly url: string;
  readonly port: number;
  mood(mood: Mood): void;
  book(): { readonly accepted: Readonly<Record<string, number>>; readonly returned: Readonly<Record<string, number>> };
  held(table: string): Map<string, ReceivedRow>;
  /** The shared secret in base64; empty before the first. */
  secret(): string;
  close(): Promise<void>;
}

export async function openProvinceRehearsal(options: RehearsalOptions): Promise<ProvinceRehearsal> {
  const { profile, zone, now = Date.now, checkingMs = 150, slowMs = 300, secretMs = 7_200_000 } = options;
  const store = openProvinceStore(options.stateFile);
  const desk: Desk = {
    store,
    profile,
    zone,
    now,
    objection: options.objection,
    checks: rowChecks(profile, await loadKinds(), () => dayOf(moment(now()), zone)),
  };
  const headerCheck: HeaderCheckOptions = { ...options, secretMs, now };
  const services = new Map(Object.entries(profile.paths).map(([service, path]) => [path, service as Service]));
  const calls = openCalls();
  let mood: Mood = 'calm';

  function once(expected: Mood): boolean {
    if (mood !== expected) return false;
    mood = 'calm';
    return true;
  }

  function decide(service: Service, request: IncomingMessage, body: Buffer, accepted: Accepted[]): ExchangeAnswer {
    if (service !== 'auth' && once('secretEnds')) endSecret(store);
    const refused = refusal(service, request.headers, store, headerCheck);
    if (refused) return refused;
    if (service !== 'auth' && mood === 'busy') return answer('3001', '系统繁忙', { retryAfterSeconds: 1 });
    if (service === 'push') return takeBatch(body, desk, mood === 'refuses', accepted);
    const fields = readFields(body);
    if (!fields) return answer('2001', '请求体格式错误');
    if (service === 'auth') return refresh(fields, request.headers, store, headerCheck);
    if (service === 'receipt') return once('forgets') ? answer('4004', '未知批次') : answerReceipt(fields, desk, checkingMs, mood === 'countsWrong');
    if (service === 'inventory') return answerInventory(fields, desk);
    if (service === 'feedback') return takeFeedback(fields, options.alerts, desk, accepted);
    return service === 'catalogue' ? answerFeed('items', options.catalogue, fields, desk) : answerFeed('alerts', options.alerts, fields, desk);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const service = services.get(request.url ?? '');
    response.setHeader('date', new Date(now()).toUTCString());
    if (!service || request.method !== 'POST') return void response.writeHead(404).end();
    const held = calls.take(service);
    if (held) await held;
    const moody = service !== 'auth';
    if (moody && mood === 'silent') return void (options.silentMs && setTimeout(() => request.socket.destroy(), options.silentMs).unref());
    if (moody && mood === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>网关错误</body></html>');
    if (moody && mood === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    const accepted: Accepted[] = [];
    const reply = store.atOnce(() => decide(service, request, Buffer.concat(chunks), accepted));
    for (const { table, row, operation } of accepted) options.onAccepted?.(table, row, operation);
    if (mood === 'dropsAfterTaking' && (service === 'push' || service === 'feedback')) return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(reply));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent || request.socket.destroyed) return void request.socket.destroy();
      response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(answer('9999', '系统故障')));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    arrived: calls.arrived,
    hold: calls.hold,
    url: `http://127.0.0.1:${port}`,
    port,
    mood: (expected) => void (mood = expected),
    book: () => ({ accepted: store.accepted(), returned: store.returned() }),
    held: (table) => new Map(store.all(table).map(({ identity, content }) => [identity, JSON.parse(content) as ReceivedRow])),
    secret: () => store.secret()?.now ?? '',
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
}
