/** Counts of what became of the rows that were read; each row is in one of them, but for `read`, `aside` and `blocked`. */
export interface UpsertCounts {
  read: number;
  fresh: number;
  changed: number;
  same: number;
  older: number;
  repeated: number;
  withdrawn: number;
  quarantined: number;
  /** of all those above, rows that were set aside: not readable, another row under a key, an older one that differs */
  aside: number;
  blocked: number;
}

export const noUpserts = (): UpsertCounts => ({
  read: 0,
  fresh: 0,
  changed: 0,
  same: 0,
  older: 0,
  repeated: 0,
  withdrawn: 0,
  quarantined: 0,
  aside: 0,
  blocked: 0,
});

export function addCounts(sum: UpsertCounts, more: UpsertCounts): void {
  for (const key of Object.keys(sum) as (keyof UpsertCounts)[]) sum[key] += more[key];
}
