/** Ports of requests: what src/app.ts hands in. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City } from '../../schema/organisation.js';
import type { Actor } from '../access/actor.js';

export interface RequestPorts {
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  /** Days that a request waits for its decision, and an approved one for its source. */
  readonly days: number;
}

/** Who acts: an id that nobody else has, and the name that people read. */
export interface Author {
  readonly actor: Actor;
  readonly id: string;
  readonly name: string;
  /** For whom, where she stands in. */
  readonly behalf: string | null;
}
