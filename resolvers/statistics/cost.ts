/** Cost of statistics: what is read beyond the rollups, by their own count, and as many rows of the answer as are asked for. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { StatisticsRequest } from '../../src/api.js';
import type { Arguments, FieldCost, Selected } from '../engine/cost/declared.js';
import type { Asked } from '../engine/cost/list-reads.js';
import { type AskedStatistics, askedOf, MOST_GROUPS, ROWS, type StatisticsArguments } from './arguments.js';
import { measuresByField } from './names.js';
import { requestOf } from './read-statistics.js';

// Days at both ends, months between, what is stale; the same again for a ranking.
const OF_CELLS = 2;
/** Rows of the rollups that are added up for a widget of a year. */
const OF_ROLLUPS = 2_000;

export const costOf = (kind: KindDefinition): FieldCost => ({
  statements: (args, selected) => OF_CELLS * requestsIn(args, selected) + (selects(selected, 'item') ? Math.ceil(sizeOf(args) / 500) : 0),
  rows: (args, asked, selected) => rowsOf(kind, args, asked, selected) + (selects(selected, 'item') ? sizeOf(args) : 0),
  page: { field: 'rows', size: sizeOf },
});

const selects = (selected: Selected, field: string): boolean =>
  selected.some(({ name, below }) => name === 'rows' && below[0]?.some((inner) => inner.name === field));

const requestsIn = ({ top }: Arguments, selected: Selected): number => (top ? 2 : 1) + (selected.some(({ name }) => name === 'total') ? 1 : 0);

/** Of what its own field refuses nothing is read. */
function sizeOf({ first, groupBy }: Arguments): number {
  if (Array.isArray(groupBy) && groupBy.length === 0) return 1;
  const size = typeof first === 'number' ? first : ROWS;
  return size < 1 || size > MOST_GROUPS ? 0 : size;
}

function rowsOf(kind: KindDefinition, args: Arguments, asked: Asked, selected: Selected): number {
  const statistics = askedAt(kind, args, asked);
  if (!statistics) return 0;
  const { reads } = asked.hub.queries(asked.viewer).statistics;
  return requestsOf(statistics, selected).reduce((sum, request) => sum + OF_ROLLUPS + reads(kind, request), 0);
}

function requestsOf(asked: AskedStatistics, selected: Selected): StatisticsRequest[] {
  const byField = measuresByField(asked.kind);
  const measuresIn = (part: string) =>
    selected.flatMap(({ name, below }) => (name === part ? (below[0] ?? []).flatMap((inner) => byField.get(inner.name) ?? []) : []));
  const rows = [...measuresIn('rows'), ...asked.order.flatMap(({ measure }) => measure ?? [])];
  const requests = [
    requestOf(
      asked,
      asked.by.map(({ name }) => name),
      rows,
    ),
  ];
  if (asked.top) requests.push(requestOf(asked, [asked.top.by.name], [asked.top.measure]));
  if (selected.some(({ name }) => name === 'total')) requests.push(requestOf(asked, [], measuresIn('total')));
  return requests;
}

/** Null where the field itself will refuse it. */
function askedAt(kind: KindDefinition, args: Arguments, { hub, viewer }: Asked): AskedStatistics | null {
  const list = (value: unknown): unknown => (value === undefined || value === null || Array.isArray(value) ? value : [value]);
  try {
    const given = { ...args, groupBy: list(args.groupBy) ?? [], orderBy: list(args.orderBy) };
    return askedOf(kind, given as unknown as StatisticsArguments, { city: hub.city, viewer }, hub.today());
  } catch {
    return null;
  }
}
