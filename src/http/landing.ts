/** Landing: where a browser is sent on its way in: a page of the desk, or the page of signing in with what went wrong, in words. */
import type { HubError } from '../../schema/errors.js';
import type { HttpAnswer } from './route.js';

export const redirect = (location: string, cookies: readonly string[] = []): HttpAnswer => ({
  ...{ status: 302, body: null, headers: { location, ...(cookies.length > 0 && { 'set-cookie': [...cookies] }) } },
});

export const landOnFault = ({ code }: HubError, to: string, cookies: readonly string[] = []): HttpAnswer =>
  redirect(`/sign-in?fault=${code}&to=${encodeURIComponent(to)}`, cookies);

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
