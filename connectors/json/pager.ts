/** Pager of a JSON source: hands out its pages, and knows which places the other side has given just now. */
import type { KindMapping, Source } from '../contract.js';
import type { Endpoint } from './endpoint.js';
import { type Follower, page } from './follow.js';

export function pager(
  endpoint: Endpoint,
  followerOf: (kind: KindMapping, signal: AbortSignal) => Pick<Follower, 'paths' | 'fetchPage' | 'rows'>,
): Pick<Source, 'page' | 'close'> {
  const given = new Map<string, string>();
  return {
    async page(kind, cursor, signal) {
      // A place that has failed once may be forgotten there, however new it is.
      const kept = given.get(kind.kind) !== cursor;
      given.delete(kind.kind);
      const found = await page({ endpoint, kind, ...followerOf(kind, signal) }, cursor, kept);
      given.set(kind.kind, found.cursor);
      return found;
    },
    close: () => endpoint.close(),
  };
}
