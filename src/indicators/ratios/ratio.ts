/** Rows of an indicator: each group's and the whole's are counted from the same facts, never one from the other. */
import type { IndicatorRow } from '../../api.js';
import { placeAmong } from '../../access/scope.js';
import { type IndicatorAsked, type Period, refuseTooMany } from './asked.js';

export interface IndicatorFact {
  readonly district: string;
  readonly department: string;
}

export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
  /** What the numerator is, by the code or the id that a filter finds it by, and how many records such a filter opens; null: no filter can. */
  readonly found: { readonly values: readonly string[]; readonly opens: number } | null;
  /** Records that the denominator's filter opens, of each kind. */
  readonly opens: Readonly<Record<string, number>>;
}

export interface Counted<F extends IndicatorFact = IndicatorFact> {
  readonly facts: readonly F[];
  tally(facts: readonly F[], period: Period, districts: readonly string[]): Tally;
}

export interface Rows {
  readonly rows: readonly IndicatorRow[];
  readonly total: IndicatorRow;
}

interface Group {
  readonly district: string | null;
  readonly department: string | null;
}

export function rowsOf<F extends IndicatorFact>(asked: IndicatorAsked, counted: Counted<F>): Rows {
  const groups = groupsOf(asked, counted.facts);
  refuseTooMany(asked.periods.length * groups.length);
  const rows = asked.periods.flatMap((period) => groups.map(([group, facts]): IndicatorRow => row(asked, counted, group, facts, period)));
  return { rows, total: row(asked, counted, { district: null, department: null }, counted.facts, asked.whole) };
}

function row<F extends IndicatorFact>(asked: IndicatorAsked, counted: Counted<F>, group: Group, facts: readonly F[], period: Period): IndicatorRow {
  const districts = group.district === null ? asked.districts : [group.district];
  return { ...group, ...period, districts, ...counted.tally(facts, period, districts) };
}

/** Every district that is seen, with facts or without; departments that have some. */
export function groupsOf<F extends IndicatorFact>({ by, districts }: IndicatorAsked, facts: readonly F[]): [Group, F[]][] {
  const groups = new Map<string, [Group, F[]]>();
  const keyOf = ({ district, department }: Group): string => `${district ?? ''}\t${department ?? ''}`;
  const groupOf = (fact: IndicatorFact): Group => ({
    district: by.has('DISTRICT') ? fact.district : null,
    department: by.has('DEPARTMENT') ? fact.department : null,
  });
  const add = (group: Group): [Group, F[]] => {
    const key = keyOf(group);
    let found = groups.get(key);
    if (!found) groups.set(key, (found = [group, []]));
    return found;
  };
  if (!by.has('DEPARTMENT')) for (const district of by.has('DISTRICT') ? districts : [null]) add({ district, department: null });
  for (const fact of facts) add(groupOf(fact))[1].push(fact);
  const place = (group: Group): number => (group.district === null ? 0 : placeAmong(districts, group.district));
  const byName = (a: Group, b: Group): number => ((a.department ?? '') < (b.department ?? '') ? -1 : a.department === b.department ? 0 : 1);
  return [...groups.values()].sort(([a], [b]) => place(a) - place(b) || byName(a, b));
}
