/** Arguments of statistics, checked: what is asked of one kind, or an error that says what is known. Nothing is read here. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf, type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';
import { HubError } from '../../schema/errors.js';
import { takesPartIn } from '../../src/access/scope.js';
import type { Filter, Order } from '../../src/api.js';
import type { FilterInput } from '../engine/dynamic-resolvers.js';
import type { AskedBy } from '../kinds/codes.js';
import { orderOf } from '../kinds/kind-inputs.js';
import { filterOf, namesOf } from '../kinds/requests.js';
import { checkDeclared, seesAmountsOfAll } from './declared-only.js';
import { dimensionsByField, enumOfMeasure, fieldOfDimension, measuresByField } from './names.js';

export interface StatisticsArguments {
  readonly filter?: FilterInput | null;
  readonly groupBy: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly orderBy?: readonly Readonly<Record<string, Order['direction']>>[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly fill?: boolean | null;
  readonly top?: { readonly by: string; readonly n: number; readonly measure?: string | null } | null;
}

/** One place of the order: by a dimension's values, or by a measure. */
export interface OrderPlace {
  readonly dimension: Dimension | null;
  readonly measure: StatisticsMeasure | null;
  readonly direction: Order['direction'];
}

export interface Top {
  readonly by: Dimension;
  readonly n: number;
  readonly measure: StatisticsMeasure;
}

export interface AskedStatistics {
  readonly kind: KindDefinition;
  readonly by: readonly Dimension[];
  readonly filter: Filter | null;
  /** The filter as it was given. */
  readonly given: FilterInput | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
  readonly organisationsOnly: boolean;
  /** Whose records alone are counted, where its viewer sees others too; else null. */
  readonly department: string | null;
  readonly order: readonly OrderPlace[];
  readonly first: number;
  readonly after: string | null;
  readonly fill: boolean;
  readonly top: Top | null;
}

export const MOST_DIMENSIONS = 4;
export const MOST_GROUPS = 5_000;
export const ROWS = 500;
export const MOST_TOP = 500;

const wrong = (name: string, why: string): HubError => new HubError('BAD_ARGUMENT', { name, why });

export function askedOf(kind: KindDefinition, args: StatisticsArguments, asking: AskedBy, today: string): AskedStatistics {
  const { from = null, to = null, filter: given = null, after = null, fill, top } = args;
  const by = groupedBy(kind, args.groupBy);
  if (from !== null && to !== null && from > to) throw wrong('from', `${from} 晚于 to(${to})`);
  const first = args.first ?? ROWS;
  if (first < 1 || first > MOST_GROUPS) throw wrong('first', `应在 1 与 ${MOST_GROUPS} 之间`);
  const organisationsOnly = !seesAmountsOfAll(asking.viewer);
  const department = takesPartIn(asking.viewer, kind) ? (asking.viewer.department ?? null) : null;
  if (organisationsOnly && given) checkDeclared(kind, given);
  return {
    ...{ kind, by, given, from, to, organisationsOnly, department, first, after },
    filter: given && filterOf(namesOf(kind), given, asking),
    asOf: to !== null && to < today ? to : today,
    order: placesOf(kind, by, args.orderBy),
    fill: fill ?? false,
    top: top ? topOf(kind, by, top) : null,
  };
}

function groupedBy(kind: KindDefinition, names: readonly string[]): Dimension[] {
  const known = new Map(dimensionsOf(kind).map((dimension) => [dimension.name, dimension]));
  if (names.length > MOST_DIMENSIONS) {
    throw wrong('groupBy', `写了 ${names.length} 项,最多 ${MOST_DIMENSIONS} 项(可用的有 ${[...known.keys()].join('、')})`);
  }
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw wrong('groupBy', `${twice} 写了不止一次`);
  return names.flatMap((name) => known.get(name) ?? []);
}

function placesOf(kind: KindDefinition, by: readonly Dimension[], orderBy: StatisticsArguments['orderBy']): OrderPlace[] {
  const [dimensions, measures] = [dimensionsByField(kind), measuresByField(kind)];
  const places = orderOf((name) => name, orderBy);
  const twice = places.find(({ field }, i) => places.findIndex((other) => other.field === field) !== i);
  if (twice) throw wrong('orderBy', `${twice.field} 写了不止一次`);
  return places.map(({ field, direction }) => {
    const dimension = dimensions.get(field) ?? null;
    if (dimension && !by.includes(dimension)) throw wrong('orderBy', `${field} 不在 groupBy 中${listed(by.map(fieldOfDimension))};数字都可用于排序`);
    return { dimension, measure: measures.get(field) ?? null, direction };
  });
}

const listed = (names: readonly string[]): string => (names.length === 0 ? '' : `(${names.join('、')})`);

function topOf(kind: KindDefinition, by: readonly Dimension[], { by: name, n, measure }: NonNullable<StatisticsArguments['top']>): Top {
  const dimension = by.find((each) => each.name === name);
  if (!dimension) throw wrong('top', `by 应是 groupBy 中的一项${listed(by.map((each) => each.name))}`);
  if (n < 1 || n > MOST_TOP) throw wrong('top', `n 应在 1 与 ${MOST_TOP} 之间`);
  const found = statisticsOf(kind).find((each) => enumOfMeasure(each) === (measure ?? 'COUNT')) as StatisticsMeasure;
  return { by: dimension, n, measure: found };
}
