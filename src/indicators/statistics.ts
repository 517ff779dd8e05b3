/** Statistics: records of a kind in groups, within the viewer's scope. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf, type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';
import { HubError } from '../../schema/errors.js';
import type { City, Viewer } from '../../schema/organisation.js';
import type { Filter, Sizes, Statistics, StatisticsCell, StatisticsRequest } from '../api.js';
import type { Database } from '../db/database.js';
import { all, type Dialect, type Predicate } from '../db/predicate.js';
import type { Sql, Statement } from '../db/sql.js';
import { distinctStatement, folded, type GroupRow, type Grouping, keysOf, recordsStatement } from './grouped-records.js';
import type { CountingTarget } from './measures.js';
import { conditionsOf, type RollupReach, reachOf } from './statistics-reach.js';
import { cutMonths, recordsWithin, rollupGroups } from './statistics-rollups.js';

/** Which records a viewer sees under a filter, over the columns of the kind's table; given by src/query. */
export type VisibleRecords = (viewer: Viewer, kind: KindDefinition, filter: Filter | null, dialect: Dialect) => Predicate;

export interface StatisticsScope {
  readonly db: Pick<Database, 'read'>;
  readonly city: City;
  readonly targets: readonly CountingTarget[];
  readonly sizes: Pick<Sizes, 'rows'>;
  readonly visible: VisibleRecords;
}

export const MOST_DIMENSIONS = 4;
/** Rows of records that one request groups; what the rollups hold costs none. */
export const MOST_GROUPED = 200_000;

export function openStatistics(at: StatisticsScope): (viewer: Viewer) => Statistics {
  return (viewer) => ({
    cells: (kind, request) => at.db.read((sql) => cellsOf(sql, at, viewer, kind, request), 'aside'),
    reads: (kind, request) => {
      const reach = reachOf(groupingOf(kind, request, at.targets), request);
      const { from, to } = conditionsOf(kind, request);
      if (!reach) return at.sizes.rows(kind.name, viewer, from, to);
      if (reach.plain) return 0;
      return cutMonths(reach).reduce((sum, month) => sum + at.sizes.rows(kind.name, viewer, `${month}-01`, `${month}-31`), 0);
    },
  });
}

/** Within one read of the caller's, where several answers must agree. */
export async function cellsOf(
  sql: Sql,
  at: Pick<StatisticsScope, 'targets' | 'visible'>,
  viewer: Viewer,
  kind: KindDefinition,
  request: StatisticsRequest,
): Promise<readonly StatisticsCell[]> {
  const grouping = groupingOf(kind, request, at.targets);
  const where = at.visible(viewer, kind, request.filter, sql.dialect);
  const reach = reachOf(grouping, request);
  const dated = all([where, withinDays(request)]);
  await refuseTooMany(sql, kind, viewer, request, reach);
  const rows = reach ? await rollupGroups(sql, { viewer, grouping, reach, where }) : await read(sql, recordsStatement(sql, grouping, dated));
  const cells = folded(grouping, rows);
  if (cells.length > request.most) throw new HubError('TOO_MANY_GROUPS', { groups: cells.length, most: request.most });
  return withDistinct(sql, grouping, dated, cells);
}

const read = (sql: Sql, { text, params }: Statement): Promise<GroupRow[]> => sql.query<GroupRow>(text, params);

async function refuseTooMany(sql: Sql, kind: KindDefinition, viewer: Viewer, request: StatisticsRequest, reach: RollupReach | null): Promise<void> {
  const conditions = conditionsOf(kind, request);
  const cut = reach ? cutMonths(reach) : [];
  if (reach && (reach.plain || cut.length === 0)) return;
  let rows = 0;
  const spans = reach ? cut.map((month) => ({ from: `${month}-00`, to: `${month}-99` })) : [{}];
  for (const span of spans) {
    const within = { ...conditions, ...span };
    if ('from' in span && conditions.from !== null && conditions.from > within.from!) within.from = conditions.from;
    if ('to' in span && conditions.to !== null && conditions.to < within.to!) within.to = conditions.to;
    rows += await recordsWithin(sql, kind, viewer, within);
  }
  if (rows > MOST_GROUPED) throw new HubError('TOO_MANY_ROWS_TO_GROUP', { rows, most: MOST_GROUPED, remedy: remedyOf(kind, reach) });
}

/** What would bring it within the reach of the rollups. */
function remedyOf(kind: KindDefinition, reach: RollupReach | null): string {
  if (reach) return '请让 from 为某月 1 日、to 为某月最后一天,或加上 district、department 条件。';
  const marginals = dimensionsOf(kind).flatMap(({ marginal, name }) => (marginal ? [name] : []));
  const one = marginals.length > 0 ? `按 ${marginals.join('、')} 之一(不同时用两个)与区、部门、月份分组并只按它们筛选时,由汇总直接回答;` : '';
  return `${one}或请缩短 from 到 to 的日期,加上 district、department 条件。`;
}

export function groupingOf(kind: KindDefinition, request: StatisticsRequest, targets: readonly CountingTarget[]): Grouping {
  const named = <T extends { readonly name: string }>(list: readonly T[], wanted: string): T => {
    const found = list.find(({ name }) => name === wanted);
    if (!found) throw new Error(`${kind.name} has no ${wanted}`);
    return found;
  };
  const by: Dimension[] = request.by.map((each) => named(dimensionsOf(kind), each));
  const measures: StatisticsMeasure[] = request.measures.map((each) => named(statisticsOf(kind), each));
  return { kind, by, measures, organisationsOnly: request.organisationsOnly, targets };
}

function withinDays({ from, to }: Pick<StatisticsRequest, 'from' | 'to'>): Predicate {
  const ends: [string, string | null][] = [
    ['`day`>=?', from],
    ['`day`<=?', to],
  ];
  return all(ends.flatMap(([text, day]) => (day === null ? [] : [{ text, params: [day] }])));
}

async function withDistinct(sql: Sql, grouping: Grouping, where: Predicate, cells: readonly StatisticsCell[]): Promise<readonly StatisticsCell[]> {
  const wanted = grouping.measures.filter(({ sort }) => sort === 'distinct');
  if (wanted.length === 0) return cells;
  const keys = keysOf(grouping.by);
  const counts = new Map<string, Record<string, number>>(
    cells.map((cell) => [JSON.stringify(cell.keys), Object.fromEntries(wanted.map(({ name }) => [name, 0]))]),
  );
  for (const measure of wanted) {
    const { text, params } = distinctStatement(grouping.by, grouping.kind, measure.column as string, where);
    const seen = new Set<string>();
    for (const row of await sql.query<GroupRow>(text, params)) {
      const group = JSON.stringify(keys(row));
      const value = JSON.stringify([group, row.v]);
      const count = counts.get(group);
      // Several days or months of one period may lead to the same record.
      if (!count || seen.has(value)) continue;
      seen.add(value);
      count[measure.name] = (count[measure.name] ?? 0) + 1;
    }
  }
  return cells.map((cell) => ({ ...cell, distinct: counts.get(JSON.stringify(cell.keys)) ?? {} }));
}
