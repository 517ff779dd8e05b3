/** Configured sources and targets: what the configuration names, with its connector. */
import type { Source } from '../../connectors/contract.js';
import type { ConfiguredStream } from '../ingest/configured-stream.js';

/** One source with its kinds, in the order in which they must be accepted. */
export interface ConfiguredSource {
  readonly name: string;
  readonly district: string | null;
  /** A feed of a target: read before the other sources, which refer to what it brings. */
  readonly downward: boolean;
  readonly connector: Source;
  readonly streams: readonly ConfiguredStream[];
}

/** Name of a target's feed among the sources; no source is named so, as a name has no colon. */
export const feedSource = (target: string, feed: string): string => `${target}:${feed}`;
