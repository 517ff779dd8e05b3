/** Signature of a name that a gateway hands on: `SECONDS:HEX`, the HMAC-SHA-256 of `NAME|SECONDS` under the shared secret. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const FORM = /^(\d{1,12}):([0-9a-f]{64})$/i;
const OLDEST_S = 60;
// Both write whole seconds, and no two clocks agree to the last of them.
const AHEAD_S = 5;

/** @param name the bytes of the header */
export function signatureOf(name: Uint8Array, seconds: number, secret: string): string {
  const digest = createHmac('sha256', secret).update(name).update(`|${seconds}`).digest('hex');
  return `${seconds}:${digest}`;
}

/** Why it must not be believed, in Chinese; null where it must. */
export function signatureFault(signature: string, name: Uint8Array, secret: string, now: number): string | null {
  const [, seconds, digest] = FORM.exec(signature) ?? [];
  if (!seconds || !digest) return '没有签名,或签名写法不对';
  const wanted = signatureOf(name, Number(seconds), secret).split(':')[1] as string;
  if (!timingSafeEqual(Buffer.from(wanted), Buffer.from(digest.toLowerCase()))) return '签名不符';
  const age = Math.floor(now / 1000) - Number(seconds);
  if (age > OLDEST_S) return `签名早于 ${OLDEST_S} 秒前`;
  return age < -AHEAD_S ? '签名的时间在未来' : null;
}
