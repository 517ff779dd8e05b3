/** Probes: what a machine asks of the process itself: is it alive, can it work, and its figures. The province is none of it. */
import { HubError } from '../../schema/errors.js';
import { lastCommit } from '../db/commit.js';
import { after } from '../kit/timers.js';
import type { HttpAnswer, RouteParts } from './route.js';

interface Found {
  readonly status: number;
  readonly body: object | string;
}

const json = ({ status, body }: Found): HttpAnswer => ({ status, body: JSON.stringify(body) });

// Who asks gives up after a few seconds, and takes that for the process's own end.
const ANSWER_MS = 2_000;

function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = after(ANSWER_MS, () => reject(new HubError('DATABASE_UNAVAILABLE', { why: `${ANSWER_MS / 1000} 秒没有应答` })));
    asked.then(resolve, reject).finally(stop);
  });
}

export async function alive(): Promise<HttpAnswer> {
  return json({ status: 200, body: { status: 'ok' } });
}

export async function readinessOf({ db, closing }: Pick<RouteParts, 'db' | 'closing'>): Promise<Found> {
  // First of all that ends: whoever shares the requests out has time to send them elsewhere.
  if (closing?.()) return { status: 503, body: { status: 'unavailable', code: 'SHUTTING_DOWN' } };
  try {
    // The tables of the migrations are there, a connection was to be had, and a writer is not without an answer.
    await inTime(Promise.all([db.read(lastCommit), db.writable()]));
    return { status: 200, body: { status: 'ok', database: db.dialect } };
  } catch (error) {
    return { status: 503, body: { status: 'unavailable', code: String((error as { code?: unknown }).code ?? 'DATABASE_UNAVAILABLE') } };
  }
}

export const ready = async (parts: RouteParts): Promise<HttpAnswer> => json(await readinessOf(parts));

export async function figuresOf({ metrics }: Pick<RouteParts, 'metrics'>): Promise<Found> {
  try {
    return { status: 200, body: await metrics.text() };
  } catch {
    return { status: 503, body: { status: 'unavailable', why: '数据库没有应答' } };
  }
}

export async function figures(parts: RouteParts): Promise<HttpAnswer> {
  const { status, body } = await figuresOf(parts);
  return typeof body === 'string' ? { status, body, type: 'text/plain; version=0.0.4; charset=utf-8' } : json({ status, body });
}
