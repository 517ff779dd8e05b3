/** The hub's own books as connections: types, filters and resolvers made from the table of their columns. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { ShownColumn } from '../../schema/database/own-table.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import type { LogName, Row } from '../../src/api.js';
import { prefetch } from '../engine/prefetch.js';
import {
  type Argument,
  addBatchField,
  addField,
  addQuery,
  type FilterInput,
  type ListArguments,
  listArguments,
} from '../engine/dynamic-resolvers.js';
import { type LogType, logTypes } from './log-columns.js';
import { selectsNothing, selectedOfNodes, connectionOf, connectionType, nothing, partsOf, toNodes } from '../kinds/connection.js';
import { globalId } from '../engine/global-id.js';
import { addCombinations } from '../kinds/kind-inputs.js';
import { IdFilter, IntFilter, StringFilter } from '../kinds/filter-types.js';
import { filterOf, requestOf } from '../kinds/requests.js';
import { QualityIssueType } from '../shared-types.js';

type Made = new () => object;

const types: Record<ShownColumn['type'], () => unknown> = { ID: () => ID, String: () => String, Int: () => Int };
const matches: Record<ShownColumn['type'], () => unknown> = { ID: () => IdFilter, String: () => StringFilter, Int: () => IntFilter };

@ObjectType('RowProblem', { description: '待修复行的一个问题' })
export class RowProblem {
  @Field(() => String, { description: '规则编号' }) rule!: string;
  @Field(() => String, { nullable: true, description: '字段名' }) field!: string | null;
  @Field(() => String, { nullable: true, description: '字段标题' }) label!: string | null;
  @Field(() => String, { description: '问题说明' }) message!: string;
  @Field(() => String, { nullable: true, description: '怎样改正' }) remedy!: string | null;
  @Field(() => String, { nullable: true, description: '问题值(按保护级别脱敏)' }) value!: string | null;
}

@ObjectType('BookCount', { description: '一个取值的条数' })
export class LogCountType {
  @Field(() => String, { nullable: true, description: '取值' }) key!: string | null;
  @Field(() => Int, { description: '条数' }) total!: number;
}

/** What is beside the columns of a book, and the column it is read from. */
const beside: Partial<Record<LogName, (to: Made) => void>> = {
  deliveries: (to) =>
    addBatchField<Row>(to, 'problems', { type: () => [QualityIssueType], title: '所属记录的质量问题' }, async (rows, _args, { queries }) => {
      const found = await queries.records.issues(rows.map((row) => String(row.recordId)));
      return rows.map((row) => found.get(String(row.recordId)) ?? []);
    }),
  issues: (to) => addField<Row>(to, 'remedy', { type: () => String, title: '怎样改正', nullable: true }, (row) => remedyOf(String(row.rule))),
  quarantine: (to) =>
    addField<Row>(to, 'problems', { type: () => [RowProblem], title: '问题' }, (row) =>
      (JSON.parse(String(row.problems ?? '[]')) as RowProblem[]).map((problem) => ({ ...problem, remedy: remedyOf(problem.rule) })),
    ),
};
const needs: Partial<Record<LogName, Readonly<Record<string, readonly string[]>>>> = {
  deliveries: { problems: ['recordId'], recordId: ['recordId', 'kind'] },
  issues: { remedy: ['rule'], recordId: ['recordId', 'kind'] },
  quarantine: { problems: ['problems'] },
};

const AGE = '存在了多久:DAY 一天内,WEEK 七天内,MONTH 三十天内,OLDER 更久';

/** A type for each book, by its name. */
export const logClasses = new Map<LogName, Made>();

export function logResolvers(): Made[] {
  return logTypes.flatMap((said) => {
    class Book {}
    for (const { name, label, type, canBeNull } of said.columns) {
      Field(types[type] as () => StringConstructor, { nullable: canBeNull, description: label })(Book.prototype, name);
    }
    ObjectType(said.typeName, { description: said.title })(Book);
    logClasses.set(said.book, Book);

    class BookResolver {}
    beside[said.book]?.(BookResolver);
    if (said.book === 'deliveries' || said.book === 'issues') {
      addField<Row>(BookResolver, 'recordId', { type: () => ID, title: '记录的全局编号' }, (row) => globalId(String(row.kind), String(row.recordId)));
    }
    const filter = filterType(said);
    const list = { type: () => connection, title: `${said.title}列表,新的在前`, args: listArguments(filter, null), right: 'logs' } as const;
    const connection = connectionType(said.typeName, said.title, () => Book);
    addQuery(BookResolver, said.query ?? said.book, list, async (args: ListArguments, context, info) => {
      const request = requestOf(null, args, columnsOf(said, selectedOfNodes(info)), partsOf(info));
      if (selectsNothing(request.parts)) return nothing;
      const page = await context.queries.logs.page(said.book, request);
      await prefetch(page.rows, said.typeName, context, info, toNodes);
      return connectionOf(page, page.rows);
    });
    if (said.counts) attachCounts(BookResolver, said, said.counts, filter);
    Resolver(() => Book)(BookResolver);
    return [BookResolver];
  });
}

function attachCounts(to: Made, said: LogType, { query, by }: NonNullable<LogType['counts']>, filter: Made): void {
  const groups = Object.fromEntries(by.map((column) => [column, column]));
  const valuesConfig = Object.fromEntries(
    by.map((column) => [column, { description: said.columns.find(({ name }) => name === column)?.label ?? AGE }]),
  );
  registerEnumType(groups, { name: `${said.typeName}Group`, description: `${said.title}按什么计数`, valuesConfig });
  const args: Argument[] = [
    { name: 'by', title: '按什么计数', type: () => groups },
    { name: 'filter', title: '筛选条件', type: () => filter, nullable: true },
  ];
  const list = { type: () => [LogCountType], title: `${said.title}的计数,多的在前`, args, right: 'logs' } as const;
  addQuery(to, query, list, (given: { by: string; filter?: FilterInput | null }, { queries }) =>
    queries.logs.counts(said.book, given.by, given.filter ? filterOf(null, given.filter) : null),
  );
}

/** Columns to read of a book for the fields asked for. */
export function columnsOf(said: LogType, asked: ReadonlySet<string>): string[] {
  const own = new Set(said.columns.map(({ name }) => name));
  return [...asked].flatMap((name) => needs[said.book]?.[name] ?? (own.has(name) ? [name] : []));
}

function filterType(said: LogType): Made {
  class BookFilter {}
  for (const { name, label, type, canFilter } of said.columns) {
    if (canFilter) Field(matches[type] as () => StringConstructor, { nullable: true, description: label })(BookFilter.prototype, name);
  }
  addCombinations(BookFilter);
  InputType(`${said.typeName}Filter`, { description: `${said.title}的筛选条件,各项同时满足` })(BookFilter);
  return BookFilter;
}
