/** Landing: where a browser is sent on its way in: a page of the desk, or the page of signing in with what went wrong, in words. */
import { errorCodes, type HubError } from '../../schema/errors.js';
import { type CookieForm, cookieOf, faultCookie, setFault } from './cookies.js';
import type { HttpAnswer } from './route.js';

export const redirect = (location: string, cookies: readonly string[] = []): HttpAnswer => ({
  ...{ status: 302, body: null, headers: { location, ...(cookies.length > 0 && { 'set-cookie': [...cookies] }) } },
});

/** Its words go in a cookie: in the address they could be anybody's. */
export function landOnFault({ code, message }: HubError, to: string, form: CookieForm, cookies: readonly string[] = []): HttpAnswer {
  const words = setFault(faultCookie(form), `${code}.${Buffer.from(message.slice(0, LONGEST_WORDS)).toString('base64url')}`);
  return redirect(`/sign-in?fault=${code}&to=${encodeURIComponent(to)}`, [...cookies, words]);
}

/** What went wrong a moment ago; null: nothing, or what is not ours. */
export function faultOf(header: string | undefined, form: CookieForm): { readonly code: string; readonly message: string } | null {
  const [code = '', words = ''] = (cookieOf(header, faultCookie(form)) ?? '').split('.');
  const known = (errorCodes as readonly string[]).includes(code);
  return known ? { code, message: Buffer.from(words, 'base64url').toString('utf8').slice(0, LONGEST_WORDS) } : null;
}

const LONGEST_WORDS = 500;
const HERE = 'http://hub.invalid';
// It lies in a cookie, of which browsers keep four kilobytes.
const LONGEST = 2_000;

/**
 * A page of the desk and nothing else, as it may stand in a header: whoever sends a link must not send people elsewhere by it, nor round and
 * round through the ways in.
 */
export function pathOf(text: string | null): string {
  if (text === null || !/^\/[^\s\\]*$/.test(text) || text.startsWith('//') || !URL.canParse(text, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, HERE);
  const path = `${pathname}${search}${hash}`;
  // Dots are taken out by then: `/.//evil.example` begins like an address of another host.
  return origin !== HERE || /^\/(\/|sign-in(?![\w-]))/.test(path) || path.length > LONGEST ? '/' : path;
}
