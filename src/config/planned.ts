/** Planned keys: what an operator may write down already and what takes effect with a later version. Nothing else is accepted without effect. */
import { deadlines } from '../../schema/deadlines.js';
import type { Path } from './faults.js';
import { tree } from './tree.js';
import type { JobDefaults } from './shape.js';

/** As in the reference: `[]` is any member of a list; a key below one of these is planned with it. */
export function plannedKeys(jobs: readonly JobDefaults[]): readonly string[] {
  return [
    ...deadlines.filter(({ observed }) => observed.how === 'NOT_YET').map(({ name }) => `clocks.${name}`),
    'sources[].kinds.*.keys.believe',
    'sources[].kinds.*.keys.within',
    ...jobs.filter((job) => job.planned).map((job) => `jobs.${job.name}`),
  ];
}

/** The planned keys that a file has, each once however often it is written down. */
export function plannedIn(file: unknown, jobs: readonly JobDefaults[]): readonly Path[] {
  return plannedKeys(jobs).flatMap((key) => {
    const found = firstPath(file, key.replaceAll('[]', '.[]').split('.'));
    return found === null ? [] : [found];
  });
}

function firstPath(value: unknown, [step, ...rest]: readonly string[]): Path | null {
  if (value === undefined) return null;
  if (step === undefined) return [];
  const children: [PropertyKey, unknown][] =
    step === '[]' ? (Array.isArray(value) ? value.map((member, i) => [i, member]) : []) : [[step, tree(value)[step]]];
  for (const [key, child] of children) {
    const found = firstPath(child, rest);
    if (found !== null) return [key, ...found];
  }
  return null;
}
