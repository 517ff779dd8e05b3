/** Fill: a group with nothing in it for every period, district, department and code that the viewer may see and no record has. */
import { codeList } from '../../schema/lists.js';
import { type Dimension, statisticsOf } from '../../schema/kind/statistics.js';
import { daysLater, daysOfPeriod, type Grain, periodOf } from '../../schema/periods.js';
import { HubError } from '../../schema/errors.js';
import { visibleDepartments, visibleDistricts } from '../../src/access/scope.js';
import type { Filter, StatisticsCell } from '../../src/api.js';
import type { AskedBy } from '../kinds/codes.js';
import { type AskedStatistics, MOST_GROUPS } from './arguments.js';

type Key = string | null;

/** Dimensions whose values hang on one another (a month and its year, a district and its departments), and those values together. */
interface Axis {
  /** Their places in the keys. */
  readonly at: readonly number[];
  readonly values: readonly (readonly Key[])[];
  /** Periods: those up to `asOf` and no others. Of all else what records have besides is filled likewise. */
  readonly closed: boolean;
}

/** Before anything is read: what is known by then to be too much. Without `from` the first day comes with the records. */
export function checkFill(asked: AskedStatistics, asking: AskedBy): void {
  if (asked.fill) limit(axesOf(asked, asking, asked.from), asked, 1);
}

/** The same cells, and those that were missing. */
export function filled(cells: readonly StatisticsCell[], asked: AskedStatistics, asking: AskedBy): readonly StatisticsCell[] {
  if (!asked.fill || asked.by.length === 0) return cells;
  const axes = axesOf(asked, asking, asked.from ?? firstDay(cells, asked.by)).map((axis) => (axis.closed ? axis : grown(axis, cells)));
  limit(axes, asked, 0);
  const there = new Set(cells.map(({ keys }) => JSON.stringify(keys)));
  const missing = combined(axes, asked.by.length).filter((keys) => !there.has(JSON.stringify(keys)));
  if (cells.length + missing.length > MOST_GROUPS) throw tooMany(`${cells.length + missing.length}`, asked);
  return [...cells, ...missing.map((keys) => emptyCell(asked, keys))];
}

export function emptyCell({ kind }: Pick<AskedStatistics, 'kind'>, keys: readonly Key[]): StatisticsCell {
  const of = (sort: string): string[] => statisticsOf(kind).flatMap((measure) => (measure.sort === sort ? [measure.name] : []));
  const sums = Object.fromEntries(of('sum').map((name) => [name, { sum: null, with: 0 }]));
  return { keys, count: 0, accepted: 0, sums, distinct: Object.fromEntries(of('distinct').map((name) => [name, 0])) };
}

/** @param least how many values stand for those that only the records tell */
function limit(axes: readonly Axis[], asked: AskedStatistics, least: number): void {
  const rows = axes.reduce((product, { values }) => product * Math.max(least, values.length), 1);
  if (rows > MOST_GROUPS) throw tooMany(`至少 ${rows}`, asked);
}

const tooMany = (rows: string, { by }: AskedStatistics): HubError =>
  new HubError('BAD_ARGUMENT', {
    name: 'fill',
    why: `补齐后有 ${rows} 组(${by.map(({ title }) => title).join('×')}),最多 ${MOST_GROUPS} 组:请缩短 from 与 to、按更长的时段或少按一项分组`,
  });

function axesOf(asked: AskedStatistics, asking: AskedBy, from: string | null): Axis[] {
  const { by, filter, asOf } = asked;
  const placesOf = (...sorts: Dimension['sort'][]): number[] => by.flatMap(({ sort }, i) => (sorts.includes(sort) ? [i] : []));
  const [periods, owners] = [placesOf('period'), placesOf('district', 'department')];
  const grains = periods.map((i) => by[i]?.grain as Grain);
  const axes: Axis[] = placesOf('item', 'code').map((i) => {
    const dimension = by[i] as Dimension;
    return { at: [i], values: narrowed(codesOf(dimension), filter, dimension.column).map((code) => [code]), closed: false };
  });
  if (periods.length > 0) axes.push({ at: periods, values: from === null ? [] : periodsIn(from, asOf, grains), closed: true });
  if (owners.length > 0) axes.push({ at: owners, values: ownersOf(asked, asking, owners), closed: false });
  return axes;
}

const codesOf = ({ field }: Dimension): readonly string[] | null => {
  if (field?.list === undefined) return field?.choices ? Object.keys(field.choices) : null;
  const { codes, validity = {} } = codeList(field.list);
  // A code that is no longer given stands only where a record has it.
  return Object.keys(codes).filter((code) => validity[code]?.until === undefined);
};

/** Those of these values that the filter leaves, by its own list where there is none else. */
function narrowed(values: readonly string[] | null, filter: Filter | null, column: string): readonly string[] {
  return (
    conditionsOn(filter, column).reduce<readonly string[] | null>((left, given) => left?.filter((value) => given.includes(value)) ?? given, values) ??
    []
  );
}

function conditionsOn(filter: Filter | null, column: string): string[][] {
  if (!filter) return [];
  if ('and' in filter) return filter.and.flatMap((part) => conditionsOn(part, column));
  if (!('field' in filter) || filter.field !== column) return [];
  const { eq, in: list } = filter.match;
  return [...(typeof eq === 'string' ? [[eq]] : []), ...(list ? [list.map(String)] : [])];
}

function ownersOf({ kind, by, filter }: AskedStatistics, { city, viewer }: AskedBy, places: readonly number[]): Key[][] {
  const seen = kind.shared ? city.districts : visibleDistricts(viewer, city.districts);
  const districts = narrowed(
    seen.map(({ code }) => code),
    filter,
    'district',
  );
  if (places.every((i) => by[i]?.sort === 'district')) return districts.map((code) => [code]);
  const listed = new Set(districts);
  const known = kind.shared ? [...city.departments.values()] : visibleDepartments(viewer, city.departments);
  const of = known.filter(({ district }) => listed.has(district));
  const left = new Set(
    narrowed(
      of.map(({ uscc }) => uscc),
      filter,
      'department',
    ),
  );
  return of.filter(({ uscc }) => left.has(uscc)).map(({ uscc, district }) => places.map((i) => (by[i]?.sort === 'district' ? district : uscc)));
}

/** Every one that has a day between these; ends behind one more than may be told. */
function periodsIn(from: string, to: string, grains: readonly Grain[]): string[][] {
  const found: string[][] = [];
  for (let day = from; day <= to && found.length <= MOST_GROUPS; ) {
    const periods = grains.map((grain) => periodOf(day, grain));
    found.push(periods);
    const ends = periods.map((period, i) => daysOfPeriod(period, grains[i] as Grain).to).sort();
    day = daysLater(ends[0] as string, 1);
  }
  return found;
}

function firstDay(cells: readonly StatisticsCell[], by: readonly Dimension[]): string | null {
  const starts = cells.flatMap(({ keys }) => startOf(keys, by) ?? []).sort();
  return starts[0] ?? null;
}

/** The first day that all periods of a group have in common. */
function startOf(keys: readonly Key[], by: readonly Dimension[]): string | null {
  const starts = by.flatMap(({ grain }, i) => (grain && keys[i] ? [daysOfPeriod(keys[i] as string, grain).from] : []));
  return starts.sort().at(-1) ?? null;
}

function grown({ at, values, closed }: Axis, cells: readonly StatisticsCell[]): Axis {
  const all = new Map(values.map((value) => [JSON.stringify(value), value]));
  for (const { keys } of cells) {
    const value = at.map((i) => keys[i] ?? null);
    all.set(JSON.stringify(value), value);
  }
  return { at, values: [...all.values()], closed };
}

function combined(axes: readonly Axis[], length: number): Key[][] {
  let all: Key[][] = [new Array<Key>(length).fill(null)];
  for (const { at, values } of axes) all = all.flatMap((keys) => values.map((value) => laid(keys, at, value)));
  return all;
}

function laid(keys: readonly Key[], at: readonly number[], value: readonly Key[]): Key[] {
  const next = [...keys];
  at.forEach((i, place) => {
    next[i] = value[place] ?? null;
  });
  return next;
}
