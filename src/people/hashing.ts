/**
 * Password hashes: stored with their algorithm and its numbers, so that another can follow (`pbkdf2-sm3`); one that is not of today's is made
 * anew at the next sign-in. scrypt with 32 MiB three times over (OWASP's figure for that memory), in the thread pool.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const TODAY = 'scrypt$15$8$3';
const [SALT_BYTES, HASH_BYTES] = [16, 32];

/**
 * Of accounts of the rehearsal world: fourteen long passwords made by chance, hashed before it is ready. Made anew as any other at the first
 * sign-in.
 */
export const QUICK = 'scrypt$12$8$1';

export async function hashed(password: string, numbers: string = TODAY): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return `${numbers}$${salt.toString('base64url')}$${(await derive(numbers, password, salt)).toString('base64url')}`;
}

/** Takes as long for a hash that is none. @param hash null: nobody's */
export async function matches(password: string, hash: string | null): Promise<boolean> {
  const [, numbers = TODAY, salt = '', wanted = ''] = /^(scrypt\$\d+\$\d+\$\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash ?? '') ?? [];
  const found = await derive(numbers, password, Buffer.from(salt || 'none', 'base64url'));
  const expected = Buffer.from(wanted, 'base64url');
  return expected.length === found.length && timingSafeEqual(expected, found);
}

export const isOfToday = (hash: string): boolean => hash.startsWith(`${TODAY}$`);

function derive(numbers: string, password: string, salt: Uint8Array): Promise<Buffer> {
  const [, log = 0, r = 0, p = 0] = numbers.split('$').map(Number);
  const options = { N: 2 ** log, r, p, maxmem: 256 * 2 ** log * r };
  // Typed by two keyboards one letter may be two code points or one.
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
