/** Secrets of people: made by chance, kept as digests, or sealed with the hub's key where they must be read again. */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomInt } from 'node:crypto';

export const newSecret = (): string => randomBytes(32).toString('base64url');
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What `newSecret` makes looks like this: anything else need not be looked for. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

// Without what one mistakes for another when it is read out: 0 O o 1 l I.
const LETTERS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];

/** A password to be handed over: so many letters with each of the three classes in it. */
export function newPassword(length = 16): string {
  const pick = (letters: string): string => letters[randomInt(letters.length)] as string;
  for (;;) {
    const made = Array.from({ length }, () => pick(LETTERS.join(''))).join('');
    if (LETTERS.every((letters) => [...letters].some((letter) => made.includes(letter)))) return made;
  }
}

/** Keys for one purpose each, from the hub's. */
export const derivedKey = (key: Uint8Array, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, 'hub', purpose, 32));

export interface Sealing {
  seal(text: string): string;
  /** Null where it was not sealed with this key. */
  open(sealed: string): string | null;
}

/** Of this process alone. */
export const newSealing = (): Sealing => sealingWith(randomBytes(32));

export function sealingWith(key: Uint8Array): Sealing {
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
