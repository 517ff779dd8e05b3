/** Configured sources and targets: what the configuration names, with the connector that speaks to it. */
import type { Source, Target } from '../../connectors/contract.js';
import type { Intake } from '../ingest/configured-stream.js';
import type { Aim } from '../outbox/delivery-target.js';

/** One source with its kinds, in the order in which they must be accepted. */
export interface Gathering {
  readonly name: string;
  readonly district: string | null;
  readonly connector: Source;
  readonly intakes: readonly Intake[];
}

export interface Destination {
  readonly aim: Aim;
  readonly connector: Target;
}
