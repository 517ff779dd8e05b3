/** Callers: what each has open. A caller's share of requests and of unsent bytes is its own; what it takes beyond is refused, and nobody else waits for it. */
import type { ServerResponse } from 'node:http';
import { HubError } from '../../schema/errors.js';

export interface CallerLimits {
  /** Requests of one caller whose answers it has not wholly received. */
  readonly mostOpen: number;
  /** Bytes of answers that lie in memory until one caller takes them. */
  readonly mostUnsentBytes: number;
  /** Of all callers together. */
  readonly mostUnsentOfAll: number;
}

// Screens that share a key ask in bursts: some twenty widgets each, over six connections a browser.
export const CALLER_LIMITS: CallerLimits = { mostOpen: 128, mostUnsentBytes: 32 * 1_048_576, mostUnsentOfAll: 256 * 1_048_576 };

export interface OpenRequest {
  readonly caller: string;
  readonly response: ServerResponse;
  bytes: number;
}

export interface Callers {
  /** TOO_MANY_REQUESTS where this caller has too many open. It is open until its response closes. */
  enter(caller: string, response: ServerResponse): OpenRequest;
  /** Asked before anything runs: TOO_MANY_REQUESTS where the caller, or all, take too little of what they were given. */
  mayRun(request: OpenRequest): void;
  /** So many bytes wait for the client from now on. */
  waits(request: OpenRequest, bytes: number): void;
  open(): Iterable<OpenRequest>;
}

interface Share {
  open: number;
  bytes: number;
}

export function openCallers(limits: CallerLimits): Callers {
  const shares = new Map<string, Share>();
  const requests = new Set<OpenRequest>();
  let unsent = 0;
  const shareOf = (caller: string): Share => {
    const share = shares.get(caller) ?? { open: 0, bytes: 0 };
    shares.set(caller, share);
    return share;
  };
  const left = (request: OpenRequest): void => {
    const share = shareOf(request.caller);
    requests.delete(request);
    share.open--;
    share.bytes -= request.bytes;
    unsent -= request.bytes;
    if (share.open === 0) shares.delete(request.caller);
  };
  return {
    enter(caller, response) {
      const share = shareOf(caller);
      if (share.open >= limits.mostOpen) throw new HubError('TOO_MANY_REQUESTS', { why: `未收完的已有 ${share.open} 个`, seconds: 1 });
      const request: OpenRequest = { caller, response, bytes: 0 };
      share.open++;
      requests.add(request);
      response.once('close', () => left(request));
      return request;
    },
    mayRun({ caller }) {
      const all = unsent >= limits.mostUnsentOfAll;
      if (all || shareOf(caller).bytes >= limits.mostUnsentBytes) throw new HubError('TOO_MANY_REQUESTS', { why: '应答没有被收走', seconds: 1 });
    },
    waits(request, bytes) {
      // Its client may have gone while it was made.
      if (!requests.has(request)) return;
      request.bytes += bytes;
      shareOf(request.caller).bytes += bytes;
      unsent += bytes;
    },
    open: () => requests,
  };
}
