/** Digest of a configuration as a serving process runs by it: jobs, sources, targets; no secret, no address. */
import { digestOf } from './said.js';
import type { HubConfig } from './shape.js';

export const configDigest = ({ city, jobs, sources, targets }: HubConfig): string =>
  digestOf([
    city.zone,
    jobs,
    sources.map(({ name, schedule, said, district }) => [name, schedule, said ?? null, district]),
    targets.map(({ name, type, kinds, profile, feeds }) => [name, type, kinds, profile.name, feeds]),
  ]);
