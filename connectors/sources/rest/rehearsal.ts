/** A small real server to rehearse with: lists of entries behind a token, as a feed or from a moment, in a mood that can change. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { moment, readMoment } from '../../../schema/time.js';

export type RestEntry = { id: string; updatedAt: string } & Record<string, unknown>;
export type RestMood = 'calm' | 'slow' | 'cut' | 'html' | 'wrongShape' | 'busy' | 'repeating' | 'outOfOrder';

export interface RestRehearsal {
  readonly url: string;
  readonly port: number;
  mood(m: RestMood): void;
  close(): Promise<void>;
}

export interface RestRehearsalOptions {
  readonly port?: number;
  readonly token: string;
  readonly lists: Record<string, () => readonly RestEntry[]>;
  /** Of entries whose `updatedAt` has no offset. */
  readonly zone?: string;
  readonly slowMs?: number;
}

export async function openRestRehearsal(options: RestRehearsalOptions): Promise<RestRehearsal> {
  let mood: RestMood = 'calm';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://rehearsal');
    const list = options.lists[decodeURIComponent(url.pathname.slice(1))];
    if (request.headers.authorization !== `Bearer ${options.token}`) return json(response, 401, { message: 'token' });
    if (!list || request.method !== 'GET') return json(response, 404, { message: 'no such list' });
    if (mood === 'busy') return json(response, 503, { message: 'busy' });
    if (mood === 'html') return send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>登录</title><p>请先登录</p>');
    if (mood === 'wrongShape') return json(response, 200, { ok: true, rows: [] });
    const body = { data: page(list(), url.searchParams, mood, options.zone ?? 'Asia/Shanghai') };
    if (mood === 'cut') return cut(response, JSON.stringify(body));
    if (mood === 'slow') return void setTimeout(() => json(response, 200, body), options.slowMs ?? 300);
    json(response, 200, body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    mood(m) {
      mood = m;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// The order is (updatedAt, id): an entry that changes comes again at the end, as in a log of changes.
function page(entries: readonly RestEntry[], parameters: URLSearchParams, mood: RestMood, zone: string) {
  const size = Math.min(Math.max(Number(parameters.get('size')) || 200, 1), 5_000);
  const asked = parameters.get('cursor') ?? '';
  const cursor = mood === 'repeating' ? '' : asked;
  const place = Buffer.from(cursor, 'base64url').toString();
  const from = parameters.get('updatedFrom');
  const start = from === null ? '' : (readMoment(from, zone) ?? '');
  const rest = entries
    .map((entry) => ({ entry, at: readMoment(entry.updatedAt, zone) ?? moment(0) }))
    .map(({ entry, at }) => ({ entry, at, place: `${at}|${entry.id}` }))
    .filter((each) => each.at >= start && each.place > place)
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const shown = rest.slice(0, size);
  const end = shown.at(-1);
  const go = end ? Buffer.from(end.place).toString('base64url') : cursor || Buffer.from('0').toString('base64url');
  const list = shown.map(({ entry }) => entry);
  return { list: mood === 'outOfOrder' ? list.reverse() : list, next: from !== null && rest.length <= size ? '' : go };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

function cut(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.destroy());
}
