/** Rules of signing in, as the configuration has them. */
import type { LockRules } from './locks.js';
import type { PasswordRules } from './password-rules.js';
import type { SessionRules } from './sessions.js';

export interface PeopleRules extends SessionRules {
  readonly password: PasswordRules;
  readonly lock: LockRules;
  /** Whoever has not signed in for so long is off. */
  readonly unusedMs: number;
  /** False: what one administrator proposes is done at once. */
  readonly separation: boolean;
  /** Whether the three administrators need one. */
  readonly secondFactor: boolean;
  /** Accounts of the rehearsal world are let in. */
  readonly demo: boolean;
}
