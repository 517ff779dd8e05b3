/**
 * Tickets: a download is a plain link, which bears no header of ours. Its address holds, sealed, for which session or key it was ordered, until
 * when it may begin, and what it asks for, so that no value of a person stands in an address, a log or a history.
 */
import type { FastifyRequest } from 'fastify';
import type { Sealing } from '../kit/secrets.js';

export interface FileTicket<T = unknown> {
  /** Id of the session, or `key NAME`. */
  readonly of: string;
  readonly asked: T;
}

export interface Tickets {
  seal(ticket: FileTicket): string;
  /** Null: none, not ours, or too old. */
  in(query: string | undefined): FileTicket | null;
}

// A download manager asks a second time; who comes back to the address later has to order again.
const VALID_MS = 60_000;
export const TICKET = 'ticket';

/** @param now milliseconds since the epoch */
export function openTickets(sealing: () => Sealing, now: () => number): Tickets {
  return {
    seal: (ticket) => sealing().seal(JSON.stringify({ ...ticket, until: now() + VALID_MS })),
    in(query) {
      const sealed = query === undefined ? null : new URLSearchParams(query).get(TICKET);
      const text = sealed ? sealing().open(sealed) : null;
      if (text === null) return null;
      const { until, ...ticket } = JSON.parse(text) as FileTicket & { readonly until: number };
      return now() > until ? null : ticket;
    },
  };
}

/** The query of a request that leads to a file; undefined where it leads to none. */
export function fileQuery({ method, raw }: FastifyRequest): string | undefined {
  const [path = '', query] = (raw.url ?? '').split('?', 2);
  return (method === 'GET' || method === 'HEAD') && path.startsWith('/export/') ? query : undefined;
}
