/** Ports of people: what src/app.ts hands in. */
import type { City } from '../../schema/organisation.js';
import type { Actor } from '../access/actor.js';
import type { Database } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';
import type { HandOver } from './handing.js';
import type { PeopleRules } from './rules.js';

export interface PeoplePorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly city: City;
  readonly rules: PeopleRules;
  /** The hub's own key, asked for when it is first needed. */
  readonly key: () => Uint8Array;
  /** What else is handed over when an account ends; from the rooms that know of such work. */
  readonly handOver: readonly HandOver[];
  /** From src/audit/open.ts: joins the transaction under way. */
  readonly write: (
    actor: Actor,
    act: { readonly act: string; readonly object?: string; readonly outcome?: string; readonly details?: Readonly<Record<string, unknown>> },
  ) => Promise<void>;
  /** From src/audit/open.ts: a stranger's failed try, one entry a minute for each (account, address). @param account '' for one that is unknown */
  readonly failed: (account: string, address: string) => void;
}
