/** Rehearsal server of JSON sources: entries behind a token, paged by cursor, in a mood that can change, also for the worse. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { moment, readMoment } from '../../schema/time.js';
import type { EndMood } from '../contract-stage.js';

export type JsonEntry = { id: string; updatedAt: string } & Record<string, unknown>;

/** How the server itself behaves: `flooding` begins an answer that never ends, `announcing` says beforehand that it has 5 GB. */
export type ServerMood = 'calm' | 'slow' | 'cut' | 'html' | 'busy' | 'flooding' | 'announcing';
/**
 * How its lists behave. `repeating` forgets the cursor, `renaming` forgets it and renames the position each time, `cycling` leads back to its
 * first page, `endless` makes rows up, `echoing` gives every page twice, `backwards` begins with the newest, `counting` pages by offset, so
 * that rows move under the reader. What the moods of an end do, the contract stage says.
 */
export type ListMood = EndMood | 'repeating' | 'renaming' | 'cycling' | 'endless' | 'echoing' | 'backwards' | 'counting' | 'outOfOrder';

export interface JsonRehearsal<Mood extends string> {
  readonly url: string;
  readonly port: number;
  mood(m: Mood): void;
  /** Bytes of body sent so far by a flood. */
  flooded(): number;
  close(): Promise<void>;
}

export interface JsonServerOptions {
  readonly port?: number;
  readonly token: string;
  readonly slowMs?: number;
}

export interface JsonReply {
  readonly status: number;
  readonly body: unknown;
}

export async function openJsonServer<Mood extends string>(
  options: JsonServerOptions,
  reply: (request: IncomingMessage, text: string, mood: Mood) => Promise<JsonReply> | JsonReply,
): Promise<JsonRehearsal<Mood>> {
  let mood = 'calm' as Mood;
  let flooded = 0;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    if (request.headers.authorization !== `Bearer ${options.token}`) return json(response, 401, { message: 'token' });
    if (mood === 'busy') return json(response, 503, { message: 'busy' });
    if (mood === 'html') return send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>登录</title><p>请先登录</p>');
    if (mood === 'flooding' || mood === 'announcing') return flood(response, mood === 'announcing', (bytes) => (flooded += bytes));
    const { status, body } = await reply(request, text, mood);
    if (mood === 'cut') return sendTruncated(response, JSON.stringify(body));
    if (mood === 'slow') return void setTimeout(() => json(response, status, body), options.slowMs ?? 300);
    json(response, status, body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    mood(m) {
      mood = m;
    },
    flooded: () => flooded,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface ListPage<E> {
  readonly entries: readonly E[];
  /** Where this page ends; null where there is nothing to say. */
  readonly end: string | null;
  readonly more: boolean;
  /** Rows in all, as the list says. */
  readonly total: number;
}

/** The other side knows none of the places that it gave. */
export const forgets = (mood: string, after: string): boolean => mood === 'forgetful' && after !== '';

let names = 0;

/** One page in the order (updatedAt, id): an entry that changes comes again at the end, as in a log of changes. */
export function listPage<E extends JsonEntry>(
  all: readonly E[],
  request: { readonly size: number; readonly after: string; readonly from: string | null },
  mood: string,
  zone: string,
): ListPage<E> {
  const size = Math.min(Math.max(request.size, 1), 5_000);
  if (mood === 'endless') return invented(request.after, size, all);
  const echo = mood === 'echoing' && request.after.startsWith('~');
  const gap = mood === 'gapped' && request.after.startsWith('!');
  if (gap) return { entries: [], end: request.after.slice(1), more: true, total: all.length };
  const after = mood === 'repeating' || mood === 'renaming' ? '' : echo ? request.after.slice(1) : request.after;
  const start = request.from === null ? '' : (readMoment(request.from, zone) ?? '');
  const sorted = all
    .map((entry) => ({ entry, at: readMoment(entry.updatedAt, zone) ?? moment(0) }))
    .map(({ entry, at }) => ({ entry, at, position: `${at}|${entry.id}` }))
    .filter((each) => each.at >= start)
    .sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
  if (mood === 'backwards') sorted.reverse();
  const byNumber = mood === 'counting' || mood === 'backwards';
  const from = decoded(after);
  const rest = byNumber ? sorted.slice(Number(from || 0)) : sorted.filter((each) => each.position > from);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  const first = sorted[Math.min(size, sorted.length) - 1];
  let end = last ? encoded(byNumber ? String(Number(from || 0) + items.length) : last.position) : null;
  // Every other page is given a second time under another cursor before the list goes on.
  if (mood === 'echoing' && !echo && end !== null) end = `~${request.after}`;
  if (mood === 'gapped' && end !== null) end = `!${end}`;
  if (mood === 'renaming' && end !== null) end = encoded(`${++names}`);
  if (mood === 'cycling' && after !== '' && first && after !== encoded(first.position)) end = encoded(first.position);
  const entries = items.map(({ entry }) => entry);
  const endless = ['repeating', 'renaming', 'cycling'].includes(mood) || (mood === 'echoing' && !echo && end !== null);
  const total = sorted.length + (mood === 'overstating' ? 7 : 0);
  const placeless = mood === 'unplaced' && rest.length > size;
  return { entries: mood === 'outOfOrder' ? entries.reverse() : entries, end: placeless ? null : end, more: endless || rest.length > size, total };
}

function invented<E extends JsonEntry>(after: string, size: number, all: readonly E[]): ListPage<E> {
  const from = Number(decoded(after) || 0);
  const like = all[0] as E;
  const entries = Array.from({ length: size }, (_, i) => ({ ...like, id: `made-up-${from + i}` }));
  return { entries, end: encoded(String(from + size)), more: true, total: from + size };
}

const encoded = (position: string): string => Buffer.from(position).toString('base64url');
const decoded = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

export function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

function sendTruncated(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.destroy());
}

// It goes on until the reader hangs up, as fast as it is read.
function flood(response: ServerResponse, announced: boolean, count: (bytes: number) => void): void {
  const chunk = `${JSON.stringify({ id: 'x', updatedAt: '2026-01-01', name: 'x'.repeat(65_000) })},`;
  response.writeHead(200, { 'content-type': 'application/json', ...(announced && { 'content-length': 5_000_000_000 }) });
  response.write('{"data":{"list":[');
  const more = (): void => {
    while (!response.destroyed) {
      count(chunk.length);
      if (!response.write(chunk)) return void response.once('drain', more);
    }
  };
  more();
}
