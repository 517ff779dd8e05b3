/** Identities and digests. An id sorts by the time it was made; an identity does not, and is never used again. */
import { createHash, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

export const newId = (): string => v7();
export const newIdentity = (): string => randomUUID();

export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Digest of the fields that are not empty, so that a new field changes nothing that was sent before. */
export function contentDigest(content: Readonly<Record<string, unknown>>): string {
  const present = Object.keys(content).filter((key) => content[key] !== null && content[key] !== undefined && content[key] !== '');
  return digest(JSON.stringify(present.sort().map((key) => [key, content[key]])));
}
