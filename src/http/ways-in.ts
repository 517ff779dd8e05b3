/**
 * Ways in from outside: the browser is sent to a provider and comes back. What is kept between stands sealed in a cookie of its own, so several
 * tabs may have begun; each is of use once. Whatever goes wrong ends on the page of signing in, in words, never before raw text.
 */
import type { FastifyRequest } from 'fastify';
import { type Claims, type RedirectProvider, startsAnew } from '../../connectors/identity/contract.js';
import { HubError } from '../../schema/errors.js';
import type { OpenedWay } from '../connectors/open-identity.js';
import type { Sealing } from '../kit/secrets.js';
import { type CookieForm, dropCookie, outCookie, setSession } from './cookies.js';
import { namedBy, signInNamed } from './handed-on.js';
import { landOnFault, pathOf, redirect } from './landing.js';
import { keepsCookies, noMore, oneMore } from './rounds.js';
import { openTransactions } from './transactions.js';
import type { HttpAnswer, SignInParts } from './route.js';

export interface WaysIn {
  begin(parts: SignInParts, request: FastifyRequest, name: string, query: URLSearchParams): Promise<HttpAnswer>;
  finish(parts: SignInParts, request: FastifyRequest, name: string, query: string): Promise<HttpAnswer>;
  /** What the provider itself sends when a session ends there; the same answer whatever it names. */
  signedOut(parts: SignInParts, name: string, body: string): Promise<HttpAnswer>;
}

export function openWaysIn(ways: readonly OpenedWay[], sealing: () => Sealing): WaysIn {
  const transactions = openTransactions(sealing);
  const wayOf = (name: string) => {
    const way = ways.find((each) => each.name === name);
    if (!way?.provider) throw new HubError('NOT_FOUND', { what: '这种登录方式' });
    return { ...way, provider: way.provider };
  };
  const redirecting = (name: string): RedirectProvider => {
    const { provider } = wayOf(name);
    if (provider.sort !== 'redirect') throw new HubError('NOT_FOUND', { what: '这种登录方式' });
    return provider;
  };
  const admit = async ({ origin, identification, people }: SignInParts, request: FastifyRequest, secret: string, to: string, gone: string[]) => {
    const before = await identification.session(request);
    if (before && before.end === null) await people.signOut(before, false);
    const form = origin.cookie(request);
    return redirect(to, [...gone, ...noMore(request.headers.cookie, form), setSession(form, secret)]);
  };
  return {
    async begin(parts, request, name, query) {
      const { origin } = parts;
      const to = pathOf(query.get('to'));
      const form = origin.cookie(request);
      try {
        const { provider, title } = wayOf(name);
        if (query.has('anew') && !keepsCookies(request.headers.cookie, form)) throw new HubError('SIGN_IN_STATE_UNKNOWN');
        if (provider.sort === 'header') {
          // A link from the portal is followed; what a stranger's page only embeds makes no session.
          if (request.headers['sec-fetch-mode'] !== 'navigate') origin.check(request);
          const claims = namedBy(provider, request);
          if (!claims) throw new HubError('PROXY_UNSIGNED', { provider: title, why: '请求没有经过网关' });
          return await admit(parts, request, await signInNamed(parts, request, name, claims), to, [dropCookie(outCookie(form))]);
        }
        const begun = await provider.begin({ returnUrl: returnUrl(origin.registered(), name), again: query.get('again') === '1' });
        return redirect(begun.url, transactions.keep(request.headers.cookie, form, begun, to));
      } catch (error) {
        return faulty(error, to, form);
      }
    },
    async finish(parts, request, name, query) {
      const { origin, people } = parts;
      const state = new URLSearchParams(query).get('state') ?? '';
      const form = origin.cookie(request);
      const { kept, cookies } = transactions.take(request.headers.cookie, form, state);
      const to = pathOf(kept?.to ?? null);
      try {
        const provider = redirecting(name);
        const claims = await provider.finish({ returnUrl: returnUrl(origin.registered(), name), query, transaction: kept?.transaction ?? null });
        const secret = await people.signInBy(claimsOf(name, claims, request.ip));
        if (secret === null) throw new HubError('NO_RIGHT_HERE');
        return await admit(parts, request, secret, to, cookies);
      } catch (error) {
        const round = error instanceof HubError && startsAnew(error.code) ? oneMore(request.headers.cookie, form) : null;
        if (round === null) return faulty(error, to, form, cookies);
        return redirect(`/sign-in/${encodeURIComponent(name)}?anew=1&to=${encodeURIComponent(to)}`, [...cookies, round]);
      }
    },
    async signedOut({ people }, name, body) {
      const named = redirecting(name).signedOut?.(body) ?? null;
      if (named) await people.providerSignedOut(name, named.session);
      return { status: 200, body: '{}' };
    },
  };
}

const claimsOf = (provider: string, { subject, authority, session }: Claims, address: string) => ({
  ...{ provider, subject, authority, session, address },
});

const returnUrl = (origin: string, name: string): string => `${origin}/sign-in/${encodeURIComponent(name)}/return`;

/** The page of signing in says what it means and what to do. */
function faulty(error: unknown, to: string, form: CookieForm, cookies: readonly string[] = []): HttpAnswer {
  if (!(error instanceof HubError)) throw error;
  return landOnFault(error, to, form, cookies);
}
