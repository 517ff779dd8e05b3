/** Header check of the rehearsed province: who signs, when, and with which secret. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Profile } from '../../../../schema/profile/profile.js';
import type { Service, Settings } from '../settings.js';
import { sign, wrapSecret } from '../signature.js';
import { type ExchangeAnswer, answer, type Fields } from './answer.js';
import type { ProvinceStore } from './store.js';

const WINDOW_MS = 15 * 60_000;

export interface HeaderCheckOptions extends Pick<Settings, 'rid' | 'sids' | 'appKey'> {
  readonly profile: Profile;
  readonly secretMs: number;
  readonly now: () => number;
}

/** Null where the call may pass. */
export function refusal(service: Service, headers: IncomingHttpHeaders, store: ProvinceStore, options: HeaderCheckOptions): ExchangeAnswer | null {
  const header = (name: string): string => String(headers[`${options.profile.headerPrefix}_${name}`] ?? '');
  const [rid, sid, rtime, given] = [header('rid'), header('sid'), header('rtime'), header('sign')];
  if (rid !== options.rid || sid !== options.sids[service]) return answer('1001', 'rid 或 sid 不符');
  const signedWith = (key: Uint8Array): boolean => same(given, sign(key, sid, rid, rtime));
  const { secret, earlier, endsAt } = secrets(store);
  if (service === 'auth') {
    if (!signedWith(Buffer.from(options.appKey, 'utf8'))) return answer('1001', '签名不符');
  } else if (!secret) {
    return answer('1003', '尚无密钥');
  } else if (!signedWith(secret)) {
    return earlier && signedWith(earlier) ? answer('1003', '密钥已失效') : answer('1001', '签名不符');
  } else if (endsAt <= options.now()) {
    return answer('1003', '密钥已到期');
  }
  return Math.abs(options.now() - Number(rtime)) <= WINDOW_MS ? null : answer('1002', 'rtime 相差超过 15 分钟');
}

/** A new secret; the earlier one ends with it. */
export function refresh(body: Fields, headers: IncomingHttpHeaders, store: ProvinceStore, options: HeaderCheckOptions): ExchangeAnswer {
  const names = ['rid', 'sid', 'rtime', 'sign'].map((name) => `${options.profile.headerPrefix}_${name}`);
  if (names.some((name) => body[name] !== headers[name])) return answer('2001', '请求体应重复四个签名项');
  const secret = randomBytes(32);
  const endsAt = options.now() + options.secretMs;
  store.putSecret(secret.toString('base64'), endsAt, store.secret()?.now ?? '');
  const wrapped = wrapSecret(secret, options.appKey, options.profile.secretKey);
  return answer(options.profile.successCodes[0] as string, '成功', { secret: wrapped, secretEndTime: String(endsAt) });
}

export function endSecret(store: ProvinceStore): void {
  const stored = store.secret();
  if (stored) store.putSecret(stored.now, 0, stored.earlier);
}

function secrets(store: ProvinceStore): { secret: Buffer | null; earlier: Buffer | null; endsAt: number } {
  const stored = store.secret();
  const bytes = (text: string | undefined): Buffer | null => (text ? Buffer.from(text, 'base64') : null);
  return { secret: bytes(stored?.now), earlier: bytes(stored?.earlier), endsAt: stored?.endsAt ?? 0 };
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
