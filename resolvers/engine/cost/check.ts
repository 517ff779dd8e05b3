/** Cost check, before a query runs: its three parts against their limits, and the caller's budget. A query that comes again is weighed from memory. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, valueFromASTUntyped, visit } from 'graphql';
import type { Viewer } from '../../../schema/organisation.js';
import { HubError } from '../../../schema/errors.js';
import type { Context } from '../context.js';
import { steeringOf, type GivenVariables } from './fields-at.js';
import {
  COST_LIMITS,
  DEPTH,
  INTROSPECTION_ALIASES,
  INTROSPECTION_DEPTH,
  INTROSPECTION_LARGE,
  INTROSPECTION_OBJECTS,
  NESTING,
  VALUES,
} from './limits.js';
import { type Steps, stepsOf } from './steps.js';
import { type Cost, weigh } from './weigh.js';

export interface WeighedRequest {
  readonly schema: GraphQLSchema;
  /** Valid by now. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: GivenVariables;
}

/** What a document is for weighing, whatever its variables. */
interface Weighed {
  readonly steering: readonly string[];
  readonly defaults: GivenVariables;
  /** No argument has a variable: only the size of the store changes what it costs. */
  readonly steady: boolean;
  readonly settings: Map<string, Setting>;
}

interface Setting {
  readonly steps: Steps;
  /** Of a steady document; by the version of the sizes. */
  readonly known: WeakMap<Viewer, { readonly version: number; readonly cost: Cost }>;
}

const weighed = new WeakMap<OperationDefinitionNode, Weighed>();

// Six variables that steer have 64 settings; whoever has more of them has them made again.
const MOST_SETTINGS = 64;

/** @throws QUERY_TOO_COMPLEX, BUDGET_SPENT */
export function checkCost(request: WeighedRequest, { hub, viewer, meter }: Pick<Context, 'hub' | 'viewer' | 'meter'>): Cost {
  limitVariables(request.variables);
  const of = weighed.get(request.operation) ?? addWeighed(request);
  const variables = of.defaults === NONE ? request.variables : { ...of.defaults, ...request.variables };
  const setting = settingOf(of, request, variables);
  const known = of.steady ? setting.known.get(viewer) : undefined;
  const { version } = hub.sizes;
  const cost = known?.version === version ? known.cost : weigh(setting.steps.steps, { viewer, hub, sizes: hub.sizes, variables });
  if (of.steady && known?.cost !== cost) setting.known.set(viewer, { version, cost });
  meter.cost = cost;
  limitSteps(setting.steps);
  limitCost(cost);
  if (cost.meta > INTROSPECTION_LARGE) meter.introspect();
  meter.charge(cost.rows);
  return cost;
}

/** What of the limits hangs on the variables alone. */
export function limitVariables(variables: GivenVariables): void {
  const sum: Sum = { all: 0, objects: -1 };
  measure(variables, NESTING, sum);
}

interface Sum {
  all: number;
  objects: number;
}

/** Ends at the first that is too much: whatever is read by its type afterwards costs many times this. */
function measure(value: unknown, left: number, sum: Sum): void {
  if (++sum.all > VALUES.all) refuse(`各变量合计超过 ${VALUES.all} 个值`);
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) refuse(`变量嵌套超过 ${NESTING} 层`);
  if (Array.isArray(value)) {
    if (value.length > VALUES.list) refuse(`变量中一个列表有 ${value.length} 项,最多 ${VALUES.list} 项`);
    for (const inner of value) measure(inner, left - 1, sum);
    return;
  }
  if (++sum.objects > VALUES.objects) refuse(`各变量合计超过 ${VALUES.objects} 个对象`);
  for (const name in value) measure((value as Record<string, unknown>)[name], left - 1, sum);
}

const NONE: GivenVariables = {};

function addWeighed({ document, operation }: WeighedRequest): Weighed {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  let steady = true;
  const steering = steeringOf(document);
  visit(document, {
    Argument: ({ value }, _key, _parent, _path, ancestors) => {
      const parent = ancestors.at(-2);
      if (parent && 'kind' in parent && parent.kind === 'Directive') return;
      visit(value, {
        Variable: () => {
          steady = false;
        },
      });
    },
  });
  const of: Weighed = { steering, defaults: defaults.length === 0 ? NONE : Object.fromEntries(defaults), steady, settings: new Map() };
  weighed.set(operation, of);
  return of;
}

function settingOf({ steering, settings }: Weighed, { schema, document, operation }: WeighedRequest, variables: GivenVariables): Setting {
  let key = '';
  for (const name of steering) key += variables[name] === true ? '+' : '-';
  let setting = settings.get(key);
  if (setting) return setting;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`no type for a ${operation.operation}`);
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [])),
  );
  setting = { steps: stepsOf(operation.selectionSet, root, { schema, fragments, variables }), known: new WeakMap() };
  if (settings.size >= MOST_SETTINGS) settings.clear();
  settings.set(key, setting);
  return setting;
}

function limitSteps({ depth, metaDepth, metaAliases }: Steps): void {
  if (depth > DEPTH) refuse(`层级 ${depth},最多 ${DEPTH}`);
  if (metaDepth > INTROSPECTION_DEPTH) refuse(`__schema 之下层级 ${metaDepth},最多 ${INTROSPECTION_DEPTH}`);
  if (metaAliases > INTROSPECTION_ALIASES) refuse(`__schema、__type 及其下的别名 ${metaAliases} 个,最多 ${INTROSPECTION_ALIASES} 个`);
}

const PARTS = { statements: '数据库语句', rows: '可能读取的行', bytes: '应答的字节' } as const;

function limitCost(cost: Cost): void {
  if (cost.meta > INTROSPECTION_OBJECTS) refuse(`__schema 之下约 ${cost.meta} 项,上限 ${INTROSPECTION_OBJECTS}`);
  const over = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => cost[part] > COST_LIMITS[part]);
  if (over.length === 0) return;
  refuse(over.map((part) => `${PARTS[part]} ${cost[part]},上限 ${COST_LIMITS[part]}`).join(';'), costReport(cost));
}

/** The three parts, each with its limit, as `extensions.cost` says them. */
export type CostReport = Readonly<Record<keyof typeof PARTS, { readonly cost: number; readonly limit: number }>>;

export function costReport(cost: Cost): CostReport {
  const of = (part: keyof typeof PARTS) => ({ cost: cost[part], limit: COST_LIMITS[part] });
  return { statements: of('statements'), rows: of('rows'), bytes: of('bytes') };
}

function refuse(why: string, cost?: CostReport): never {
  const error = new HubError('QUERY_TOO_COMPLEX', { why });
  throw new GraphQLError(error.message, { extensions: { code: error.code, ...(cost && { cost }), http: { status: error.status } } });
}
