/** Figures by period: each row is what `figures` tells as of its last day, with flows from its first. */
import type { Days } from '../../../schema/periods.js';
import { countedOwners, placeAmong, visibleDepartments } from '../../access/scope.js';
import type { Figures, FigureSeriesAnswer, FigureSeriesRequest, FigureSeriesRow, FiguresOfPeriod } from '../../api.js';
import { figures as definitions } from '../../../schema/indicators/figures.js';
import type { RatioScope } from '../ratios/scope.js';
import { cutMonths } from '../sums.js';
import type { Change } from './change.js';
import { changesOf } from './changes.js';
import { seriesPeriods } from './periods-asked.js';

interface Group {
  readonly district: string | null;
  readonly department: string | null;
}

export async function figureSeriesOf(at: RatioScope, request: FigureSeriesRequest, today: string): Promise<FigureSeriesAnswer> {
  const owners = countedOwners(at.viewer, at.city.districts);
  const { districts } = owners;
  const named = visibleDepartments(at.viewer, at.city.departments);
  const groups = { CITY: 1, DISTRICT: districts.length, DEPARTMENT: named.length }[request.groupBy];
  const { asOf, periods } = seriesPeriods(request, groups, today);
  if (periods.length === 0 || districts.length === 0) return { asOf, rows: [] };
  const days = periods.flatMap(({ from, to, before }) => [{ from, to }, ...(before ? [before] : [])]);
  const byDepartment = request.groupBy === 'DEPARTMENT';
  const grain = request.by === 'DAY' || request.by === 'WEEK' ? 'DAY' : 'MONTH';
  const asked = { from: least(days), to: most(days), ...owners, byDepartment, grain, cut: days.flatMap(cutMonths), wanted: request.wanted } as const;
  const changes = await at.db.read((sql) => changesOf(sql, at, asked), 'aside');
  const own = grouped(request, districts, named, changes);
  const rows = periods.flatMap(({ before, ...period }) =>
    own.map(([group, told]): FigureSeriesRow => ({ ...group, ...period, figures: told(period), yearBefore: before && of(told, before) })),
  );
  return { asOf, rows };
}

type Told = (days: Days) => Figures;

const of = (told: Told, { from, to }: Days): FiguresOfPeriod => ({ from, to, figures: told({ from, to }) });
const least = (days: readonly Days[]): string => days.reduce((day, { from }) => (from < day ? from : day), '9999-99-99');
const most = (days: readonly Days[]): string => days.reduce((day, { to }) => (to > day ? to : day), '');

/** Every district that is seen; every department of the configuration there, and what else has records. */
function grouped(
  { groupBy }: FigureSeriesRequest,
  districts: readonly string[],
  named: readonly Group[] | readonly object[],
  changes: readonly Change[],
) {
  const groups = new Map<string, [Group, Change[]]>();
  const at = (group: Group): Change[] => {
    const key = `${group.district ?? ''}\t${group.department ?? ''}`;
    let found = groups.get(key);
    if (!found) groups.set(key, (found = [group, []]));
    return found[1];
  };
  if (groupBy === 'CITY') at({ district: null, department: null });
  if (groupBy === 'DISTRICT') for (const district of districts) at({ district, department: null });
  if (groupBy === 'DEPARTMENT') for (const { district, uscc } of named as { district: string; uscc: string }[]) at({ district, department: uscc });
  for (const change of changes) at(groupOf(groupBy, change)).push(change);
  const place = ([{ district, department }]: [Group, Change[]]): string =>
    `${String(district === null ? 0 : placeAmong(districts, district)).padStart(6, '0')}\t${department ?? ''}`;
  const sorted = [...groups.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return sorted.map(([group, own]): [Group, Told] => [group, toldOf(own)]);
}

function groupOf(groupBy: FigureSeriesRequest['groupBy'], { district, department }: Change): Group {
  if (groupBy === 'CITY') return { district: null, department: null };
  return { district, department: groupBy === 'DEPARTMENT' ? department : null };
}

/** Sums up to a day, so that a period is the difference of two. */
interface Running {
  readonly days: readonly string[];
  readonly sums: readonly number[];
}

function toldOf(changes: readonly Change[]): Told {
  const plain = new Map<string, Map<string, number>>();
  const followed = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.from !== undefined) followed.set(change.figure, [...(followed.get(change.figure) ?? []), change]);
    else {
      const days = plain.get(change.figure) ?? new Map<string, number>();
      plain.set(change.figure, days.set(change.at, (days.get(change.at) ?? 0) + change.n));
    }
  }
  const running = new Map([...plain].map(([figure, days]) => [figure, runningOf(days)]));
  const until = (figure: string, day: string, inclusive: boolean): number => upTo(running.get(figure), day, inclusive);
  return ({ from, to }) =>
    Object.fromEntries(
      definitions.map(({ name, sort }) => {
        if (sort === 'stock') return [name, until(name, to, true)];
        if (sort === 'share') {
          const whole = until(name, to, true);
          return [name, whole === 0 ? null : until(`${name} part`, to, true) / whole];
        }
        if (sort === 'followed') {
          const own = followed.get(name) ?? [];
          return [name, own.reduce((sum, { at, from: since, n }) => sum + (from <= at && at <= to && (since as string) <= to ? n : 0), 0)];
        }
        return [name, until(name, to, true) - until(name, from, false)];
      }),
    ) as unknown as Figures;
}

function runningOf(changes: ReadonlyMap<string, number>): Running {
  const days = [...changes.keys()].sort();
  let sum = 0;
  return { days, sums: days.map((day) => (sum += changes.get(day) as number)) };
}

function upTo(running: Running | undefined, day: string, inclusive: boolean): number {
  if (!running) return 0;
  let [low, high] = [0, running.days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = running.days[middle] as string;
    if (at < day || (inclusive && at === day)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (running.sums[low - 1] as number);
}
