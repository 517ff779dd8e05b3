/** What of the stored schedules is otherwise in a configuration, job by job, in words. */
import type { JobPlan } from './job-store.js';

/** Nothing where no schedule is stored yet. */
export function planDifferences(
  stored: readonly { readonly name: string; readonly schedule: string }[],
  plans: readonly Pick<JobPlan, 'name' | 'schedule'>[],
): string[] {
  if (stored.length === 0) return [];
  const planned = new Map(plans.map(({ name, schedule }) => [name, schedule]));
  const names = new Set(stored.map(({ name }) => name));
  return [
    ...stored.flatMap(({ name, schedule }) => {
      const own = planned.get(name);
      if (own === undefined) return [`作业 ${name} 在库中(${schedule}),不在本配置中`];
      return own === schedule ? [] : [`作业 ${name} 库中为 ${schedule},本配置为 ${own}`];
    }),
    ...plans.filter(({ name }) => !names.has(name)).map(({ name, schedule }) => `作业 ${name} 只在本配置中(${schedule}),不会运行`),
  ];
}
