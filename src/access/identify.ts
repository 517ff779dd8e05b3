/** Identification: who asks, by a key sent as `Bearer` and known only by its digest. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../schema/organisation.js';
import { openWrongKeys, type WrongKeyNews } from './wrong-keys.js';

export interface Access {
  /**
   * Null: no key, or a wrong one. @param address whose it is (the socket's, or what a trusted proxy says of it), for the count of wrong ones;
   * TOO_MANY_WRONG_KEYS beyond some
   */
  identify(authorization: string | undefined, address: string): Viewer | null;
  /** The same without counting: a key may be one that people have made. */
  viewerOf(authorization: string): Viewer | null;
  /** Counts a wrong one. */
  noteWrong(address: string): void;
}

/** What a header can carry as a key: visible ASCII, no space. */
export const keyForm = /^[\x21-\x7e]{1,512}$/;

export const keyDigest = (key: string): Buffer => createHash('sha256').update(key).digest();

export function openAccess(viewers: readonly (Viewer & { readonly keyDigest: Buffer })[], news?: WrongKeyNews): Access {
  const byDigest = viewers.map(({ keyDigest: digest, ...viewer }) => ({ digest, viewer: viewer satisfies Viewer as Viewer }));
  const wrongKeys = openWrongKeys(news);
  function viewerOf(authorization: string): Viewer | null {
    const key = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (!key || !keyForm.test(key)) return null;
    const digest = keyDigest(key);
    let found: Viewer | null = null;
    // All are compared, so that the time taken does not reveal which key was close.
    for (const entry of byDigest) if (entry.digest.length === digest.length && timingSafeEqual(entry.digest, digest)) found = entry.viewer;
    return found;
  }
  return {
    viewerOf,
    noteWrong: (address) => wrongKeys.note(address),
    identify(authorization, address) {
      // Whoever sends none has guessed nothing.
      if (authorization === undefined || authorization === '') return null;
      const found = viewerOf(authorization);
      if (found === null) wrongKeys.note(address);
      return found;
    },
  };
}
