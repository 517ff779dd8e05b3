/** The hub's own books as connections: types, filters and resolvers made from the table of their columns. */
import { Field, ID, InputType, Int, ObjectType, Resolver } from 'type-graphql';
import { remedyOf } from '../schema/rules.js';
import type { BookName, Row } from '../src/hub.js';
import { readAhead } from './ahead.js';
import { attachBatch, attachField, attachQuery, type ListArguments, listArguments } from './attach.js';
import { type BookType, bookTypes, type ColumnType } from './book-columns.js';
import { asksNothing, askedOfNodes, connectionOf, connectionType, nothing, toNodes } from './connection.js';
import { globalId } from './global-id.js';
import { addCombinations } from './kind-inputs.js';
import { IdFilter, IntFilter, StringFilter } from './match-types.js';
import { requestOf } from './requests.js';
import { QualityIssueType } from './shared-types.js';

type Made = new () => object;

const types: Record<ColumnType, () => unknown> = { ID: () => ID, String: () => String, Int: () => Int };
const matches: Record<ColumnType, () => unknown> = { ID: () => IdFilter, String: () => StringFilter, Int: () => IntFilter };

@ObjectType('RowProblem', { description: '待修复行的一个问题' })
export class RowProblem {
  @Field(() => String, { description: '规则编号' }) rule!: string;
  @Field(() => String, { nullable: true, description: '字段名' }) field!: string | null;
  @Field(() => String, { nullable: true, description: '字段标题' }) label!: string | null;
  @Field(() => String, { description: '问题说明' }) message!: string;
  @Field(() => String, { nullable: true, description: '怎样改正' }) remedy!: string | null;
  @Field(() => String, { nullable: true, description: '问题值(按保护级别脱敏)' }) value!: string | null;
}

/** What is beside the columns of a book, and the column it is read from. */
const beside: Partial<Record<BookName, (to: Made) => void>> = {
  deliveries: (to) =>
    attachBatch<Row>(to, 'problems', { type: () => [QualityIssueType], title: '所属记录的质量问题' }, async (rows, _args, { hub }) => {
      const found = await hub.records.issues(rows.map((row) => String(row.recordId)));
      return rows.map((row) => found.get(String(row.recordId)) ?? []);
    }),
  quarantine: (to) =>
    attachField<Row>(to, 'problems', { type: () => [RowProblem], title: '问题' }, (row) =>
      (JSON.parse(String(row.problems ?? '[]')) as RowProblem[]).map((problem) => ({ ...problem, remedy: remedyOf(problem.rule) })),
    ),
};
const needs: Partial<Record<BookName, Readonly<Record<string, readonly string[]>>>> = {
  deliveries: { problems: ['recordId'], recordId: ['recordId', 'kind'] },
  quarantine: { problems: ['problems'] },
};

/** A type for each book, by its name. */
export const bookClasses = new Map<BookName, Made>();

export function bookResolvers(): Made[] {
  return bookTypes.flatMap((said) => {
    class Book {}
    for (const [name, title, type, marks = ''] of said.columns) {
      Field(types[type] as () => StringConstructor, { nullable: !marks.includes('!'), description: title })(Book.prototype, name);
    }
    ObjectType(said.typeName, { description: said.title })(Book);
    bookClasses.set(said.book, Book);

    class BookResolver {}
    beside[said.book]?.(BookResolver);
    if (said.book === 'deliveries') {
      attachField<Row>(BookResolver, 'recordId', { type: () => ID, title: '记录的全局编号' }, (row) =>
        globalId(String(row.kind), String(row.recordId)),
      );
    }
    const list = { type: () => connection, title: `${said.title}列表,新的在前`, args: listArguments(filterType(said), null) };
    const connection = connectionType(said.typeName, said.title, () => Book);
    attachQuery(BookResolver, said.book, list, async (args: ListArguments, context, info) => {
      context.permit('books');
      const request = requestOf(null, args, info, columnsOf(said, askedOfNodes(info)));
      if (asksNothing(request.parts)) return nothing;
      const page = await context.hub.books.page(context.viewer, said.book, request);
      await readAhead(page.rows, said.typeName, context, info, toNodes);
      return connectionOf(page, page.rows);
    });
    Resolver(() => Book)(BookResolver);
    return [BookResolver];
  });
}

/** Columns to read of a book for the fields asked for. */
export function columnsOf(said: BookType, asked: ReadonlySet<string>): string[] {
  const own = new Set(said.columns.map(([name]) => name));
  return [...asked].flatMap((name) => needs[said.book]?.[name] ?? (own.has(name) ? [name] : []));
}

function filterType(said: BookType): Made {
  class BookFilter {}
  for (const [name, title, type, marks = ''] of said.columns) {
    if (!marks.includes('-')) Field(matches[type] as () => StringConstructor, { nullable: true, description: title })(BookFilter.prototype, name);
  }
  addCombinations(BookFilter);
  InputType(`${said.typeName}Filter`, { description: `${said.title}的筛选条件,各项同时满足` })(BookFilter);
  return BookFilter;
}
