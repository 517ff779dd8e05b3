/**
 * Origin: the one address at which people open the hub, and whether a request with a cookie comes from a page of it. The public address of the
 * configuration is believed, never a forwarded host; without one it is what the browser itself names as `Host`.
 */
import type { FastifyRequest } from 'fastify';
import { HubError } from '../../schema/errors.js';
import { type CookieForm, HTTPS_PORT, sessionCookie } from './cookies.js';

export interface OriginSettings {
  readonly publicUrl: string | null;
  /** Plain http was said to be meant. */
  readonly insecure: boolean;
  readonly encrypted: boolean;
  readonly host: string;
  /** Known when it listens. */
  readonly port: () => number;
}

export interface Origin {
  cookie(request: FastifyRequest): CookieForm;
  /** `https://hub.example`, without a path. */
  of(request: FastifyRequest): string;
  /** The one that providers know, whatever a request says of itself. */
  registered(): string;
  /** NOT_OUR_PAGE unless a page of this origin asks. */
  check(request: FastifyRequest): void;
  /** Whether passwords and cookies travel in the open. */
  open(request: FastifyRequest): boolean;
}

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i;

export function openOrigin({ publicUrl, insecure, encrypted, host, port }: OriginSettings): Origin {
  const stated = publicUrl === null ? null : new URL(publicUrl).origin;
  const of = (request: FastifyRequest): string => {
    if (stated !== null) return stated;
    return `${encrypted || request.protocol === 'https' ? 'https' : 'http'}://${(request.headers.host ?? '').toLowerCase()}`;
  };
  const secure = (request: FastifyRequest): boolean => {
    const origin = of(request);
    return origin.startsWith('https:') || (!insecure && LOOPBACK.test(hostOf(origin)));
  };
  return {
    of,
    registered: () => stated ?? new URL(`${encrypted ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port()}`).origin,
    cookie: (request) => sessionCookie(of(request).startsWith('https:'), stated === null ? port() : portOf(stated)),
    open: (request) => !secure(request),
    check(request) {
      const { origin, 'sec-fetch-site': site } = request.headers;
      if (origin !== undefined && normal(origin) !== normal(of(request))) throw new HubError('NOT_OUR_PAGE');
      // Browsers send it to trustworthy origins only.
      if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new HubError('NOT_OUR_PAGE');
    },
  };
}

// Several hubs of one machine may listen on one port each in a box of its own: people know them by the port outside.
const portOf = (origin: string): number => Number(new URL(origin).port) || (origin.startsWith('https:') ? HTTPS_PORT : 80);
const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
// The port that a scheme has anyway is left out by browsers and written by some proxies.
const normal = (origin: string): string =>
  origin
    .toLowerCase()
    .replace(/^(https:.*):443$/, '$1')
    .replace(/^(http:.*):80$/, '$1');
