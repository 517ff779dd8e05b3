/**
 * Contract stage of an identity type: a small real provider with accounts, in a mood that can change, at which somebody signs in by following
 * redirects and filling in forms as a browser does. (A type of the sort `header` has no provider to stage; its promises stand in test/connectors/.)
 */
import type { ErrorCode } from '../../schema/errors.js';
import type { Browser } from './rehearsal-browser.js';

export interface StagedAccount {
  readonly account: string;
  /** As the provider tells it. */
  readonly name: string;
}

/** Which step fails under a mood, and with what; a step that is not named works. */
export interface StagedIdentityMood {
  readonly begin?: ErrorCode;
  readonly finish?: ErrorCode;
}

export interface IdentityStage {
  /** Settings by which the provider knows the hub. */
  readonly settings: unknown;
  /** The return address that is registered there. */
  readonly returnUrl: string;
  /** Where it sends a browser to after signing out. */
  readonly afterwards: string;
  /** Settings under which nobody is there. */
  readonly away: unknown;
  /** Settings, or a return address, that the provider knows nobody by. */
  readonly strangers: readonly { readonly settings: unknown; readonly returnUrl: string }[];
  /** Adds an account. */
  account(account: StagedAccount): void;
  /** As declared under `moods`; `calm` is the ordinary one. */
  turn(mood: string): void;
  /** Other keys sign from now on; where `keys` is declared. */
  rotate?(): void;
  /** The body of the POST by which the provider tells that this session ended; where `tells` is declared. */
  ended?(session: string): string;
  close(): Promise<void>;
}

export interface IdentityContractStage {
  open(): Promise<IdentityStage>;
  readonly moods: Readonly<Record<string, StagedIdentityMood>>;
  /** Whether the answers tell the provider's time. */
  readonly clocked: boolean;
  /** Whether answers are signed by keys that change. */
  readonly keys: boolean;
  /** Whether the provider tells by a POST that a session ended. */
  readonly tells: boolean;
}

/** What all providers of the suite say where an error text is theirs to write: none of it may be seen at the hub. */
export const CANARY = 'canary-of-the-provider 张三丰 420704199001011237';

/** Goes to an address and signs in there as this account, where it is asked; what it ends at. */
export const signInAt = (browser: Browser, url: string, account: string, returnUrl: string) => browser.visit(url, returnUrl, { account });
