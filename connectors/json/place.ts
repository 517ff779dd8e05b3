/**
 * Place of a page: where the other side says to go on, as the text that the cursor keeps. A token stands as it is; `json:` before one that is
 * no text, `url:` before an address on the source's own origin, `page:` before a number or an offset that is ours.
 */
import { HubError } from '../../schema/errors.js';

export type ListPlace =
  | { readonly kind: 'token'; readonly text: string }
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'url'; readonly path: string }
  | { readonly kind: 'page'; readonly number: number };

export function placeOf(text: string): ListPlace {
  const [, kind, rest = ''] = /^(json|url|page):(.*)$/s.exec(text) ?? [];
  if (kind === 'url') return { kind, path: rest };
  if (kind === 'page') return { kind, number: Number(rest) };
  if (kind !== 'json') return { kind: 'token', text };
  return rest.startsWith('"') ? { kind: 'token', text: JSON.parse(rest) as string } : { kind, json: rest };
}

export const numberPlace = (number: number): string => `page:${number}`;
export const jsonPlace = (json: string): string => `json:${json}`;
export const tokenPlace = (text: string): string => (/^(?:json|url|page):/.test(text) ? jsonPlace(JSON.stringify(text)) : text);

/** An address, absolute or beginning at the root: a token in base64 may begin with a slash, but holds no question mark. */
export const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text) || /^\/?[^\s?]*\?\S*=/.test(text);

/** The place of an address that is found in an answer. Elsewhere than at its own origin no source leads us. @param from where the answer came from */
export function addressPlace(address: string, from: string, source: string): string {
  if (!URL.canParse(address, from)) throw new HubError('SOURCE_MALFORMED', { source, why: '下一页的网址无法解析' });
  const [to, own] = [new URL(address, from), new URL(from)];
  // Behind a gateway that speaks https, a server may think that it is asked by http.
  const sameHost = to.origin === own.origin || (to.hostname === own.hostname && to.port === '' && own.port === '' && /^https?:$/.test(to.protocol));
  if (sameHost) return `url:${to.pathname}${to.search}`;
  const why = '下一页的网址指向另一台主机或端口,没有跟随:请对方改正,或改用 after、page 按参数翻页';
  throw new HubError('SOURCE_MALFORMED', { source, why });
}
