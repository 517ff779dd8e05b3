/** Identities and digests. An id sorts by the time it was made; an identity does not, and is never used again. */
import { hash, randomFillSync, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

// Chance is drawn in one go for many ids: a call to the system for each costs more than the id.
const pool = new Uint8Array(4_096);
let used = pool.length;

function chance(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

let [moment, serial] = [0, 0];

/** Ids of one process sort in the order in which they were made, within a millisecond too and when the clock goes back. */
export function newId(): string {
  const random = chance();
  const now = Date.now();
  serial = now > moment ? (random[0] as number) : serial + 1;
  moment = Math.max(moment, now);
  return v7({ random, msecs: moment, seq: serial });
}

/** What is made at this moment (milliseconds) or later has no smaller id. */
export const idFrom = (msecs: number): string => v7({ random: new Uint8Array(16), msecs, seq: 0 });

export const newIdentity = (): string => randomUUID();

export function digest(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex');
}

/**
 * Digest of the fields that are not empty, so that a new field changes nothing that was sent before.
 * @param order the names that may occur in it, sorted; whoever digests many of one form sorts them once
 * @param otherParts further parts of the digest, in the order given
 */
export function contentDigest(
  content: Readonly<Record<string, unknown>>,
  order: readonly string[] = Object.keys(content).sort(),
  otherParts?: Readonly<Record<string, unknown>>,
): string {
  // Parts that are joined at the end, a space behind each: a text that grows by each of them leaves several times its length to be collected.
  const parts: (string | number)[] = [];
  for (const key of order) addPart(parts, key, content[key]);
  if (otherParts) for (const key of Object.keys(otherParts)) addPart(parts, key, otherParts[key]);
  if (parts.length > 0) parts.push('');
  return digest(parts.join(' '));
}

// The lengths tell where a value ends; a list that is written as JSON costs half as much again.
function addPart(parts: (string | number)[], key: string, value: unknown): void {
  if (value === null || value === undefined || value === '') return;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  parts.push(key, text.length, text);
}
