/** Statistics as they are answered: the groups, the n largest of one dimension, and the total, each read only where it is selected. */
import { type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';
import type { Filter, StatisticsCell, StatisticsRequest } from '../../src/api.js';
import { askingOf, type Context } from '../engine/context.js';
import { planned } from '../engine/plan.js';
import { type SelectedAt, selectedNames } from '../engine/selection.js';
import { arranged, largestFirst, pageOf } from './arrange.js';
import { type AskedStatistics, MOST_GROUPS } from './arguments.js';
import { checkAmounts } from './declared-only.js';
import { checkFill, emptyCell, filled } from './fill.js';
import { itemNamesOf } from './item-names.js';
import { measuresByField } from './names.js';
import { showing } from './rows.js';

/** What of the answer is selected. */
interface Selected {
  readonly parts: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly total: ReadonlySet<string>;
  readonly item: ReadonlySet<string>;
}

const selectedAt = (info: SelectedAt): Selected =>
  planned(info, 'statistics', () => {
    const rows = selectedNames(info, ['rows']);
    // Only kinds with an item have it.
    const item = rows.has('item') ? selectedNames(info, ['rows', 'item']) : new Set<string>();
    return { parts: selectedNames(info, []), rows, total: selectedNames(info, ['total']), item };
  });

// Ranked are all values that there are: the catalogue has some thousand items.
const MOST_RANKED = 50_000;

export async function statisticsAt(asked: AskedStatistics, context: Context, info: SelectedAt): Promise<object> {
  const selected = selectedAt(info);
  const [ofRows, ofTotal] = [measuresOf(asked, selected.rows, true), measuresOf(asked, selected.total, false)];
  const asking = askingOf(context);
  if (asked.organisationsOnly) checkAmounts(asked.kind, [...ofRows, ...ofTotal, ...(asked.top ? [asked.top.measure] : [])]);
  checkFill(asked, asking);
  const { parts } = selected;
  const withRows = ['rows', 'rowCount', 'pageInfo', 'leftOut'].some((part) => parts.has(part));
  const cells = withRows ? await groupsOf(asked, ofRows, context) : none;
  const all = arranged(filled(cells.cells, asked, asking), asked, asking.city);
  const page = pageOf(all, asked, asking.city);
  const itemNames = selected.item.has('itemName') ? await itemNamesOf(asked, page.groups, context) : new Map<string, string>();
  const common = { city: asking.city, itemNames };
  const show = showing({ ...common, asked, measures: ofRows, withDrill: selected.rows.has('drill') });
  const { groups, ...pageInfo } = page;
  return {
    rows: groups.map(({ cell }) => show(cell)),
    rowCount: all.length,
    pageInfo,
    asOf: asked.asOf,
    amounts: asked.organisationsOnly ? 'ORGANISATIONS' : 'ALL',
    leftOut: cells.leftOut,
    total: parts.has('total') ? await totalOf(asked, ofTotal, context, selected.total.has('drill')) : null,
  };
}

function measuresOf(asked: AskedStatistics, fields: ReadonlySet<string>, ordered: boolean): StatisticsMeasure[] {
  const byField = measuresByField(asked.kind);
  const wanted = new Set([...fields].flatMap((field) => byField.get(field)?.name ?? []));
  if (ordered) for (const { measure } of asked.order) if (measure) wanted.add(measure.name);
  return statisticsOf(asked.kind).filter(({ name }) => wanted.has(name));
}

const none: Groups = { cells: [], leftOut: null };

interface Groups {
  readonly cells: readonly StatisticsCell[];
  readonly leftOut: { readonly groups: number; readonly records: number } | null;
}

async function groupsOf(asked: AskedStatistics, measures: readonly StatisticsMeasure[], context: Context): Promise<Groups> {
  const { kind, by, top, filter } = asked;
  const names = by.map(({ name }) => name);
  const read = (request: Partial<StatisticsRequest>) => context.queries.statistics.cells(kind, { ...requestOf(asked, names, measures), ...request });
  if (!top) return { cells: atLeastOne(asked, await read({})), leftOut: null };
  // Ranked by itself over the whole range: distinct ones of its series cannot be added up.
  const ranked = await read({ by: [top.by.name], measures: [top.measure.name], most: MOST_RANKED });
  const chosen = largestFirst(ranked, top, context.hub.city).slice(0, top.n);
  const keys = chosen.map((cell) => cell.keys[0] as string);
  const records = (cells: readonly StatisticsCell[]): number => cells.reduce((sum, { count }) => sum + count, 0);
  const leftOut = { groups: ranked.length - chosen.length, records: records(ranked) - records(chosen) };
  if (keys.length === 0) return { cells: [], leftOut };
  const place = by.indexOf(top.by);
  const found = await read(top.by.sort === 'period' ? {} : { filter: both(filter, { field: top.by.column, match: { in: keys } }) });
  return { cells: found.filter((cell) => keys.includes(cell.keys[place] as string)), leftOut };
}

export function requestOf(asked: AskedStatistics, by: readonly string[], measures: readonly StatisticsMeasure[]): StatisticsRequest {
  const { filter, from, to, organisationsOnly } = asked;
  return { by, measures: measures.map(({ name }) => name), filter, from, to, organisationsOnly, most: MOST_GROUPS };
}

const both = (filter: Filter | null, condition: Filter): Filter => (filter ? { and: [filter, condition] } : condition);

/** All records are a group, none of them too. */
const atLeastOne = (asked: AskedStatistics, cells: readonly StatisticsCell[]): readonly StatisticsCell[] =>
  asked.by.length === 0 && cells.length === 0 ? [emptyCell(asked, [])] : cells;

/** Asked anew: what is distinct in two groups is one in both. */
async function totalOf(asked: AskedStatistics, measures: readonly StatisticsMeasure[], context: Context, withDrill: boolean): Promise<object> {
  const [cell] = atLeastOne({ ...asked, by: [] }, await context.queries.statistics.cells(asked.kind, requestOf(asked, [], measures)));
  const whole = { ...asked, by: [] };
  return showing({ asked: whole, city: context.hub.city, itemNames: new Map(), measures, withDrill })(cell as StatisticsCell);
}
