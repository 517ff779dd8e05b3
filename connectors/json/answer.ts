/** Answer of a source that speaks JSON over HTTP: a whole body, or a HubError that says why there is none. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { type Answer, HttpFault } from '../http.js';
import { decode } from './decode.js';
import type { Endpoint } from './endpoint.js';
import { parsed, refuseStatus, WebPage } from './no-answer.js';
import type { Question } from './question.js';

/** A body that was read. */
export interface Answered {
  readonly body: unknown;
  readonly text: string;
  readonly status: number;
  /** A status that promises no content. */
  readonly nothing: boolean;
  /** The other side's clock, UTC. */
  readonly at: string | null;
  readonly link: string | null;
  readonly url: string;
  /** From the whole answer to what `body` is of it. */
  inner(whole: unknown): unknown;
}

const REDIRECTS = 3;
const TRIES = 3;
// A short pause is waited for; a longer one ends the run, and nobody is asked until it is over.
const MOST_WAITING_MS = 30_000;
const MOST_PAUSE_MS = 3_600_000;

/** Asks, with the token of a login where there is one; one that is not taken any more is fetched again once. */
export async function ask<T>(endpoint: Endpoint, question: Question, signal: AbortSignal, read: (answer: Answer) => T): Promise<T> {
  const { login } = endpoint;
  if (login === null) return read(await answerTo(endpoint, question, {}, signal));
  const header = await login.header(signal);
  try {
    return read(await answerTo(endpoint, question, header, signal));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    login.refused(header);
    return read(await answerTo(endpoint, question, await login.header(signal), signal));
  }
}

// Sent to a login page, a request has lost its session too.
const isRefusal = (error: unknown): boolean => error instanceof HubError && (error.code === 'SOURCE_REFUSED' || error.cause instanceof WebPage);

export async function answerTo(
  endpoint: Endpoint,
  { url, headers, body }: Question,
  token: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> {
  const { source, clock, pause } = endpoint;
  const sent = { accept: 'application/json', ...headers, ...endpoint.headers, ...token };
  for (let attempt = 1; ; attempt++) {
    if (pause.until > clock.now()) throw paused(source, pause.until - clock.now());
    const answer = await call(endpoint, { url, headers: sent, ...(body !== undefined && { body }) }, signal);
    const wait = answer.status === 429 || answer.status === 503 ? pauseOf(answer.headers['retry-after'] ?? '', clock.now()) : null;
    if (wait === null || attempt >= TRIES) return answer;
    if (wait > MOST_WAITING_MS) {
      pause.until = clock.now() + wait;
      throw paused(source, wait);
    }
    await clock.sleep(wait, signal);
  }
}

const paused = (source: string, ms: number): HubError =>
  new HubError('SOURCE_UNAVAILABLE', { source, why: `对方要求 ${Math.ceil(ms / 1000)} 秒之后再来(Retry-After)` });

function pauseOf(text: string, now: number): number | null {
  const ms = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MOST_PAUSE_MS);
}

async function call({ source, http }: Endpoint, { url, headers, body }: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await http.call({ url, headers: { ...headers }, signal, redirects: REDIRECTS, ...(body !== undefined && { method: 'POST', body }) });
  } catch (error) {
    if (error instanceof HttpFault && error.tooLargeMiB !== null && !signal.aborted)
      throw new HubError('SOURCE_TOO_LARGE', { source, limit: error.tooLargeMiB }, error);
    const why = signal.aborted ? '读取已中止' : error instanceof HttpFault ? error.why : '请求未能发出';
    throw new HubError('SOURCE_UNAVAILABLE', { source, why }, error);
  }
}

export function readAnswer(answer: Answer, { source, encoding, base }: Endpoint): Answered {
  refuseStatus(answer, source);
  const { status, headers, body } = answer;
  const text = decode(body, headers['content-type'] ?? '', encoding, source);
  // Only these promise that nothing comes; an empty 200 is a body that was lost.
  const nothing = (status === 204 || status === 205) && text.trim() === '';
  return {
    body: nothing ? null : parsed(text, source),
    text,
    status,
    nothing,
    at: dateOf(headers.date),
    link: headers.link ?? null,
    url: answer.url ?? base.href,
    inner: (whole) => whole,
  };
}

function dateOf(header: string | undefined): string | null {
  const ms = Date.parse(header ?? '');
  return Number.isNaN(ms) ? null : moment(ms);
}
