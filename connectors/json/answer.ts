/** Request to a source that speaks JSON over HTTP: a whole body, or a HubError that says why there is none. */
import { HubError } from '../../schema/errors.js';
import type { Clock } from '../contract.js';
import { type Answer, type Http, HttpFault } from '../http.js';
import { readJson } from './read-json.js';

export interface Endpoint {
  readonly source: string;
  readonly zone: string;
  readonly clock: Clock;
  readonly http: Http;
}

export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Given, it is posted. */
  readonly body?: string;
}

export async function answerTo({ source, http }: Endpoint, { url, headers, body }: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await http.call({ url, headers, signal, ...(body === undefined ? {} : { method: 'POST' as const, body }) });
  } catch (error) {
    if (error instanceof HttpFault && error.tooLargeMiB !== null && !signal.aborted)
      throw new HubError('SOURCE_TOO_LARGE', { source, limit: error.tooLargeMiB }, error);
    const why = signal.aborted ? '读取已中止' : error instanceof HttpFault ? error.why : '请求未能发出';
    throw new HubError('SOURCE_UNAVAILABLE', { source, why }, error);
  }
}

export function bodyOf({ status, headers, body }: Answer, source: string): unknown {
  if (status === 401 || status === 403) throw new HubError('SOURCE_REFUSED', { source, why: `HTTP ${status}` });
  if (status === 408 || status === 429 || status >= 500) throw new HubError('SOURCE_UNAVAILABLE', { source, why: `HTTP ${status}` });
  if (status < 200 || status > 299) throw new HubError('SOURCE_MALFORMED', { source, why: `HTTP ${status}` });
  const text = decode(body, headers['content-type'] ?? '', source);
  try {
    return readJson(text);
  } catch (error) {
    const why = /^\s*</.test(text) ? '应答是网页而不是 JSON' : text.trim() === '' ? '应答为空' : '应答不是完整的 JSON';
    throw new HubError('SOURCE_MALFORMED', { source, why }, error);
  }
}

// Decoded leniently, a GBK body would turn into replacement characters and be stored.
function decode(body: Buffer, type: string, source: string): string {
  const charset = /charset="?(gbk|gb2312|gb18030)/i.test(type) ? 'gb18030' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: `应答不是有效的 ${charset.toUpperCase()} 文本` }, error);
  }
}
