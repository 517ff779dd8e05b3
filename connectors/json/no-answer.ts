/** What an answer is instead of JSON: a status, a redirect, a web page, and the error that says so. */
import { HubError } from '../../schema/errors.js';
import type { Answer } from '../http.js';
import { HttpStatus } from './http-status.js';
import { JsonFault, readJson } from './read-json.js';

export function refuseStatus({ status, headers }: Answer, source: string): void {
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
export class WebPage extends Error {}

/** The JSON of a text, or an error that names what the text is. */
export function parsed(text: string, source: string): unknown {
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
