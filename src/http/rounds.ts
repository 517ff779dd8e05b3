/**
 * Rounds: whoever comes back with nothing of use begins anew, so that a reload is no dead end, and no browser goes round for ever. Its rounds are
 * counted in a cookie until it is in; one that comes again without it keeps none.
 */
import { type CookieForm, cookieOf, dropCookie, roundsCookie, setTransaction } from './cookies.js';

// Five tabs of one morning each begin anew once.
const MOST = 6;

/** @returns the cookie to set; null: no more of them */
export function oneMore(header: string | undefined, form: CookieForm): string | null {
  const rounds = roundsOf(header, form);
  return rounds >= MOST ? null : setTransaction(roundsCookie(form), String(rounds + 1));
}

export const keepsCookies = (header: string | undefined, form: CookieForm): boolean => roundsOf(header, form) > 0;

/** Of who is in. */
export const noMore = (header: string | undefined, form: CookieForm): string[] =>
  roundsOf(header, form) > 0 ? [dropCookie(roundsCookie(form))] : [];

const roundsOf = (header: string | undefined, form: CookieForm): number => Number(/^\d$/.exec(cookieOf(header, roundsCookie(form)) ?? '')?.[0] ?? 0);
