/** Drill: the filter that opens just the records of a group, whatever else the question had: its own filter, its days, and the group's keys. */
import { codeList } from '../../schema/lists.js';
import type { Dimension } from '../../schema/kind/statistics.js';
import { type Days, daysOfPeriod } from '../../schema/periods.js';
import type { City } from '../../schema/organisation.js';
import { districtsOf } from '../kinds/owners.js';
import type { AskedStatistics } from './arguments.js';
import { filterOfDimension } from './names.js';

type Key = string | null;

export function drillOf({ by, given, from, to, department }: AskedStatistics, keys: readonly Key[], city: City): object {
  const own: Record<string, object> = {};
  const day = dayOf(by, keys, { from, to });
  if (day) own.day = day;
  by.forEach((dimension, i) => {
    const name = filterOfDimension(dimension);
    if (name !== null) own[name] = matchOf(dimension, keys[i] ?? null, city);
  });
  if (department !== null && own.department === undefined)
    own.department = city.departments.has(department) ? { eq: department } : { eq: department, inList: false };
  const outer = withoutNulls(given ?? {});
  // Beside one another where they name different fields: a filter is as deep as a list takes it, and no deeper.
  if (!Object.keys(own).some((name) => name in outer)) return { ...outer, ...own };
  return { ...outer, and: [...(Array.isArray(outer.and) ? outer.and : []), own] };
}

/** A code that is on no list must say so, or the list would ask which one was meant. */
function matchOf(dimension: Dimension, key: Key, city: City): object {
  if (key === null) return { isNull: true };
  return isListed(dimension, key, city) ? { eq: key } : { eq: key, inList: false };
}

function isListed({ sort, field }: Dimension, key: string, city: City): boolean {
  if (sort === 'district') return districtsOf(city)(key)?.areaNumber !== null;
  if (sort === 'department') return city.departments.has(key);
  return field?.list === undefined || codeList(field.list).codes[key] !== undefined;
}

/** The days that all its periods have in common, cut by `from` and `to`. */
function dayOf(by: readonly Dimension[], keys: readonly Key[], asked: { readonly from: string | null; readonly to: string | null }): object | null {
  const periods = periodsOf(by, keys);
  if (periods === null) return { isNull: true };
  const gte = [...periods.map(({ from }) => from), ...(asked.from === null ? [] : [asked.from])].sort().at(-1);
  const lte = [...periods.map(({ to }) => to), ...(asked.to === null ? [] : [asked.to])].sort()[0];
  return gte === undefined && lte === undefined ? null : { ...(gte !== undefined && { gte }), ...(lte !== undefined && { lte }) };
}

/** The days of each period of a group; null where its records have no day. */
export function periodsOf(by: readonly Dimension[], keys: readonly Key[]): Days[] | null {
  const periods: Days[] = [];
  for (const [i, { grain }] of by.entries()) {
    if (!grain) continue;
    const key = keys[i] ?? null;
    if (key === null) return null;
    periods.push(daysOfPeriod(key, grain));
  }
  return periods;
}

/** What was left out is null in the arguments of a compiled query. */
function withoutNulls(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null || inner === undefined ? [] : [[name, cleaned(inner)]])),
  );
}

const cleaned = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(cleaned) : typeof value === 'object' && value !== null ? withoutNulls(value) : value;
