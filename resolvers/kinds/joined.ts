/** Joined references: which references of a list's rows are read with the list itself, and where their records wait until they are shown. */
import type { KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import type { JoinedReference, ReadPage, Row } from '../../src/api.js';
import { columnsFor } from '../engine/serialize.js';
import { fieldsBelow, type SelectedAt, selectedNamesOf } from '../engine/selection.js';
import { toNodes } from './connection.js';

// Characters of one record: by its id it comes once, however many rows refer to it; with the rows it comes with each.
const NARROW = 2_000;
const MOST = 4;

/** Under two answer keys the records of one reference may be asked for different fields: they are read apart. */
export function joinedPlan(kind: KindDefinition, node: SelectedAt): JoinedReference[] {
  const fields = fieldsBelow(node, kind.typeName, toNodes);
  const joined = kind.references.flatMap((reference) => {
    const [field, ...others] = fields.filter(({ name }) => name === reference.name);
    if (!field || others.length > 0) return [];
    const target = reference.to();
    const columns = columnsFor(target, selectedNamesOf(below(node, field.nodes), target.typeName));
    return isNarrow(target, columns) ? [{ reference: reference.name, columns }] : [];
  });
  return joined.slice(0, MOST);
}

// `info` has more, and its getters cost.
const below = ({ schema, variableValues, fragments, returnType }: SelectedAt, fieldNodes: SelectedAt['fieldNodes']): SelectedAt => ({
  ...{ schema, variableValues, fragments, returnType },
  fieldNodes,
});

const isNarrow = (kind: KindDefinition, columns: readonly string[]): boolean =>
  kind.fields.reduce((sum, field) => sum + (columns.includes(field.name) ? field.max : 0), 0) <= NARROW;

const symbols = new WeakMap<ReferenceDefinition, symbol>();
type Holding = Record<symbol, Row | null | undefined>;

export function layJoined(kind: KindDefinition, nodes: readonly object[], { joined }: ReadPage): void {
  for (const reference of joined ? kind.references : []) {
    const targets = joined?.get(reference.name);
    if (targets) nodes.forEach((node, i) => ((node as Holding)[symbolOf(reference)] = targets[i] ?? null));
  }
}

/** The records of these rows, where all of them were read with their list. */
export function joinedIn(reference: ReferenceDefinition, roots: readonly object[]): (Row | null)[] | null {
  const symbol = symbols.get(reference);
  if (symbol === undefined) return null;
  const rows: (Row | null)[] = [];
  for (const root of roots) {
    const row = (root as Holding)[symbol];
    if (row === undefined) return null;
    rows.push(row);
  }
  return rows;
}

function symbolOf(reference: ReferenceDefinition): symbol {
  let symbol = symbols.get(reference);
  if (!symbol) symbols.set(reference, (symbol = Symbol(reference.name)));
  return symbol;
}
