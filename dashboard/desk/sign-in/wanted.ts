/** Where a person wanted to go before she had to sign in: the address itself, or what the page of signing in was told after a try that failed. */

const HERE = 'http://hub.invalid';

/** A page of the desk, and neither another host nor signing in itself: whoever sends a link writes `to` into it. */
export function wantedAt({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  if (pathname !== '/sign-in') return `${pathname}${search}`;
  const to = new URLSearchParams(search).get('to') ?? '/';
  if (!/^\/(?![/\\])/.test(to) || !URL.canParse(to, HERE)) return '/';
  const found = new URL(to, HERE);
  return found.origin !== HERE || /^\/(\/|sign-in(?![\w-]))/.test(found.pathname) ? '/' : `${found.pathname}${found.search}`;
}
