/**
 * Chain of the audit log: each entry's hash is an HMAC-SM3 over the one before and the entry (GB/T 32905), so whoever has the database without
 * the key can neither change, insert nor leave out an entry unseen. The head is sealed beside it: a cut tail shows, too.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Chain {
  readonly start: string;
  next(previous: string, text: string): string;
  /** Of a head or an anchor. */
  seal(...parts: readonly (string | number)[]): string;
  isSealed(seal: string, ...parts: readonly (string | number)[]): boolean;
  /** Tells keys apart without telling the key. */
  readonly keyId: string;
}

export function chainOf(key: Uint8Array): Chain {
  const mac = (text: string): string => createHmac('sm3', key).update(text).digest('hex');
  const seal: Chain['seal'] = (...parts) => mac(JSON.stringify(['seal', ...parts]));
  return {
    start: mac('start'),
    next: (previous, text) => mac(`${previous}\n${text}`),
    seal,
    isSealed(given, ...parts) {
      const [wanted, found] = [Buffer.from(seal(...parts)), Buffer.from(given)];
      return wanted.length === found.length && timingSafeEqual(wanted, found);
    },
    keyId: mac('key').slice(0, 16),
  };
}
