/**
 * Question of a list that leaves as a file: what the page shows, its conditions, order and columns, checked as GraphQL checks them. Conditions are
 * those that a list on the desk has: of fields side by side, and of a record that it refers to.
 */
import { coerceInputValue, GraphQLList, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { HubError } from '../../schema/errors.js';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { FilterInput, ListArguments } from '../../resolvers/engine/dynamic-resolvers.js';
import { ENCODINGS, type FileEncoding } from './csv-file.js';

export interface ListQuestion {
  readonly kind: string;
  readonly filter: FilterInput | null;
  readonly orderBy: ListArguments['orderBy'];
  /** By their names outside, in the order in which they stand. */
  readonly columns: readonly string[];
  readonly encoding: FileEncoding;
}

export interface CheckedQuestion extends ListQuestion {
  readonly definition: KindDefinition;
  readonly shown: readonly (FieldDefinition | 'district' | 'department')[];
}

const bad = (name: string, why: string): HubError => new HubError('BAD_ARGUMENT', { name, why });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function checkedQuestion(schema: GraphQLSchema, kinds: readonly KindDefinition[], asked: Readonly<Record<string, unknown>>): CheckedQuestion {
  const definition = kinds.find(({ name }) => name === asked.kind);
  if (!definition) throw bad('kind', '没有这一类数据');
  const encoding = ENCODINGS.find((each) => each === asked.encoding);
  if (!encoding) throw bad('encoding', `可用:${ENCODINGS.join('、')}`);
  const shown = columnsOf(definition, asked.columns);
  const { typeName } = definition;
  const filter = asked.filter ?? null;
  if (filter !== null) checkShape(definition, filter);
  const orderBy = asked.orderBy ?? null;
  coerced(schema.getType(`${typeName}Filter`) as GraphQLInputType, filter, 'filter');
  coerced(new GraphQLList(schema.getType(`${typeName}Order`) as GraphQLInputType), orderBy, 'orderBy');
  const columns = asked.columns as readonly string[];
  return { definition, shown, kind: definition.name, filter: filter as FilterInput | null, orderBy: orderBy as never, columns, encoding };
}

/** With values as GraphQL hands them to a resolver. */
export function argumentsOf(schema: GraphQLSchema, { definition: { typeName }, filter, orderBy }: CheckedQuestion): ListArguments {
  return {
    filter: coerced(schema.getType(`${typeName}Filter`) as GraphQLInputType, filter, 'filter') as FilterInput | null,
    orderBy: coerced(new GraphQLList(schema.getType(`${typeName}Order`) as GraphQLInputType), orderBy, 'orderBy') as ListArguments['orderBy'] &
      object,
  };
}

function coerced(type: GraphQLInputType, value: unknown, name: string): unknown {
  return coerceInputValue(value, type, (path, _value, error) => {
    throw bad(name, `${[name, ...path].join('.').slice(0, 80)} 不是这个列表的条件(${error.name})`);
  });
}

// Combinations, and conditions on what refers to a record, can cost any number of rows for each row that leaves.
function checkShape({ fields, references }: KindDefinition, filter: unknown): void {
  if (!isObject(filter)) throw bad('filter', '应为一组条件');
  const own = new Set([...fields.map(({ apiName }) => apiName), 'id', 'district', 'department', 'day', 'changedAt', 'ingestedAt', 'revision']);
  for (const [name, value] of Object.entries(filter)) {
    if (own.has(name)) continue;
    const isReference = references.some((each) => each.name === name);
    if (!isReference || !isObject(value) || Object.keys(value).some((key) => key !== 'id'))
      throw bad('filter', `${name.slice(0, 40)} 不能用于导出;可用:本类数据的字段,或所指记录的 id`);
  }
}

function columnsOf({ fields }: KindDefinition, given: unknown): CheckedQuestion['shown'] {
  if (!Array.isArray(given) || given.length === 0 || given.length > 200) throw bad('columns', '应为要导出的列,至少一列');
  return given.map((name: unknown) => {
    if (name === 'district' || name === 'department') return name;
    const field = fields.find(({ apiName }) => apiName === name);
    if (!field) throw bad('columns', '没有这一列');
    return field;
  });
}
