/** One question to the source: a whole JSON body, or a HubError that says why there is none. */
import type { Clock } from '../../contract.js';
import { type Answer, type Http, HttpFault } from '../../http.js';
import { HubError } from '../../../schema/errors.js';
import { readJson } from './read-json.js';

export interface Place {
  readonly source: string;
  readonly zone: string;
  readonly clock: Clock;
  readonly http: Http;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function ask(place: Place, path: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> {
  const url = new URL(place.baseUrl.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`));
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return read(await answer(place, url.href, signal), place.source);
}

async function answer(place: Place, url: string, signal: AbortSignal): Promise<Answer> {
  try {
    return await place.http.call({ url, headers: { accept: 'application/json', ...place.headers }, signal });
  } catch (error) {
    const why = signal.aborted ? '读取已中止' : error instanceof HttpFault ? error.why : '请求未能发出';
    throw new HubError('SOURCE_UNAVAILABLE', { source: place.source, why }, error);
  }
}

function read({ status, headers, body }: Answer, source: string): unknown {
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

// Read leniently, a GBK body would turn into replacement characters and be kept.
function decode(body: Buffer, type: string, source: string): string {
  const charset = /charset="?(gbk|gb2312|gb18030)/i.test(type) ? 'gb18030' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: `应答不是有效的 ${charset.toUpperCase()} 文本` }, error);
  }
}
