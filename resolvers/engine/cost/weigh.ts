/** Weighing: what the steps of a query cost with these variables, for this viewer, over a store of this size. */
import type { ArgumentNode } from 'graphql';
import type { Arguments, FieldCost } from './declared.js';
import type { GivenVariables } from './fields-at.js';
import { INTROSPECTION_ROWS, MOST_ROWS, PAGE } from './limits.js';
import { type Asked, besides as besidesOf, type ListReads, reachOf } from './list-reads.js';
import type { CostStep } from './steps.js';

/** What a request costs. */
export interface Cost {
  statements: number;
  rows: number;
  bytes: number;
  /** Objects of the schema itself; they are among the rows too. */
  meta: number;
}

export interface Weighing extends Asked {
  readonly variables: GivenVariables;
}

const none: readonly CostStep[] = [];

export function weigh(steps: readonly CostStep[], at: Weighing): Cost {
  const cost: Cost = { statements: 0, rows: 0, bytes: 12, meta: 0 };
  add(cost, steps, 1, at);
  return { ...cost, rows: Math.ceil(cost.rows), bytes: Math.ceil(cost.bytes), meta: Math.ceil(cost.meta) };
}

function add(cost: Cost, steps: readonly CostStep[], times: number, at: Weighing): void {
  for (const step of steps) {
    cost.bytes += times * step.bytes;
    if (step.cost?.list) addConnection(cost, step, step.cost.list, step.cost, times, at);
    else addField(cost, step, times, at);
  }
}

function addField(cost: Cost, step: CostStep, times: number, at: Weighing): void {
  const { statements = 0, rows = 0, page } = step.cost ?? {};
  const selected = step.below[0] ?? none;
  const read = typeof rows === 'number' ? rows : rows(argumentsOf(step, at.variables), at, selected);
  cost.statements += typeof statements === 'number' ? statements : statements(argumentsOf(step, at.variables), selected);
  // Whatever an argument says, nothing that is read pays for something else. (Of a value that is no number nothing is read either.)
  cost.rows += read > 0 ? times * read : 0;
  const entries = times * step.many;
  if (step.meta && step.below.length > 0) {
    cost.meta += entries;
    cost.rows += entries * INTROSPECTION_ROWS;
  }
  if (page) addPaged(cost, selected, page, argumentsOf(step, at.variables), entries, at);
  else addBelow(cost, step.below, entries, at);
}

/** Below a field whose arguments say how long its list is. */
function addPaged(
  cost: Cost,
  selected: readonly CostStep[],
  page: NonNullable<FieldCost['page']>,
  args: Arguments,
  times: number,
  at: Weighing,
): void {
  for (const step of selected) {
    if (step.name !== page.field) add(cost, [step], times, at);
    else {
      cost.bytes += times * step.bytes;
      addBelow(cost, step.below, times * page.size(args), at);
    }
  }
}

/** Of an interface the dearest type counts; each of its types takes statements of its own where there may be several. */
function addBelow(cost: Cost, below: CostStep['below'], times: number, at: Weighing): void {
  if (below.length < 2) {
    add(cost, below[0] ?? none, times, at);
    return;
  }
  const before = { ...cost };
  const most = { ...cost };
  let statements = 0;
  for (const steps of below) {
    const one = { ...before };
    add(one, steps, times, at);
    statements = times > 1 ? statements + one.statements - before.statements : Math.max(statements, one.statements - before.statements);
    for (const part of ['rows', 'bytes', 'meta'] as const) most[part] = Math.max(most[part], one[part]);
  }
  Object.assign(cost, most, { statements: before.statements + statements });
}

function addConnection(cost: Cost, step: CostStep, list: ListReads, { of }: FieldCost, times: number, at: Weighing): void {
  const steps = step.below[0] ?? none;
  const rows = pageSize(step, at.variables);
  const filter = givenAt(step.args.get('filter'), at.variables);
  const parts = { rows: false, total: false, beside: 0 };
  for (const part of steps) {
    if (part.name === 'totalCount') parts.total = true;
    else if (part.name === 'nodes' || part.name === 'edges') parts.rows = true;
    else if (part.name === 'pageInfo') besides(parts, step, part, at.variables);
  }
  if (of) addNested(cost, step, list, of, rows, filter, parts, times, at);
  else addRoot(cost, list, rows, filter, givenAt(step.args.get('orderBy'), at.variables), parts, at);
  for (const part of steps) {
    cost.bytes += times * part.bytes;
    if (part.name === 'nodes') addBelow(cost, part.below, times * rows, at);
    else if (part.name === 'edges') for (const edge of part.below) add(cost, edge, times * rows, at);
    else for (const inner of part.below) add(cost, inner, times, at);
  }
}

interface ConnectionParts {
  rows: boolean;
  total: boolean;
  /** Statements that look beside the page. */
  beside: number;
}

function besides(parts: ConnectionParts, step: CostStep, pageInfo: CostStep, variables: GivenVariables): void {
  parts.rows = true;
  const selected = new Set(pageInfo.below[0]?.map(({ name }) => name));
  const isGiven = (name: string): boolean => (givenAt(step.args.get(name), variables) ?? null) !== null;
  if ((selected.has('hasPreviousPage') && isGiven('after')) || (selected.has('hasNextPage') && isGiven('before'))) parts.beside = 1;
}

function addRoot(cost: Cost, list: ListReads, rows: number, filter: unknown, orderBy: unknown, parts: ConnectionParts, at: Weighing): void {
  const reach = reachOf(list, filter, at, orderBy);
  cost.statements += (parts.rows ? 1 : 0) + (parts.total ? 1 : 0) + parts.beside;
  if (parts.rows) cost.rows += rows;
  // What is looked at for the page is among what is looked at for the count.
  cost.rows += Math.max(parts.rows && rows > 0 ? reach.page : 0, parts.total ? reach.total : 0);
}

/** Below rows: one statement, its totals with it; of each parent the page where the index holds it in order, else all it has on the average. */
function addNested(
  cost: Cost,
  step: CostStep,
  list: ListReads,
  of: ListReads,
  rows: number,
  filter: unknown,
  parts: ConnectionParts,
  times: number,
  at: Weighing,
): void {
  if (!parts.rows && !parts.total) return;
  cost.statements += 1;
  const order = givenAt(step.args.get('orderBy'), at.variables) ?? [];
  const ordered = (filter ?? null) === null && Array.isArray(order) && order.length === 0;
  const live = at.sizes.rows(list.name, at.viewer);
  // Each has one parent, so below however many there are no more than all; the average alone is no number where the parents are not counted yet.
  const all = Math.min(live, (times * live) / Math.max(1, at.sizes.rows(of.name, at.viewer)));
  cost.rows += besidesOf(list, filter, all, at);
  if (parts.rows) cost.rows += ordered ? times * rows : Math.max(times * rows, all);
  if (parts.total) cost.rows += all;
}

/** The rows that a page may have, by whichever is given. A page longer than the longest is refused by its own field, and reads nothing. */
function pageSize(step: CostStep, variables: GivenVariables): number {
  const given = [step.args.get('first'), step.args.get('last')]
    .map((value) => givenAt(value, variables))
    .filter((value) => typeof value === 'number');
  const size = given.length === 0 ? PAGE : Math.max(...given);
  return size < 0 || size > MOST_ROWS ? 0 : size;
}

const argumentsOf = (step: CostStep, variables: GivenVariables): Record<string, unknown> =>
  Object.fromEntries([...step.args].map(([name, value]) => [name, givenAt(value, variables)]));

/** A value as it stands in the text, variables put in; undefined where one was not given. */
function givenAt(node: ArgumentNode['value'] | undefined, variables: GivenVariables): unknown {
  if (!node) return undefined;
  switch (node.kind) {
    case 'Variable':
      return variables[node.name.value];
    case 'IntValue':
    case 'FloatValue':
      return Number(node.value);
    case 'NullValue':
      return null;
    case 'ListValue':
      return node.values.map((value) => givenAt(value, variables));
    case 'ObjectValue':
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, givenAt(value, variables)]));
    default:
      return node.value;
  }
}
