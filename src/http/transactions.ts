/**
 * Transactions of signing in at another system: each lies sealed in a cookie of its own, so several tabs may have begun, and is of use once. Of a
 * browser's the newest are kept: what lies there for ten minutes comes with each request, and headers have an end.
 */
import type { Begun } from '../../connectors/identity/contract.js';
import { openLru } from '../kit/lru.js';
import type { Sealing } from '../kit/secrets.js';
import { type CookieForm, cookieOf, dropCookie, setTransaction, transactionCookie, transactionsIn } from './cookies.js';

export interface KeptTransaction {
  readonly transaction: string;
  readonly to: string;
}

export interface Transactions {
  /** Cookies to set. */
  keep(header: string | undefined, form: CookieForm, begun: Begun, to: string): string[];
  /** @returns null: none that is still of use; cookies to set beside it */
  take(header: string | undefined, form: CookieForm, state: string): { readonly kept: KeptTransaction | null; readonly cookies: string[] };
}

const MOST_CHARACTERS = 16_000;

export function openTransactions(sealing: () => Sealing): Transactions {
  // A cookie that was used is dropped, and a browser that keeps it does not use it again.
  const used = openLru<true>(10_000);
  return {
    keep(header, form, { state, transaction }, to) {
      const kept: KeptTransaction = { transaction, to };
      const value = sealing().seal(JSON.stringify(kept));
      return [setTransaction(transactionCookie(form, state), value), ...surplus(header, form, MOST_CHARACTERS - value.length)];
    },
    take(header, form, state) {
      const cookie = transactionCookie(form, state);
      const sealed = /^[\w-]{8,200}$/.test(state) ? cookieOf(header, cookie) : null;
      if (sealed === null) return { kept: null, cookies: [] };
      const text = used.get(state) ? null : sealing().open(sealed);
      used.set(state, true, 1);
      return { kept: text === null ? null : (JSON.parse(text) as KeptTransaction), cookies: [dropCookie(cookie)] };
    },
  };
}

/** Browsers send the older ones first. */
function surplus(header: string | undefined, form: CookieForm, most: number): string[] {
  let left = most;
  return transactionsIn(header, form)
    .reverse()
    .filter(({ characters }) => (left -= characters) < 0)
    .map(({ cookie }) => dropCookie(cookie));
}
