/** Times of an ID token against the hub's clock: machines of an intranet run minutes apart, and a person is told whose clock says what. */
import type { IDToken } from 'openid-client';
import { HubError } from '../../../schema/errors.js';
import { moment } from '../../../schema/time.js';
import type { Transaction } from '../transaction.js';

// The provider tells whole seconds.
const ROUNDING_MS = 2_000;

export interface Times {
  readonly now: number;
  readonly toleranceMs: number;
  readonly provider: string;
}

/** PROVIDER_CLOCK where the token is of the future, or has ended though it has just been issued. */
export function checkTimes({ iat, exp, nbf }: IDToken, { now, toleranceMs, provider }: Times): void {
  const begins = Math.max(iat, typeof nbf === 'number' ? nbf : iat) * 1000;
  if (begins <= now + toleranceMs && exp * 1000 > now - toleranceMs) return;
  throw clocksDiffer(iat * 1000, { now, provider });
}

/** PROVIDER_CLOCK where an answer is dated further from our time than is taken; one without a date tells nothing. */
export function checkDate(date: string | undefined, { now, toleranceMs, provider }: Times): void {
  const theirs = Date.parse(date ?? '');
  if (Math.abs(now - theirs) > toleranceMs) throw clocksDiffer(theirs, { now, provider });
}

/** Not every provider tells when somebody signed in; one that does, and shows a moment before all this began, did not ask though it was to. */
export function checkAnew({ iat, auth_time }: IDToken, { again, at }: Transaction, { now, provider }: Times): void {
  if (!again || typeof auth_time !== 'number') return;
  // Spans, each by one clock: how far the two are apart does not matter.
  const [signedInFor, sinceBegun] = [(iat - auth_time) * 1000, now - at];
  if (signedInFor > sinceBegun + ROUNDING_MS) throw new HubError('PROVIDER_NOT_ANEW', { provider });
}

function clocksDiffer(theirs: number, { now, provider }: Pick<Times, 'now' | 'provider'>): HubError {
  const minutes = Math.max(1, Math.round(Math.abs(now - theirs) / 60_000));
  return new HubError('PROVIDER_CLOCK', { provider, ours: moment(now), theirs: momentOr(theirs), minutes });
}

/** A number of seconds may lie beyond all years. */
const momentOr = (ms: number): string => (Math.abs(ms) < 8.64e15 ? moment(ms) : '不可读');
