/** Planned keys: what an operator may write down already and what takes effect with a later version. Nothing else is accepted without effect. */
import type { Path } from './faults.js';
import { type Tree, tree } from './mapping.js';
import type { JobDefaults } from './shape.js';

/** @returns the paths of all planned keys */
export function plannedPaths(jobs: readonly JobDefaults[]): readonly Path[] {
  return [['clocks'], ...jobs.filter((job) => job.planned).map((job): Path => ['jobs', job.name])];
}

/** The planned keys that a file has, each once however much stands below it. */
export function planned(file: Tree, jobs: readonly JobDefaults[]): readonly Path[] {
  return plannedPaths(jobs).filter((path) => path.reduce<unknown>((at, key) => tree(at)[String(key)], file) !== undefined);
}
