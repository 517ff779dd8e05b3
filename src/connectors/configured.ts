/** Configured sources and targets: what the configuration names, with the connector that speaks to it. */
import type { Source, Target } from '../../connectors/contract.js';
import type { ConfiguredStream } from '../ingest/configured-stream.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';

/** One source with its kinds, in the order in which they must be accepted. */
export interface ConfiguredSource {
  readonly name: string;
  readonly district: string | null;
  readonly connector: Source;
  readonly streams: readonly ConfiguredStream[];
}

export interface ConfiguredTarget {
  readonly target: DeliveryTarget;
  readonly connector: Target;
}
