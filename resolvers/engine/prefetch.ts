/**
 * Prefetch: reads what is selected below rows before they are returned; one read for each field, whatever the number of rows, and no promise
 * for each of them.
 */
import { type FieldNode, type GraphQLResolveInfo, GraphQLObjectType } from 'graphql';
import type { Context } from './context.js';
import { argumentsAt, argumentsOf, planned, type ReadArguments } from './plan.js';
import { fieldsBelow, type SelectedAt } from './selection.js';

/** Answers a field for many rows at once: as many values, in their order. */
export type BatchResolver = (roots: readonly object[], args: object, context: Context, node: SelectedAt) => Promise<readonly unknown[]>;

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    batch?: BatchResolver;
  }
}

/** The symbol under which a row holds the prefetched value of a field. */
const symbols = new WeakMap<FieldNode, symbol>();
type Prepared = Record<symbol | string, unknown>;

class Failure {
  constructor(readonly error: unknown) {}
}

/** @param paths from the node to the rows: [] where the field is a row itself */
export async function prefetch(
  roots: readonly object[],
  typeName: string,
  context: Context,
  node: SelectedAt,
  paths: readonly string[][],
): Promise<void> {
  if (roots.length === 0) return;
  const reads = planned(node, `ahead ${typeName} ${paths.join(' ')}`, () => readsBelow(node, typeName, paths));
  if (reads.length === 0) return;
  await Promise.all(
    reads.map(async ({ name, type, batch, nodes, symbol, args }) => {
      const below: SelectedAt = { ...only(node), fieldNodes: nodes, returnType: type };
      const read = async () => batch(roots, args(node.variableValues), context, below);
      const values = await read().catch((error: unknown) => new Failure(error));
      lay(roots, context.plain ? name : symbol, values, context);
    }),
  );
}

function lay(roots: readonly object[], at: symbol | string, values: readonly unknown[] | Failure, { plain }: Context): void {
  const failed = values instanceof Failure;
  if (plain && failed) plain.failed = true;
  const instead = plain ? null : values;
  roots.forEach((root, i) => {
    (root as Prepared)[at] = failed ? instead : (values[i] ?? null);
  });
}

interface Read {
  readonly name: string;
  readonly type: SelectedAt['returnType'];
  readonly batch: BatchResolver;
  readonly nodes: readonly FieldNode[];
  readonly symbol: symbol;
  readonly args: ReadArguments;
}

function readsBelow(node: SelectedAt, typeName: string, paths: readonly string[][]): Read[] {
  const type = node.schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${typeName} is no object type`);
  return fieldsBelow(node, typeName, paths).flatMap(({ name, nodes }) => {
    const field = type.getFields()[name];
    const batch = field?.extensions.batch;
    const first = nodes[0] as FieldNode;
    return field && batch ? [{ name, type: field.type, batch, nodes, symbol: symbolOf(first), args: argumentsOf(field, first) }] : [];
  });
}

function symbolOf(field: FieldNode): symbol {
  let symbol = symbols.get(field);
  if (!symbol) symbols.set(field, (symbol = Symbol(field.name.value)));
  return symbol;
}

// `info` has more, and its getters cost.
const only = ({ schema, variableValues, fragments }: SelectedAt): Omit<SelectedAt, 'fieldNodes' | 'returnType'> => ({
  schema,
  variableValues,
  fragments,
});

/** What was read ahead for this row, or a read together with its siblings where nothing was. */
export function prefetchedOr(batch: BatchResolver, root: object, context: Context, info: GraphQLResolveInfo): unknown {
  const symbol = symbols.get(info.fieldNodes[0] as FieldNode);
  const value = symbol && (root as Prepared)[symbol];
  if (value instanceof Failure) throw value.error;
  return value === undefined ? context.loaders.at(info.fieldNodes, (roots) => batch(roots, argumentsAt(info), context, info)).load(root) : value;
}
