/** Schema builder: the GraphQL schema of a set of kinds. type-graphql keeps its metadata for the whole process, so a schema is made once. */
import { AlertMutations } from './alert-mutations.js';
import { alertPayloadResolvers } from './alert-payloads.js';
import { alertResolvers } from './alerts/alerts-resolver.js';
import { addedField, addedQuery } from './engine/dynamic-resolvers.js';
import { enforceFollows } from './engine/follows.js';
import { enforceRight, enforceWay } from './engine/rights.js';
import { enforceCost } from './engine/cost/declared.js';
import { addWidths } from './engine/cost/widths.js';
import { GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema, getNamedType, getNullableType } from 'graphql';
import type { Right } from '../src/access/rights.js';
import { logTypes } from './logs/log-columns.js';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import { BalanceResolver } from './balance-resolver.js';
import { QualityResolver } from './quality-resolver.js';
import { receiptResolver } from './logs/batch-ways.js';
import { logResolvers } from './logs/logs-resolver.js';
import { FiguresResolver } from './figures-resolver.js';
import { indicatorResolvers } from './indicators/indicators-resolver.js';
import { FigureSeriesResolver } from './indicators/series-resolver.js';
import { kindResolver, type KindTypes, kindTypes } from './kinds/kind-resolver.js';
import { catalogueResolvers } from './catalogue/catalogue-resolver.js';
import { ListsResolver } from './lists/lists-resolver.js';
import { MeResolver } from './lists/me-resolver.js';
import { PeopleMutations } from './people-mutations.js';
import { PeopleResolver } from './people/people-resolver.js';
import { StandInMutations } from './stand-in-mutations.js';
import { StandInsResolver } from './people/stand-ins-resolver.js';
import { JobsResolver } from './jobs-resolver.js';
import { SourcesResolver } from './sources-resolver.js';
import { TargetsResolver } from './targets-resolver.js';
import { NoticeMutations } from './notice-mutations.js';
import { NoticesResolver } from './notices/notices-resolver.js';
import { mutationResolvers } from './mutations.js';
import { RequestMutations } from './request-mutations.js';
import { departmentResolvers } from './kinds/department-resolver.js';
import { registerKinds } from './kind-enum.js';
import { nodeResolver } from './kinds/node-resolver.js';
import { isOfKind } from './engine/serialize.js';
import { searchResolver } from './kinds/search-resolver.js';
import { RetryResolver } from './retry-resolver.js';
import { workResolvers } from './work-resolver.js';
import { statisticsResolver } from './statistics/statistics-resolver.js';

const made = new Map<string, GraphQLSchema>();

export function buildGraphqlSchema(kinds: readonly KindDefinition[]): GraphQLSchema {
  const name = kinds.map((kind) => kind.name).join();
  let schema = made.get(name);
  if (!schema) made.set(name, (schema = build(kinds)));
  return schema;
}

function build(kinds: readonly KindDefinition[]): GraphQLSchema {
  registerKinds(kinds);
  const typesOf = (kind: KindDefinition): KindTypes => types.get(kind) as KindTypes;
  const types: ReadonlyMap<KindDefinition, KindTypes> = new Map(kinds.map((kind) => [kind, kindTypes(kind, kinds, typesOf)]));
  const resolvers = [
    ...kinds.map((kind) => kindResolver(kind, kinds, typesOf)),
    nodeResolver(kinds),
    searchResolver(kinds),
    ...departmentResolvers(kinds),
    ...kinds.map((kind) => statisticsResolver(kind, typesOf(kind).filter)),
    FiguresResolver,
    FigureSeriesResolver,
    ...indicatorResolvers(),
    ...logResolvers(),
    receiptResolver(),
    BalanceResolver,
    QualityResolver,
    JobsResolver,
    TargetsResolver,
    SourcesResolver,
    ...workResolvers,
    RetryResolver,
    ...catalogueResolvers(kinds, typesOf),
    ...alertResolvers(kinds, typesOf),
    AlertMutations,
    ...alertPayloadResolvers,
    ListsResolver,
    PeopleResolver,
    PeopleMutations,
    RequestMutations,
    MeResolver,
    StandInsResolver,
    StandInMutations,
    NoticesResolver,
    NoticeMutations,
    ...mutationResolvers,
  ];
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: kinds.map((kind) => kind.type as never),
    validate: false,
  });
  return tuned(schema, kinds);
}

// Released as what it is never null in: whoever reads records may read their findings.
const RELEASED_WAYS: ReadonlySet<string> = new Set(['issues']);

/** What a viewer must be allowed for a type's values, by whatever way they are reached: derived, so that no way is forgotten. */
function rightsOfTypes(kinds: readonly KindDefinition[]): ReadonlyMap<string, Right> {
  const records = [...kinds.map(({ typeName }) => typeName), 'Node', 'Revision'];
  const logs = [...logTypes.map(({ typeName }) => typeName), 'Standing', 'ReceiptRow'];
  const withLists = (names: readonly string[], right: Right) =>
    names.flatMap((name) => [[name, right] as const, [`${name}Connection`, right] as const]);
  return new Map([...withLists(records, 'records'), ...withLists(logs, 'logs')]);
}

/** Plain fields get the plain resolver (type-graphql wraps each in a chain of middlewares), and the stamp, which is no type, is left out. */
function tuned(schema: GraphQLSchema, kinds: readonly KindDefinition[]): GraphQLSchema {
  const storage = getMetadataStorage();
  const classes = new Map(storage.objectTypes.map((type) => [type.name, type.target]));
  const resolverOf = (type: string, field: string) =>
    storage.fieldResolvers.find((resolver) => resolver.methodName === field && resolver.getObjectType?.() === classes.get(type));
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = '查询:可见范围内的记录、指标与账目';
  if (mutation) mutation.description = '操作:各按权限';
  const roots = new Set([query, mutation]);
  for (const field of Object.values(query?.getFields() ?? {})) {
    field.resolve = addedQuery(field.name) ?? field.resolve;
    enforceFollows('Query', field);
    // One that fails, or is not for this viewer, leaves the others their answers.
    field.type = getNullableType(field.type);
  }
  for (const root of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      enforceRight(root?.name ?? '', field);
      enforceCost(root?.name ?? '', field);
    }
  }
  const rights = rightsOfTypes(kinds);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const declared = resolverOf(type.name, field.name);
      const how = declared && addedField(declared.target, field.name);
      if (!declared) field.resolve = undefined;
      else if (how) field.resolve = how.resolve as typeof field.resolve;
      if (how?.cost) field.extensions = { ...field.extensions, cost: how.cost };
      if (how?.batch) {
        field.extensions = { ...field.extensions, batch: how.batch };
        enforceCost(type.name, field);
      }
      const right = declared && rights.get(getNamedType(field.type).name);
      if (right && right !== rights.get(type.name) && !RELEASED_WAYS.has(field.name)) enforceWay(type.name, field, right);
    }
  }
  addWidths(schema, kinds);
  const node = schema.getType('Node');
  if (node instanceof GraphQLInterfaceType) node.resolveType = (value) => kinds.find((kind) => isOfKind(value, kind))?.typeName;
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: config.types.filter((type) => type.name !== 'RecordStamp') });
}
