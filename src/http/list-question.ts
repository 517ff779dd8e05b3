/**
 * Question of a list that leaves as a file: what the page shows, its conditions, order and columns, checked as GraphQL checks them. Conditions are
 * those that a list on the desk has: of fields side by side, and of a record that it refers to.
 */
import { coerceInputValue, type GraphQLInputType, GraphQLList, type GraphQLSchema } from 'graphql';
import { HubError } from '../../schema/errors.js';
import type { FilterInput, ListArguments } from '../../resolvers/engine/dynamic-resolvers.js';
import type { Hub } from '../api.js';
import { ENCODINGS, type FileEncoding } from './csv-file.js';
import { type FileColumn, type FileList, fileListOf } from './file-lists.js';

/** As it was asked; it lies sealed in an address. */
export interface ListQuestion {
  readonly list: string;
  readonly filter: unknown;
  readonly orderBy: unknown;
  /** By their names outside, in the order in which they stand. */
  readonly columns: readonly string[];
  readonly encoding: FileEncoding;
}

export interface CheckedQuestion {
  readonly asked: ListQuestion;
  readonly list: FileList;
  readonly columns: readonly FileColumn[];
  /** With values as GraphQL hands them to a resolver. */
  readonly args: ListArguments;
}

const MOST_COLUMNS = 200;
const bad = (name: string, why: string): HubError => new HubError('BAD_ARGUMENT', { name, why });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function checkedQuestion(hub: Pick<Hub, 'kinds' | 'city'>, schema: GraphQLSchema, body: Readonly<Record<string, unknown>>): CheckedQuestion {
  const list = fileListOf(hub, schema, body.list);
  if (!list) throw bad('list', '没有这个列表');
  const encoding = ENCODINGS.find((each) => each === body.encoding);
  if (!encoding) throw bad('encoding', `可用:${ENCODINGS.join('、')}`);
  const { filter = null, orderBy = null } = body;
  if (filter !== null) checkShape(list, filter);
  if (orderBy !== null && !list.isOrdered) throw bad('orderBy', '这个列表只有新的在前');
  const names = columnNames(body.columns);
  const columns = names.map((name) => {
    const column = list.column(name);
    if (!column) throw bad('columns', '没有这一列');
    return column;
  });
  const ordered = list.isOrdered ? { orderBy: coerced(new GraphQLList(input(schema, `${list.typeName}Order`)), orderBy, 'orderBy') } : {};
  const args = { filter: coerced(input(schema, `${list.typeName}Filter`), filter, 'filter') as FilterInput | null, ...ordered } as ListArguments;
  return { asked: { list: list.name, filter, orderBy, columns: names, encoding }, list, columns, args };
}

const input = (schema: GraphQLSchema, name: string): GraphQLInputType => schema.getType(name) as GraphQLInputType;

function coerced(type: GraphQLInputType, value: unknown, name: string): unknown {
  return coerceInputValue(value, type, (path) => {
    throw bad(name, `${[name, ...path].join('.').slice(0, 80)} 不是这个列表的条件`);
  });
}

// Combinations, and conditions on what refers to a record, can cost any number of rows for each row that leaves.
function checkShape({ filters, references }: FileList, filter: unknown): void {
  if (!isObject(filter)) throw bad('filter', '应为一组条件');
  for (const [name, value] of Object.entries(filter)) {
    if (filters.has(name)) continue;
    if (!references.has(name) || !isObject(value) || Object.keys(value).some((key) => key !== 'id'))
      throw bad('filter', `${name.slice(0, 40)} 不能用于导出;可用:列表自身的字段,或所指记录的 id`);
  }
}

function columnNames(given: unknown): readonly string[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_COLUMNS) throw bad('columns', '应为要导出的列,至少一列');
  return given.map(String);
}
