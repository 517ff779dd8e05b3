/** What a room of the outbox knows of a target: its name, its profile, what it takes. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile } from '../../schema/profile/profile.js';

export interface DeliveryTarget {
  readonly name: string;
  readonly profile: Profile;
  /** kinds this target takes */
  readonly kinds: ReadonlySet<string>;
  readonly zone: string;
  readonly all: readonly KindDefinition[];
  /** Fields of a kind on whose being filled each profile has its own word. */
  readonly relaxed: (kind: KindDefinition) => ReadonlySet<string>;
}
