/** Delivery target: a configured target with what it takes and the connector that speaks to it; a function that needs a part takes a `Pick`. */
import type { Target } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile } from '../../schema/profile/profile.js';
import type { Sql, Statement } from '../db/sql.js';
import type { Window } from '../kit/window.js';

export interface DeliveryTarget {
  readonly name: string;
  readonly profile: Profile;
  /** kinds this target takes */
  readonly kinds: ReadonlySet<string>;
  readonly zone: string;
  readonly all: readonly KindDefinition[];
  /** Fields of a kind that each profile may require or not by itself. */
  readonly relaxed: (kind: KindDefinition) => ReadonlySet<string>;
  readonly connector: Target;
  /** From src/indicators/: marks the days of the rows that `FROM … WHERE …` says, to be counted again. */
  markDays(sql: Sql, rows: Statement): Promise<void>;
  /** From src/notify/facts.ts: tells of those of these rows that came back. */
  tellReturned(sql: Sql, decided: readonly { readonly state: string; readonly code: string | null }[]): Promise<void>;
  /** When and how fast it is delivered to; at any time and as fast as it takes it unless given. */
  readonly deliver?: { readonly window: Window | null; readonly rowsPerMinute: number | null };
}

export const keepsWithdrawn = ({ profile }: Pick<DeliveryTarget, 'profile'>, tableName: string): boolean =>
  profile.tables.some((table) => table.table === tableName && table.keepsWithdrawn);

/** Undefined where the profile in use has no such table any more. */
export function kindOfTable({ profile, all }: Pick<DeliveryTarget, 'profile' | 'all'>, tableName: string): KindDefinition | undefined {
  const kind = profile.tables.find(({ table }) => table === tableName)?.kind;
  return all.find(({ name }) => name === kind);
}
