/** Reads what is selected below rows before they are given out: one read for each field, whatever the number of rows, and no promise for each of them. */
import { type FieldNode, type GraphQLResolveInfo, GraphQLObjectType } from 'graphql';
import type { Context } from './context.js';
import { argumentsAt, argumentsOf, planned, type ReadArguments } from './plan.js';
import { fieldsBelow, type SelectionSite } from './selection.js';

/** Answers a field for many rows at once: as many values, in their order. */
export type BatchResolver = (roots: readonly object[], args: object, context: Context, site: SelectionSite) => Promise<readonly unknown[]>;

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    batch?: BatchResolver;
  }
}

/** Where on a row lies what a field was read ahead as. */
const places = new WeakMap<FieldNode, symbol>();
type Prepared = Record<symbol | string, unknown>;

class Failure {
  constructor(readonly error: unknown) {}
}

/** @param paths from the site to the rows: [] where the field is a row itself */
export async function prefetch(
  roots: readonly object[],
  typeName: string,
  context: Context,
  site: SelectionSite,
  paths: readonly string[][],
): Promise<void> {
  if (roots.length === 0) return;
  const reads = planned(site, `ahead ${typeName} ${paths.join(' ')}`, () => readsBelow(site, typeName, paths));
  if (reads.length === 0) return;
  await Promise.all(
    reads.map(async ({ name, type, batch, nodes, place, args }) => {
      const below: SelectionSite = { ...only(site), fieldNodes: nodes, returnType: type };
      const read = async () => batch(roots, args(site.variableValues), context, below);
      const values = await read().catch((error: unknown) => new Failure(error));
      lay(roots, context.plain ? name : place, values, context);
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
  readonly type: SelectionSite['returnType'];
  readonly batch: BatchResolver;
  readonly nodes: readonly FieldNode[];
  readonly place: symbol;
  readonly args: ReadArguments;
}

function readsBelow(site: SelectionSite, typeName: string, paths: readonly string[][]): Read[] {
  const type = site.schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${typeName} is no object type`);
  return fieldsBelow(site, typeName, paths).flatMap(({ name, nodes }) => {
    const field = type.getFields()[name];
    const batch = field?.extensions.batch;
    const first = nodes[0] as FieldNode;
    return field && batch ? [{ name, type: field.type, batch, nodes, place: placeOf(first), args: argumentsOf(field, first) }] : [];
  });
}

function placeOf(field: FieldNode): symbol {
  let place = places.get(field);
  if (!place) places.set(field, (place = Symbol(field.name.value)));
  return place;
}

// `info` has more, and its getters cost.
const only = ({ schema, variableValues, fragments }: SelectionSite): Omit<SelectionSite, 'fieldNodes' | 'returnType'> => ({
  schema,
  variableValues,
  fragments,
});

/** What was read ahead for this row, or a read together with its siblings where nothing was. */
export function prefetchedOr(batch: BatchResolver, root: object, context: Context, info: GraphQLResolveInfo): unknown {
  const place = places.get(info.fieldNodes[0] as FieldNode);
  const value = place && (root as Prepared)[place];
  if (value instanceof Failure) throw value.error;
  return value === undefined ? context.loaders.at(info.fieldNodes, (roots) => batch(roots, argumentsAt(info), context, info)).load(root) : value;
}
