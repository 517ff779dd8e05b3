/** Answer of a source that speaks JSON over HTTP: a whole body, or a HubError that says why there is none. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import { type Answer, HttpFault } from '../http.js';
import { decode } from './decode.js';
import type { Endpoint } from './endpoint.js';
import { HttpStatus } from './http-status.js';
import type { Question } from './question.js';
import { JsonFault, readJson } from './read-json.js';

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

function refuseStatus({ status, headers }: Answer, source: string): void {
  const cause = new HttpStatus(status);
  if (status === 401 || status === 403 || status === 407) throw new HubError('SOURCE_REFUSED', { source, why: `HTTP ${status}` }, cause);
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    throw new HubError('SOURCE_UNAVAILABLE', { source, why: `HTTP ${status}` }, cause);
  if (status === 206) throw new HubError('SOURCE_MALFORMED', { source, why: 'HTTP 206,只给了一部分' }, cause);
  if (status >= 200 && status <= 299) return;
  const where = status > 300 && status < 400 && headers.location ? redirected(headers.location) : '';
  throw new HubError('SOURCE_MALFORMED', { source, why: `HTTP ${status}${where}` }, cause);
}

function redirected(location: string): string {
  if (/login|signin|sso|cas|oauth|auth/i.test(location)) return ',转向登录页面:请检查账号、密钥或 settings.login';
  return ',转向别处而没有跟随(只在同一主机与端口上跟随 GET,最多 3 次):请把网址改为对方的正式地址';
}

/** The answer was a page for people. */
class WebPage extends Error {}

function parsed(text: string, source: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonFault) throw new HubError('SOURCE_MALFORMED', { source, why: error.message }, error);
    const [why, cause] = reasonOf(text, error);
    throw new HubError('SOURCE_MALFORMED', { source, why }, cause);
  }
}

function reasonOf(text: string, error: unknown): [why: string, cause: unknown] {
  const start = text.trimStart();
  if (start === '') return ['应答为空', error];
  if (/^<\?xml|^<(?!!doctype|html)[\w:]+[^>]*xmlns/i.test(start)) return ['应答是 XML 而不是 JSON', error];
  if (!start.startsWith('<')) return [/^[[{]/.test(start) ? '应答不是完整的 JSON' : '应答不是 JSON', error];
  const login = /登录|登陆|password|login|signin/i.test(start) ? '(像是登录页面,请检查账号与密钥)' : '';
  return [`应答是网页而不是 JSON${login}`, new WebPage()];
}

function dateOf(header: string | undefined): string | null {
  const ms = Date.parse(header ?? '');
  return Number.isNaN(ms) ? null : moment(ms);
}
