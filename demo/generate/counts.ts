/** Expected totals: what a year adds up to, for each district and kind: the good, the bad and the standing. */
import { actKinds, districtCodes, type DistrictCode, type Entry, kindNames, type KindName, type Year } from './shape.js';

export interface Counts {
  /** Rows without a fault. */
  readonly good: Readonly<Record<KindName, number>>;
  readonly bad: Readonly<Record<string, number>>;
  /** Claims not written off. */
  readonly standing: number;
}

export function countsOf(year: Year): Record<DistrictCode, Counts> {
  return Object.fromEntries(
    districtCodes.map((district): [DistrictCode, Counts] => {
      const rows = year.districts[district];
      const bad: Record<string, number> = {};
      for (const { fault } of actKinds.flatMap((kind) => rows[kind])) if (fault) bad[fault] = (bad[fault] ?? 0) + 1;
      const good = Object.fromEntries(kindNames.map((kind) => [kind, rows[kind].filter((entry) => !entry.fault && entry !== year.extra).length]));
      const standing = rows.itemClaim.filter((entry: Entry) => entry.values.status === 'PUBLISHED').length;
      return [district, { good: good as Record<KindName, number>, bad, standing }];
    }),
  ) as Record<DistrictCode, Counts>;
}
