/** Name of a part of a job among the jobs. */
export const partName = (job: string, part: string): string => `${job}:${part}`;
