/**
 * Identification: who asks, by a key or by a session's cookie; with a key the cookie is not looked at. A page says for which session it was drawn:
 * what an old tab sends under somebody else's cookie is not done.
 */
import type { FastifyRequest } from 'fastify';
import type { HeaderProvider } from '../../connectors/identity/contract.js';
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/identify.js';
import type { KnownSession, People } from '../people/open.js';
import { digestOf } from '../kit/secrets.js';
import { cookieOf } from './cookies.js';
import { namedBy } from './handed-on.js';
import type { Origin } from './origin.js';
import { fileQuery, type Tickets } from './tickets.js';
import type { OpenedWay } from '../connectors/open-identity.js';

export interface Identification {
  /** Synchronous for a key of the configuration. UNAUTHENTICATED, SESSION_OF_ANOTHER, STAND_IN_OVER, NOT_OUR_PAGE, SESSION_INCOMPLETE. */
  identify(request: FastifyRequest): Viewer | Promise<Viewer>;
  /** Of the cookie; null: none, or one that nobody has. */
  session(request: FastifyRequest): Promise<KnownSession | null>;
  /** The same, where the page may act by it: from our page, and drawn for this session. */
  ownSession(request: FastifyRequest): Promise<KnownSession>;
}

interface SignInLookup {
  readonly people: People;
  readonly ways: readonly OpenedWay[];
}

/** Null: nobody, or what must not be believed. */
function handedOn(provider: HeaderProvider, request: FastifyRequest): string | null {
  try {
    return namedBy(provider, request)?.subject ?? null;
  } catch {
    return null;
  }
}

export const SESSION_HEADER = 'x-hub-session';

/** @param signIn null: only keys of the configuration are known */
export function openIdentification(access: Access, signIn: SignInLookup | null, origin: Origin, tickets: Tickets): Identification {
  const people = signIn?.people ?? null;
  const session = async (request: FastifyRequest): Promise<KnownSession | null> => {
    const secret = people && cookieOf(request.headers.cookie, origin.cookie(request));
    const known = secret ? await people.session(secret) : null;
    return known && known.end === null ? stillHandedOn(known, request) : known;
  };
  /** Behind a gateway that hands names on each request says anew whose it is: another's ends the session, so does none. */
  const stillHandedOn = async (known: KnownSession, request: FastifyRequest): Promise<KnownSession> => {
    const way = signIn?.ways.find(({ name, provider }) => name === known.session.provider && provider?.sort === 'header');
    if (way?.provider?.sort !== 'header') return known;
    const named = handedOn(way.provider, request);
    if (named !== null && known.session.providerSession === digestOf(named)) return known;
    await people?.signOut(known, false);
    return { ...known, viewer: null, end: 'ENDED' };
  };
  const ownSession = async (request: FastifyRequest): Promise<KnownSession> => {
    const known = await session(request);
    if (!known || known.end !== null) throw new HubError('UNAUTHENTICATED');
    origin.check(request);
    if (drawnFor(request) !== known.session.id) throw new HubError('SESSION_OF_ANOTHER');
    return known;
  };
  /** A link to a file bears no header; what it was ordered by does. */
  const drawnFor = (request: FastifyRequest): string | string[] | undefined => {
    const said = request.headers[SESSION_HEADER];
    if (said !== undefined) return said;
    const query = fileQuery(request);
    if (query === undefined) return undefined;
    const ticket = tickets.in(query);
    if (ticket === null) throw new HubError('DOWNLOAD_EXPIRED');
    return ticket.of;
  };
  const bySession = async (request: FastifyRequest): Promise<Viewer> => {
    const { viewer, person, over } = await ownSession(request);
    if (viewer) return viewer;
    if (over) throw new HubError('STAND_IN_OVER');
    throw new HubError(person.role === null ? 'NO_RIGHT_HERE' : 'SESSION_INCOMPLETE');
  };
  const byMadeKey = async (request: FastifyRequest): Promise<Viewer> => {
    const key = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    const viewer = key && people ? await people.viewerOfKey(key) : null;
    if (viewer) return viewer;
    access.noteWrong(request.ip);
    throw new HubError('UNAUTHENTICATED');
  };
  return {
    session,
    ownSession,
    identify(request) {
      const { authorization, cookie } = request.headers;
      if (people === null) return orRefused(access.identify(authorization, request.ip));
      if (authorization !== undefined && authorization !== '') return access.viewerOf(authorization) ?? byMadeKey(request);
      if (cookie !== undefined) return bySession(request);
      throw new HubError('UNAUTHENTICATED');
    },
  };
}

function orRefused(viewer: Viewer | null): Viewer {
  if (!viewer) throw new HubError('UNAUTHENTICATED');
  return viewer;
}
