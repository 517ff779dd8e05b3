/**
 * Identity contract: what every way in from outside keeps. It says who somebody is, and nothing of what they may: persons, sessions, cookies
 * and routes are the hub's. Of two sorts: a *redirect* sends the browser to the provider and reads what it comes back with; a *header* is
 * read off every request that a gateway in front hands on. (`local` is no type of this folder: it needs the hub's store.)
 *
 * A redirect goes: `begin` → the browser goes to `url`; `transaction` is kept for it, sealed, in a cookie of its own that is found again by
 * `state` → the provider sends it to the return address with `?state=…` → `finish` with that transaction, once → claims. Two that were begun
 * at once have two states, so that both finish.
 *
 * Errors are HubErrors of the catalogue and hold no word of the provider's:
 * SIGN_IN_STATE_UNKNOWN, TICKET_USED (`startsAnew`: begin once more, once, guarded against loops), SIGN_IN_CANCELLED (the person did not
 * finish there), PROVIDER_NOT_ANEW (it let the same person in again though it was to ask), PROVIDER_AWAY, PROVIDER_REFUSED (it does not know
 * the hub), PROVIDER_MALFORMED, PROVIDER_CLOCK, PROXY_UNSIGNED.
 *
 * Units: moments are milliseconds since the epoch, of the clock that is handed in.
 */
import type { Logger } from 'pino';
import type { ZodType } from 'zod';
import type { ErrorCode } from '../../schema/errors.js';
import type { Clock } from '../contract.js';
import type { Http } from '../http.js';

/** Who the provider says that this is. A stranger's texts: plain lines without controls, and to be shown as text, never as HTML. */
export interface Claims {
  /**
   * Who it is there, for ever the same, 1–255 characters, compared to the letter. With the name of the way in and `authority` it is what a
   * person is bound by; never the name or the account, which may change hands.
   */
  readonly subject: string;
  /** What subjects are unique under: the issuer, the address of the CAS. Another one under the same name is another provider. */
  readonly authority: string;
  /** As people call them, at most 200 characters; null where it tells none. */
  readonly name: string | null;
  /** What they sign in by there, at most 200 characters; null where it tells none. */
  readonly account: string | null;
  /** The provider's own session (OIDC `sid`, the CAS ticket), as `signedOut` names it later. As good as a password: keep its digest. */
  readonly session: string | null;
  /** When the provider said so, by its clock; null where it does not tell. */
  readonly issuedAt: number | null;
}

export interface BeginRequest {
  /** Where the provider sends the browser back to: from the configuration's `publicUrl`, never from a header of the request. */
  readonly returnUrl: string;
  /** Asks the person to sign in there anew, whoever is signed in (after signing out, and for another person). */
  readonly again: boolean;
}

export interface Begun {
  /** Where the browser goes. */
  readonly url: string;
  /** Names the transaction: it comes back as the parameter `state` of the return address. It cannot be guessed. */
  readonly state: string;
  /** For `finish` alone: plain text with secrets in it, some 300 bytes, to be sealed. It is over after ten minutes (TRANSACTION_MS). */
  readonly transaction: string;
}

export interface FinishRequest {
  /** The same as at `begin`, to the letter. */
  readonly returnUrl: string;
  /** What stood behind the `?` of the return address, as it came. */
  readonly query: string;
  /** That of `begin`; null where none is kept for this state. */
  readonly transaction: string | null;
}

export interface SignOut {
  /** Where the browser goes to end the provider's session, too; null where it cannot be told to. */
  readonly url: string | null;
  /** A Chinese sentence about what goes on and how to end it; null where nothing does. */
  readonly rest: string | null;
}

export interface RedirectProvider {
  readonly sort: 'redirect';
  begin(request: BeginRequest): Promise<Begun>;
  finish(request: FinishRequest): Promise<Claims>;
  /** Asks the provider for a sign of life, for `hub doctor`: throws what signing in would meet (it is away, unreadable, its clock differs). */
  probe(): Promise<void>;
  /** @param returnUrl where the provider sends the browser afterwards. Never throws: one that is away leaves a `rest`. */
  signOut(returnUrl: string): Promise<SignOut>;
  /** Reads the body of a POST that the provider itself sends when a session ends there: that session, as in the claims; null where it is no such thing. */
  signedOut?(body: string): { readonly session: string } | null;
  close(): Promise<void>;
}

/** A request as it came in: all that says whose it is. */
export interface HandedOn {
  /** Names and values in turn, as on the wire (`IncomingMessage.rawHeaders`): a header that came twice is told only there. */
  readonly rawHeaders: readonly string[];
  /** Of the connection itself, never one that a header tells. */
  readonly address: string;
}

export interface HeaderProvider {
  readonly sort: 'header';
  /** Whom the gateway names; null where it names nobody. PROXY_UNSIGNED where what it names must not be believed. */
  identify(request: HandedOn): Claims | null;
  signOut(): SignOut;
  close(): Promise<void>;
}

export type IdentityProvider = RedirectProvider | HeaderProvider;

export interface IdentityContext {
  /** Of the way in, as it stands in addresses and with a person. */
  readonly name: string;
  /** Chinese, for people: how messages call the provider. */
  readonly title: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Logger;
  readonly http: Http;
}

export interface IdentityType {
  readonly name: string;
  /** Chinese: what a way in of this type is called unless the file says otherwise. */
  readonly title: string;
  /** Its own keys beside `type`, `name` and `title`, checked strictly. */
  readonly settings: ZodType;
  open(settings: unknown, context: IdentityContext): IdentityProvider;
}

/** Begin once more, once: nobody is to blame (a reload, a bookmark, a page of yesterday). */
export const startsAnew = (code: ErrorCode): boolean => code === 'SIGN_IN_STATE_UNKNOWN' || code === 'TICKET_USED';
