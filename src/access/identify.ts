/** Identification: who asks, by a key sent as `Bearer` and known only by its digest. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../schema/organisation.js';

export interface Access {
  identify(authorization: string | undefined): Viewer | null;
}

/** What a header can carry as a key: visible ASCII, no space. */
export const keyForm = /^[\x21-\x7e]{1,512}$/;

export const keyDigest = (key: string): Buffer => createHash('sha256').update(key).digest();

export function openAccess(viewers: readonly (Viewer & { readonly keyDigest: Buffer })[]): Access {
  const byDigest = viewers.map(({ keyDigest: digest, name, role, districts, budget }) => ({
    digest,
    viewer: { name, role, districts, ...(budget !== undefined && { budget }) } satisfies Viewer,
  }));
  return {
    identify(authorization) {
      const key = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
      if (!key || !keyForm.test(key)) return null;
      const digest = keyDigest(key);
      let found: Viewer | null = null;
      // All are compared, so that the time taken does not reveal which key was close.
      for (const entry of byDigest) if (entry.digest.length === digest.length && timingSafeEqual(entry.digest, digest)) found = entry.viewer;
      return found;
    },
  };
}
