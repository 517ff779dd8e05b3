/** Statistics by a plain recount: every record that a list shows is read and put into its group by hand. What the hub answers must be the same. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf, type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';
import { periodOf } from '../../schema/periods.js';
import { wholeOf } from '../../schema/scalars/decimal.js';
import type { Filter, Queries, Row, StatisticsCell, StatisticsRequest } from '../../src/api.js';

const PARTS = { rows: true, previous: false, next: false, total: false };

export async function recounted({ records }: Queries, kind: KindDefinition, request: StatisticsRequest): Promise<StatisticsCell[]> {
  const { from, to, filter } = request;
  const day: Filter[] = [...(from ? [{ field: 'day', match: { gte: from } }] : []), ...(to ? [{ field: 'day', match: { lte: to } }] : [])];
  const columns = [...kind.fields.map(({ name }) => name), ...kind.references.map(({ column }) => column), 'district', 'department', 'day'];
  const page = { first: 500, last: null, after: null, before: null, orderBy: [], parts: PARTS };
  const { rows } = await records.page(kind, { ...page, columns, filter: { and: [...(filter ? [filter] : []), ...day] } });
  const by = request.by.map((name) => dimensionsOf(kind).find((dimension) => dimension.name === name) as Dimension);
  const measures = request.measures.map((name) => statisticsOf(kind).find((measure) => measure.name === name) as StatisticsMeasure);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const keys = JSON.stringify(by.map((dimension) => keyOf(dimension, row)));
    groups.set(keys, [...(groups.get(keys) ?? []), row]);
  }
  return [...groups].map(([keys, of]) => cellOf(kind, JSON.parse(keys), of, measures, request.organisationsOnly));
}

function keyOf({ sort, grain, column }: Dimension, row: Row): string | null {
  const value = row[column] ?? '';
  if (value === '') return null;
  return sort === 'period' && grain ? periodOf(String(value), grain) : String(value);
}

function cellOf(
  kind: KindDefinition,
  keys: (string | null)[],
  rows: readonly Row[],
  measures: readonly StatisticsMeasure[],
  organisationsOnly: boolean,
): StatisticsCell {
  const { organisations } = kind;
  const summed = rows.filter((row) => !organisationsOnly || organisations?.codes.includes(String(row[organisations.field])));
  const sums = measures.flatMap(({ name, sort, field }) => {
    if (sort !== 'sum' || !field?.exact) return [];
    const { exact } = field;
    const amounts = summed.flatMap((row) => wholeOf(exact, row[field.name] as string | null) ?? []);
    const sum = amounts.length === 0 ? null : `${amounts.reduce((all, amount) => all + BigInt(amount), 0n)}`;
    return [[name, { sum, with: amounts.length }] as const];
  });
  const distinct = measures.flatMap(({ name, sort, column }) =>
    sort === 'distinct' ? [[name, new Set(rows.flatMap((row) => row[column as string] ?? [])).size] as const] : [],
  );
  return { keys, count: rows.length, accepted: 0, sums: Object.fromEntries(sums), distinct: Object.fromEntries(distinct) };
}
