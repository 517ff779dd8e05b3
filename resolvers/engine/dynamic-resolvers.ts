/** Dynamic resolvers: add to a class made from data what decorators would add to a written one, a root query or a field of a type. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Root } from 'type-graphql';
import type { Right } from '../../src/access/rights.js';
import type { Order } from '../../src/api.js';
import { type BatchResolver, prefetchedOr } from './prefetch.js';
import type { Context } from './context.js';
import { Costs, type FieldCost } from './cost/declared.js';
import { PAGE } from './cost/limits.js';
import { argumentsAt } from './plan.js';
import { type Following, Follows } from './follows.js';
import { Requires } from './rights.js';
import type { SelectedAt } from './selection.js';

export { PAGE };

type Made = new () => object;
type Typed = () => StringConstructor;

interface FieldSpec {
  readonly type: () => unknown;
  readonly title: string;
  readonly nullable?: boolean;
  readonly args?: readonly Argument[];
}

/** A root field, with the right that it requires. */
interface QuerySpec extends FieldSpec {
  readonly right: Right;
  readonly follows: Following;
  readonly cost: FieldCost;
}

/** A field that is read for many rows, with what that costs. */
interface BatchSpec extends FieldSpec {
  readonly cost: FieldCost;
}

export interface Argument {
  readonly name: string;
  readonly title: string;
  readonly type: () => unknown;
  readonly nullable?: boolean;
  readonly otherwise?: unknown;
}

/** A filter as GraphQL gives it in: fields, references and combinations side by side, all of which must hold. */
export type FilterInput = Readonly<Record<string, unknown>>;

export interface ListArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly Readonly<Record<string, Order['direction']>>[] | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export function listArguments(filter: Made, order: Made | null): Argument[] {
  const args: Argument[] = [
    { name: 'filter', title: '筛选条件', type: () => filter, nullable: true },
    { name: 'first', title: `从头取的条数,最多 500;与 last 都不写时为 ${PAGE}`, type: () => Int, nullable: true },
    { name: 'after', title: '从此游标之后开始:上一页的 endCursor', type: () => String, nullable: true },
    { name: 'last', title: '从尾取的条数,最多 500;不能与 first 同时使用', type: () => Int, nullable: true },
    { name: 'before', title: '到此游标之前为止:下一页的 startCursor', type: () => String, nullable: true },
  ];
  if (order) args.splice(1, 0, { name: 'orderBy', title: '排序,最多三个字段', type: () => [order], nullable: true });
  return args;
}

export function addQuery(
  to: Made,
  name: string,
  spec: QuerySpec,
  resolve: (args: never, context: Context, info: GraphQLResolveInfo) => unknown,
): void {
  const direct: Direct = (_root, _args, context, info) => resolve(argumentsAt(info) as never, context, info);
  queries.set(name, direct);
  const handler = method(to, name, spec.args ?? [], 0, (_, ...rest) => resolve(...(rest as [never, Context, GraphQLResolveInfo])));
  Query(spec.type as Typed, { name, nullable: spec.nullable, description: spec.title })(to.prototype, name, handler);
  Requires(spec.right)(to.prototype, name, handler);
  Follows(spec.follows)(to.prototype, name, handler);
  Costs(spec.cost)(to.prototype, name, handler);
}

type Direct = (root: unknown, args: object, context: Context, info: GraphQLResolveInfo) => unknown;

/** How an attached field is resolved: by itself, without the chain of promises that type-graphql lays around every method. */
export interface DynamicResolver {
  readonly resolve: Direct;
  readonly batch?: BatchResolver;
  readonly cost?: FieldCost;
}
const attached = new Map<unknown, Map<string, DynamicResolver>>();
const queries = new Map<string, Direct>();

export const addedQuery = (name: string): Direct | undefined => queries.get(name);
export const addedField = (to: unknown, name: string): DynamicResolver | undefined => attached.get(to)?.get(name);

export function addField<R>(
  to: Made,
  name: string,
  spec: FieldSpec & Partial<Pick<BatchSpec, 'cost'>>,
  resolve: (root: R, args: never, context: Context, info: GraphQLResolveInfo) => unknown,
): void {
  addResolver(to, name, spec, { resolve: resolve as unknown as Direct, cost: spec.cost });
}

/** A field that is read for many rows in one go; a list has it read before its rows are given out. */
export function addBatchField<R extends object>(
  to: Made,
  name: string,
  spec: BatchSpec,
  batch: (roots: readonly R[], args: never, context: Context, node: SelectedAt) => Promise<readonly unknown[]>,
): void {
  const asBatch = batch as unknown as BatchResolver;
  addResolver(to, name, spec, {
    resolve: (root, _args, context, info) => prefetchedOr(asBatch, root as object, context, info),
    batch: asBatch,
    cost: spec.cost,
  });
}

function addResolver(to: Made, name: string, spec: FieldSpec, how: DynamicResolver): void {
  const handler = method(to, name, spec.args ?? [], 1, (root, ...rest) => how.resolve(root, ...(rest as [object, Context, GraphQLResolveInfo])));
  const resolvers = attached.get(to) ?? new Map<string, DynamicResolver>();
  attached.set(to, resolvers.set(name, how));
  Root()(to.prototype, name, 0);
  FieldResolver(spec.type as Typed, { nullable: spec.nullable, description: spec.title })(to.prototype, name, handler);
}

function method(
  to: Made,
  name: string,
  args: readonly Argument[],
  from: number,
  run: (root: unknown, ...rest: unknown[]) => unknown,
): PropertyDescriptor {
  const value = (...given: unknown[]): unknown => {
    const named = Object.fromEntries(args.map((arg, i) => [arg.name, given[from + i]]));
    return run(given[0], named, given[from + args.length], given[from + args.length + 1]);
  };
  const descriptor: PropertyDescriptor = { value, writable: true, configurable: true };
  Object.defineProperty(to.prototype, name, descriptor);
  args.forEach((arg, i) => {
    const options = { nullable: arg.nullable, description: arg.title, ...(arg.otherwise === undefined ? {} : { defaultValue: arg.otherwise }) };
    Arg(arg.name, arg.type as Typed, options)(to.prototype, name, from + i);
  });
  Ctx()(to.prototype, name, from + args.length);
  Info()(to.prototype, name, from + args.length + 1);
  return descriptor;
}
