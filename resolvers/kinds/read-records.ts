/** Records and lists of them as resolvers give them out, with all that is selected below already read. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { PageParts, ReadPage, Row } from '../../src/api.js';
import { prefetch } from '../engine/prefetch.js';
import type { ListArguments } from '../engine/dynamic-resolvers.js';
import { selectsNothing, selectedOfNodes, connectionOf, nothing, partsOf, toNodes } from './connection.js';
import type { Context } from '../engine/context.js';
import { planned } from '../engine/plan.js';
import { columnsFor, type Serialized, serializer, storedOf } from '../engine/serialize.js';
import { requestOf } from './requests.js';
import { selectedNamesOf, type SelectionSite } from '../engine/selection.js';

interface Shown {
  readonly columns: readonly string[];
  readonly present: (row: Row) => Serialized;
}

function shownAs(kind: KindDefinition, selected: ReadonlySet<string>): Shown {
  const columns = columnsFor(kind, selected);
  return { columns, present: serializer(kind, columns, selected.has('id')) };
}

const listPlan = (kind: KindDefinition, site: SelectionSite): Shown & { readonly parts: PageParts } =>
  planned(site, `list ${kind.name}`, () => ({ ...shownAs(kind, selectedOfNodes(site)), parts: partsOf(site) }));

/** Records by local id at a site of their type or of an interface of it; null where there is none that the viewer may see. */
export async function recordsAt(
  kind: KindDefinition,
  ids: readonly (string | null)[],
  context: Context,
  site: SelectionSite,
): Promise<(Serialized | null)[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return ids.map(() => null);
  const { columns, present } = planned(site, `records ${kind.name}`, () => shownAs(kind, selectedNamesOf(site, kind.typeName)));
  const rows = await context.queries.records.byIds(kind, wanted, columns);
  const shown = new Map([...rows].map(([id, row]) => [id, present(row)]));
  await prefetch([...shown.values()], kind.typeName, context, site, [[]]);
  return ids.map((id) => (id === null ? null : (shown.get(id) ?? null)));
}

/** The list of a kind. */
export async function listAt(kind: KindDefinition, args: ListArguments, context: Context, site: SelectionSite): Promise<object> {
  const { columns, parts, present } = listPlan(kind, site);
  if (selectsNothing(parts)) return nothing;
  const request = requestOf(kind, args, columns, parts);
  const page = await context.queries.records.page(kind, request);
  const nodes = page.rows.map(present);
  await prefetch(nodes, kind.typeName, context, site, toNodes);
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
  site: SelectionSite,
): Promise<object[]> {
  const { columns, parts, present } = listPlan(kind, site);
  if (selectsNothing(parts)) return parents.map(() => nothing);
  const request = requestOf(kind, args, columns, parts);
  const pages = await context.queries.records.byReference(kind, column, [...new Set(parents)], request);
  const lists = new Map<string, object>();
  const below: Serialized[] = [];
  for (const [parent, page] of pages) {
    const nodes = page.rows.map(present);
    below.push(...nodes);
    lists.set(parent, connectionOf(page, nodes, storedOf));
  }
  await prefetch(below, kind.typeName, context, site, toNodes);
  return parents.map((parent) => lists.get(parent) ?? connectionOf(empty, []));
}
