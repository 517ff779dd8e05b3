/** Configured sources: what the configuration names, with the connector that speaks to it. */
import type { Source } from '../../connectors/contract.js';
import type { ConfiguredStream } from '../ingest/configured-stream.js';

/** One source with its kinds, in the order in which they must be accepted. */
export interface ConfiguredSource {
  readonly name: string;
  readonly district: string | null;
  readonly connector: Source;
  readonly streams: readonly ConfiguredStream[];
}
