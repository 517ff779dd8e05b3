/** Which part each row of the small year takes in the life of a released database. */
import type { Row, Rows } from './small-year.js';

export type Part = 'FIRST' | 'NUMBER_USED' | 'CHANGES' | 'GOES' | 'SENT' | 'SEALED' | 'WAITING' | 'WAITS_CHANGED' | 'WAITS_GONE';

/** Of the one district the claim that comes late is taken, with all that leans on it; of the other the acts that change. */
export function partsOf(rows: Rows): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const put = (part: Part, row: Row | undefined) => parts.set((row as Row).values.id as string, part);
  const all = Object.values(rows).flatMap((byKind) => Object.values(byKind).flat());
  for (const row of all) put(row.fault === 'NUMBER_USED' ? 'NUMBER_USED' : 'FIRST', row);

  const { echeng = {}, city = {} } = rows;
  const lone = ({ values, fault }: Row) => !fault && all.filter((other) => other.values.itemCode === values.itemCode).length === 3;
  const late = echeng.checkAct?.find(lone);
  for (const row of all) if (late && row.values.itemCode === late.values.itemCode) put('SENT', row);
  put('SEALED', echeng.bulletin?.at(-1));
  put('WAITING', echeng.supervisionPlan?.at(-1) ?? city.bulletin?.at(-1));

  const good = (kind: string) => (city[kind] ?? []).filter((row) => !row.fault);
  const [changes, waitsChanged] = good('checkAct').slice(-2);
  const [sent, waitsForWithdrawn] = good('otherAct');
  put('CHANGES', changes);
  put('WAITS_CHANGED', waitsChanged);
  put('GOES', sent);
  put('WAITS_GONE', waitsForWithdrawn);
  return parts;
}
