/** Probes: what a machine asks of the process itself: is it alive, can it work, and its figures. The province is none of it. */
import { lastCommit } from '../db/commit.js';
import { send } from './body.js';
import type { Exchange, RouteParts } from './route.js';

const json = ({ response }: Exchange, status: number, body: object): void => send(response, status, JSON.stringify(body));

export async function alive(_parts: RouteParts, exchange: Exchange): Promise<void> {
  json(exchange, 200, { status: 'ok' });
}

export async function ready({ db }: RouteParts, exchange: Exchange): Promise<void> {
  try {
    // The tables of the migrations are there, and a connection was to be had.
    await db.read(lastCommit);
    json(exchange, 200, { status: 'ok', database: db.dialect });
  } catch (error) {
    json(exchange, 503, { status: 'unavailable', code: String((error as { code?: unknown }).code ?? 'DATABASE_UNAVAILABLE') });
  }
}

export async function figures({ metrics }: RouteParts, exchange: Exchange): Promise<void> {
  let text: string;
  try {
    text = await metrics.text();
  } catch {
    return json(exchange, 503, { status: 'unavailable', why: '数据库没有应答' });
  }
  send(exchange.response, 200, text, 'text/plain; version=0.0.4; charset=utf-8');
}
