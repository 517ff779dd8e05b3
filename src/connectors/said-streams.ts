/** What the configuration says of each stream, without a connector being opened: to be held against what the store was read under. */
import type { KindMapping } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { ProfileFeed } from '../../schema/profile/profile.js';
import type { Said } from '../ingest/configured-stream.js';
import { feedSource } from './configured.js';
import { feedStream, type OpenOptions, saidOf, saidUnder } from './open.js';

export interface SaidStream {
  readonly source: string;
  readonly kind: KindDefinition;
  readonly mapping: KindMapping;
  readonly said: Said;
}

export function saidStreams({ config, kinds, types }: Pick<OpenOptions, 'config' | 'kinds' | 'types'>): SaidStream[] {
  const feeds = config.targets.flatMap((target) =>
    Object.keys(target.feeds).map((name) => ({
      source: feedSource(target.name, name),
      ...feedStream(target.profile.feeds[name] as ProfileFeed, config),
    })),
  );
  const sources = config.sources.flatMap((source) =>
    source.mappings.map((mapping) => ({
      source: source.name,
      mapping,
      said: saidOf(saidUnder(source, mapping, config), types.sources.get(source.type)?.readingVersion ?? 1, config),
    })),
  );
  const named = new Map(kinds.map((kind) => [kind.name, kind]));
  return [...feeds, ...sources].flatMap(({ source, mapping, said }) => {
    const kind = named.get(mapping.kind);
    return kind ? [{ source, kind, mapping, said }] : [];
  });
}
