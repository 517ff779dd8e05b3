/** Record reads: records and lists as resolvers return them, with all that is selected below already read. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { ReadPage, Row } from '../../src/api.js';
import { permit } from '../../src/access/rights.js';
import { prefetch } from '../engine/prefetch.js';
import type { ListArguments } from '../engine/dynamic-resolvers.js';
import { selectsNothing, selectedOfNodes, connectionOf, nothing, partsOf, toNodes } from './connection.js';
import { askingOf, type Context } from '../engine/context.js';
import { planned } from '../engine/plan.js';
import { columnsFor, selectsProtected, type Serialized, serializer, storedOf } from '../engine/serialize.js';
import { layJoined, joinedPlan } from './joined.js';
import { type PagePlan, plannedRequest } from './requests.js';
import { selectedNamesOf, type SelectedAt } from '../engine/selection.js';

interface RecordPlan {
  readonly columns: readonly string[];
  readonly isProtected: boolean;
  readonly serialize: (row: Row) => Serialized;
}

function recordPlan(kind: KindDefinition, selected: ReadonlySet<string>): RecordPlan {
  const columns = columnsFor(kind, selected);
  return { columns, isProtected: selectsProtected(kind.fields, selected), serialize: serializer(kind, columns, selected) };
}

const listPlan = (kind: KindDefinition, node: SelectedAt): RecordPlan & PagePlan =>
  planned(node, `list ${kind.name}`, () => ({ ...recordPlan(kind, selectedOfNodes(node)), parts: partsOf(node) }));

/** Of a list by itself, whose rows' references are read with it. */
const rootPlan = (kind: KindDefinition, node: SelectedAt): RecordPlan & PagePlan =>
  planned(node, `root ${kind.name}`, () => ({ ...listPlan(kind, node), joins: joinedPlan(kind, node) }));

const recordPlanAt = (kind: KindDefinition, node: SelectedAt): RecordPlan =>
  planned(node, `records ${kind.name}`, () => recordPlan(kind, selectedNamesOf(node, kind.typeName)));

/** A plan is the same for all; who may not see protected fields at all is refused what has some selected, whether there are rows or none. */
function permitted<T extends RecordPlan>(plan: T, { viewer }: Context): T {
  if (plan.isProtected) permit(viewer, 'personal');
  return plan;
}

/** Records by local id at a node of their type or of an interface of it; null where there is none that the viewer may see. */
export async function recordsAt(
  kind: KindDefinition,
  ids: readonly (string | null)[],
  context: Context,
  node: SelectedAt,
): Promise<(Serialized | null)[]> {
  const distinctIds = [...new Set(ids.filter((id) => id !== null))];
  const { columns, serialize } = permitted(recordPlanAt(kind, node), context);
  if (distinctIds.length === 0) return ids.map(() => null);
  const rows = await context.queries.records.byIds(kind, distinctIds, columns);
  const serialized = new Map([...rows].map(([id, row]) => [id, serialize(row)]));
  await prefetch([...serialized.values()], kind.typeName, context, node, [[]]);
  return ids.map((id) => (id === null ? null : (serialized.get(id) ?? null)));
}

/** Records by local id, by their ids, at the node of a connection of theirs that was worked out elsewhere. */
export async function nodesAt(kind: KindDefinition, ids: readonly string[], context: Context, node: SelectedAt): Promise<Map<string, Serialized>> {
  const { columns, serialize } = permitted(listPlan(kind, node), context);
  if (ids.length === 0) return new Map();
  const rows = await context.queries.records.byIds(kind, ids, columns);
  const found = new Map([...rows].map(([id, row]) => [id, serialize(row)]));
  await prefetch([...found.values()], kind.typeName, context, node, toNodes);
  return found;
}

/** Records that were read already, at a node of their type; what is there several times is shown once. */
export async function shownAt(
  kind: KindDefinition,
  rows: readonly (Row | null)[],
  context: Context,
  node: SelectedAt,
): Promise<(Serialized | null)[]> {
  const { serialize } = permitted(recordPlanAt(kind, node), context);
  const serialized = new Map<Row, Serialized>();
  for (const row of rows) if (row && !serialized.has(row)) serialized.set(row, serialize(row));
  await prefetch([...serialized.values()], kind.typeName, context, node, [[]]);
  return rows.map((row) => row && (serialized.get(row) ?? null));
}

/** Records by their source's keys, at a node of an interface of theirs. */
export async function shownByKeyAt(
  kind: KindDefinition,
  keys: readonly { readonly source: string; readonly digest: string }[],
  context: Context,
  node: SelectedAt,
): Promise<(Serialized | null)[]> {
  const { columns } = permitted(recordPlanAt(kind, node), context);
  return shownAt(kind, await context.queries.ways.recordsOfKeys(kind, keys, columns), context, node);
}

/** The list of a kind. */
export async function listAt(kind: KindDefinition, args: ListArguments, context: Context, node: SelectedAt): Promise<object> {
  const plan = permitted(rootPlan(kind, node), context);
  if (selectsNothing(plan.parts)) return nothing;
  const page = await context.queries.records.page(kind, plannedRequest(kind, args, plan, askingOf(context)));
  const nodes = page.rows.map(plan.serialize);
  layJoined(kind, nodes, page);
  await prefetch(nodes, kind.typeName, context, node, toNodes);
  return connectionOf(page, nodes, storedOf);
}

const empty: ReadPage = { rows: [], hasPreviousPage: false, hasNextPage: false, totalCount: 0, cursorOf: () => '' };

/** A list of `kind` below each parent, by its reference column. */
export async function listsAt(
  kind: KindDefinition,
  column: string,
  parents: readonly string[],
  args: ListArguments,
  context: Context,
  node: SelectedAt,
): Promise<object[]> {
  const plan = permitted(listPlan(kind, node), context);
  if (selectsNothing(plan.parts)) return parents.map(() => nothing);
  const request = plannedRequest(kind, args, plan, askingOf(context));
  const pages = await context.queries.records.byReference(kind, column, [...new Set(parents)], request);
  const lists = new Map<string, object>();
  const below: Serialized[] = [];
  for (const [parent, page] of pages) {
    const nodes = page.rows.map(plan.serialize);
    below.push(...nodes);
    lists.set(parent, connectionOf(page, nodes, storedOf));
  }
  await prefetch(below, kind.typeName, context, node, toNodes);
  return parents.map((parent) => lists.get(parent) ?? connectionOf(empty, []));
}
