/** Digest of a configuration as a serving process runs by it: jobs, sources, targets; no secret, no address. */
import { buildDigest, version } from '../version.js';
import { digestOf } from './said.js';
import type { HubConfig } from './shape.js';

export const configDigest = ({ city, jobs, sources, targets }: HubConfig): string =>
  digestOf([
    city.zone,
    jobs,
    sources.map(({ name, schedule, said, district }) => [name, schedule, said ?? null, district]),
    targets.map(({ name, type, kinds, profile, feeds }) => [name, type, kinds, profile.name, feeds]),
  ]);

/** What answers hang on beside the store: the program, and the configuration as far as it shows in one. */
export const answersEdition = (config: HubConfig): string =>
  digestOf([
    version,
    buildDigest(),
    configDigest(config),
    config.city.code,
    config.city.districts,
    [...config.city.departments.values()],
    config.clocks,
    config.onSite,
    config.desk,
  ]);
