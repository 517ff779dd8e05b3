/**
 * Handed on: who comes through a gateway that names her is signed in by coming; but who has just signed out here stays out until she presses the
 * way in, or until another name comes.
 */
import type { FastifyRequest } from 'fastify';
import type { Claims, HeaderProvider } from '../../connectors/identity/contract.js';
import { HubError } from '../../schema/errors.js';
import { digestOf } from '../kit/secrets.js';
import type { KnownSession, People } from '../people/open.js';
import { type CookieForm, cookieOf, outCookie, setSession } from './cookies.js';

/** PROXY_UNSIGNED where it must not be believed; null where it names nobody. */
export const namedBy = (provider: HeaderProvider, { raw }: FastifyRequest): Claims | null =>
  provider.identify({ rawHeaders: raw.rawHeaders, address: raw.socket.remoteAddress ?? '' });

/** The session's secret. NO_RIGHT_HERE. */
export async function signInNamed(
  { people }: { readonly people: People },
  request: FastifyRequest,
  provider: string,
  claims: Claims,
): Promise<string> {
  const { subject, authority } = claims;
  const secret = await people.signInBy({ ...{ provider, subject, authority, address: request.ip }, session: subject });
  if (secret === null) throw new HubError('NO_RIGHT_HERE');
  return secret;
}

export const hasLeft = (request: FastifyRequest, form: CookieForm, { subject }: Claims): boolean =>
  cookieOf(request.headers.cookie, outCookie(form)) === digestOf(subject);

/** What a browser is told when she leaves. */
export const leaving = (form: CookieForm, { session }: KnownSession): string => setSession(outCookie(form), session.providerSession ?? '');
