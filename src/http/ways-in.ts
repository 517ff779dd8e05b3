/**
 * Ways in from outside: the browser is sent to a provider and comes back. What is kept between stands sealed in a cookie of its own, so several
 * tabs may have begun; each is of use once. Whatever goes wrong ends on the page of signing in, in words, never before raw text.
 */
import type { FastifyRequest } from 'fastify';
import { type Claims, type RedirectProvider, startsAnew } from '../../connectors/identity/contract.js';
import { HubError } from '../../schema/errors.js';
import type { OpenedWay } from '../connectors/open-identity.js';
import { openLru } from '../kit/lru.js';
import { elapsed } from '../kit/timers.js';
import type { Sealing } from '../kit/secrets.js';
import { cookieOf, dropCookie, setSession, setTransaction, transactionCookie } from './cookies.js';
import type { HttpAnswer, SignInParts } from './route.js';

interface Kept {
  readonly transaction: string;
  readonly to: string;
}

export interface WaysIn {
  begin(parts: SignInParts, request: FastifyRequest, name: string, query: URLSearchParams): Promise<HttpAnswer>;
  finish(parts: SignInParts, request: FastifyRequest, name: string, query: string): Promise<HttpAnswer>;
  /** What the provider itself sends when a session ends there; the same answer whatever it names. */
  signedOut(parts: SignInParts, name: string, body: string): Promise<HttpAnswer>;
}

// Five tabs of one morning each begin anew once.
const [ANEW_MS, MOST_ANEW] = [60_000, 6];

const redirect = (location: string, cookies: readonly string[] = []): HttpAnswer => ({
  ...{ status: 302, body: null, headers: { location, ...(cookies.length > 0 && { 'set-cookie': [...cookies] }) } },
});

export function openWaysIn(ways: readonly OpenedWay[], sealing: () => Sealing): WaysIn {
  // A cookie that was used is dropped, and a browser that keeps it does not use it again.
  const used = openLru<true>(10_000);
  const wayOf = (name: string): OpenedWay & { readonly provider: RedirectProvider } => {
    const way = ways.find((each) => each.name === name);
    if (way?.provider?.sort !== 'redirect') throw new HubError('NOT_FOUND', { what: '这种登录方式' });
    return { ...way, provider: way.provider };
  };
  const keptOf = (request: FastifyRequest, { origin }: SignInParts, state: string): Kept | null => {
    const sealed = /^[\w-]{8,200}$/.test(state) ? cookieOf(request.headers.cookie, transactionCookie(origin.cookie(request), state)) : null;
    const text = sealed === null || used.get(state) ? null : sealing().open(sealed);
    return text === null ? null : (JSON.parse(text) as Kept);
  };
  // A browser that keeps no cookie would go round for ever.
  const begunAnew = openLru<{ times: number; readonly since: number }>(10_000);
  const mayBeginAnew = (address: string): boolean => {
    const before = begunAnew.get(address);
    const counted = before && elapsed() - before.since < ANEW_MS ? before : { times: 0, since: elapsed() };
    begunAnew.set(address, counted, 1);
    return ++counted.times <= MOST_ANEW;
  };
  return {
    async begin({ origin }, request, name, query) {
      const to = pathOf(query.get('to'));
      try {
        const { provider } = wayOf(name);
        const begun = await provider.begin({ returnUrl: returnUrl(origin.registered(), name), again: query.get('again') === '1' });
        const kept: Kept = { transaction: begun.transaction, to };
        const cookie = setTransaction(transactionCookie(origin.cookie(request), begun.state), sealing().seal(JSON.stringify(kept)));
        return redirect(begun.url, [cookie]);
      } catch (error) {
        return faulty(error, to);
      }
    },
    async finish(parts, request, name, query) {
      const { origin, people } = parts;
      const state = new URLSearchParams(query).get('state') ?? '';
      const kept = keptOf(request, parts, state);
      const gone = kept ? [dropCookie(transactionCookie(origin.cookie(request), state))] : [];
      const to = pathOf(kept?.to ?? null);
      try {
        used.set(state, true, 1);
        const { provider } = wayOf(name);
        const claims = await provider.finish({ returnUrl: returnUrl(origin.registered(), name), query, transaction: kept?.transaction ?? null });
        const secret = await people.signInBy(claimsOf(name, claims, request.ip));
        if (secret === null) throw new HubError('NO_RIGHT_HERE');
        const before = await parts.identification.session(request);
        if (before && before.end === null) await people.signOut(before, false);
        return redirect(to, [...gone, setSession(origin.cookie(request), secret)]);
      } catch (error) {
        const anew = error instanceof HubError && startsAnew(error.code) && mayBeginAnew(request.ip);
        return anew ? redirect(`/sign-in/${encodeURIComponent(name)}?to=${encodeURIComponent(to)}`, gone) : faulty(error, to, gone);
      }
    },
    async signedOut({ people }, name, body) {
      const named = wayOf(name).provider.signedOut?.(body) ?? null;
      if (named) await people.providerSignedOut(name, named.session);
      return { status: 200, body: '{}' };
    },
  };
}

export const claimsOf = (provider: string, { subject, authority, session }: Claims, address: string) => ({
  ...{ provider, subject, authority, session, address },
});

export const returnUrl = (origin: string, name: string): string => `${origin}/sign-in/${encodeURIComponent(name)}/return`;

/** A path of the desk and nothing else: whoever sends a link must not send people elsewhere by it. */
export const pathOf = (text: string | null): string => (text !== null && /^\/(?![/\\])[^\s\\]{0,2000}$/.test(text) ? text : '/');

/** The page of signing in says what it means and what to do. */
function faulty(error: unknown, to: string, cookies: readonly string[] = []): HttpAnswer {
  if (!(error instanceof HubError)) throw error;
  return redirect(`/sign-in?fault=${error.code}&to=${encodeURIComponent(to)}`, cookies);
}
