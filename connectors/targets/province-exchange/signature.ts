/** Signature of a call and cipher of the secret, as the national sharing exchange has them (provincial-interface.md §1.2). */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Profile } from '../../../schema/profile/profile.js';

export interface Caller {
  readonly prefix: string;
  readonly rid: string;
  readonly sid: string;
}

/** The four headers; the refresh repeats the same names in its body. */
export function signedNames(caller: Caller, key: Uint8Array, now: number): Record<string, string> {
  const rtime = String(now);
  return {
    [`${caller.prefix}_rid`]: caller.rid,
    [`${caller.prefix}_sid`]: caller.sid,
    [`${caller.prefix}_rtime`]: rtime,
    [`${caller.prefix}_sign`]: sign(key, caller.sid, caller.rid, rtime),
  };
}

export function sign(key: Uint8Array, sid: string, rid: string, rtime: string): string {
  return createHmac('sha256', key)
    .update(sid + rid + rtime, 'utf8')
    .digest('base64');
}

/** The secret as the province wraps it. Throws where the app key is not the one it was wrapped under. */
export function unwrapSecret(wrapped: string, appKey: string, algorithm: Profile['secretKey']): Buffer {
  const bytes = Buffer.from(wrapped, 'base64');
  const key = wrappingKey(appKey, algorithm);
  if (!key) return bytes;
  const cipher = createDecipheriv('aes-128-ecb', key, null);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

export function wrapSecret(secret: Uint8Array, appKey: string, algorithm: Profile['secretKey']): string {
  const key = wrappingKey(appKey, algorithm);
  if (!key) return Buffer.from(secret).toString('base64');
  const cipher = createCipheriv('aes-128-ecb', key, null);
  return Buffer.concat([cipher.update(secret), cipher.final()]).toString('base64');
}

function wrappingKey(appKey: string, algorithm: Profile['secretKey']): Buffer | null {
  if (algorithm === 'none') return null;
  if (algorithm === 'raw16') return Buffer.from(appKey, 'utf8').subarray(0, 16);
  const once = createHash('sha1').update(appKey, 'utf8').digest();
  return createHash('sha1').update(once).digest().subarray(0, 16);
}

/** Text under AES-256-GCM for our own database: nonce, tag, cipher text in Base64. */
export function seal(text: string, appKey: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(appKey), nonce);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64');
}

/** Throws where the text was changed or sealed under another app key. */
export function unseal(sealed: string, appKey: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(appKey), bytes.subarray(0, 12), { authTagLength: 16 });
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
}

function sealingKey(appKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(appKey, 'utf8'), '', 'province-exchange shared secret', 32));
}
