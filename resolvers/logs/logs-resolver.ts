/** Log resolvers: the hub's own logs as connections; types, filters and resolvers made from the table of their columns. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { firstIndexed, type PublishedColumn } from '../../schema/database/own-table.js';
import { logTables } from '../../schema/database/tables.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import type { LogName, Row } from '../../src/api.js';
import type { FieldCost } from '../engine/cost/declared.js';
import { type ListReads, logReads, reachOf } from '../engine/cost/list-reads.js';
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
import { askingOf } from '../engine/context.js';
import { globalId } from '../engine/global-id.js';
import { addCombinations } from '../kinds/kind-inputs.js';
import { CodeFilter, DayFilter, enumFilter, IdFilter, IntFilter, MomentFilter, StringFilter } from '../kinds/filter-types.js';
import { publishedEnums, RuleType } from '../enums.js';
import type { PublishedScalar } from '../../schema/database/column.js';
import { CodeScalar, DayScalar, MomentScalar } from '../../schema/scalars/scalars.js';
import { filterOf, requestOf } from '../kinds/requests.js';
import { QualityIssueType } from '../shared-types.js';

type Made = new () => object;

const scalars: Record<PublishedScalar, { readonly type: unknown; readonly match: Made }> = {
  ID: { type: ID, match: IdFilter },
  String: { type: String, match: StringFilter },
  Int: { type: Int, match: IntFilter },
  Moment: { type: MomentScalar, match: MomentFilter },
  Day: { type: DayScalar, match: DayFilter },
  Code: { type: CodeScalar, match: CodeFilter },
};

const isScalar = (type: PublishedColumn['type']): type is PublishedScalar => Object.hasOwn(scalars, type);

const typeOf = (type: PublishedColumn['type']): unknown => (isScalar(type) ? scalars[type].type : publishedEnums[type]());

const matchOf = ({ type, label }: PublishedColumn): Made => (isScalar(type) ? scalars[type].match : enumFilter(publishedEnums[type](), type, label));

@ObjectType('RowProblem', { description: '待修复行的一个问题' })
export class RowProblem {
  @Field(() => RuleType, { nullable: true, description: '规则;由更新的版本写入而本版本不认识的为空' }) rule!: string;
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

/** Fields of a log besides its columns, and the column each is read from. */
const extraFields: Partial<Record<LogName, (to: Made) => void>> = {
  deliveries: (to) =>
    addBatchField<Row>(
      to,
      'problems',
      { type: () => [QualityIssueType], title: '所属记录的质量问题', cost: { statements: 1, rows: 3, many: 3 } },
      async (rows, _args, { queries }) => {
        const found = await queries.records.issues(rows.map((row) => String(row.recordId)));
        return rows.map((row) => found.get(String(row.recordId)) ?? []);
      },
    ),
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

/** A type for each log, by its name. */
export const logClasses = new Map<LogName, Made>();

export function logResolvers(): Made[] {
  return logTypes.flatMap((logType) => {
    class LogRow {}
    for (const { name, label, type, canBeNull } of logType.columns) {
      const of = typeOf(type);
      Field(() => of as StringConstructor, { nullable: canBeNull, description: label })(LogRow.prototype, name);
    }
    ObjectType(logType.typeName, { description: logType.title })(LogRow);
    logClasses.set(logType.log, LogRow);

    class LogResolver {}
    extraFields[logType.log]?.(LogResolver);
    if (logType.log === 'deliveries' || logType.log === 'issues') {
      addField<Row>(LogResolver, 'recordId', { type: () => ID, title: '记录的全局编号' }, (row) => globalId(String(row.kind), String(row.recordId)));
    }
    const filter = filterType(logType);
    const reads = logReads(logType.log, firstIndexed(logTables[logType.log]));
    const list = {
      type: () => connection,
      title: `${logType.title}列表,新的在前`,
      args: listArguments(filter, null),
      right: 'logs',
      cost: { list: reads },
    } as const;
    const connection = connectionType(logType.typeName, logType.title, () => LogRow);
    addQuery(LogResolver, logType.query ?? logType.log, list, async (args: ListArguments, context, info) => {
      const request = requestOf(null, args, columnsOf(logType, selectedOfNodes(info)), partsOf(info), askingOf(context));
      if (selectsNothing(request.parts)) return nothing;
      const page = await context.queries.logs.page(logType.log, request);
      await prefetch(page.rows, logType.typeName, context, info, toNodes);
      return connectionOf(page, page.rows);
    });
    if (logType.counts) addCounts(LogResolver, logType, logType.counts, filter, reads);
    Resolver(() => LogRow)(LogResolver);
    return [LogResolver];
  });
}

function addCounts(to: Made, logType: LogType, { query, by }: NonNullable<LogType['counts']>, filter: Made, reads: ListReads): void {
  const groups = Object.fromEntries(by.map((column) => [column, column]));
  const valuesConfig = Object.fromEntries(
    by.map((column) => [column, { description: logType.columns.find(({ name }) => name === column)?.label ?? AGE }]),
  );
  registerEnumType(groups, { name: `${logType.typeName}Group`, description: `${logType.title}按什么计数`, valuesConfig });
  const args: Argument[] = [
    { name: 'by', title: '按什么计数', type: () => groups },
    { name: 'filter', title: '筛选条件', type: () => filter, nullable: true },
  ];
  const cost: FieldCost = { statements: 1, rows: ({ filter }, asked) => reachOf(reads, filter, asked).total, many: 50 };
  const list = { type: () => [LogCountType], title: `${logType.title}的计数,多的在前`, args, right: 'logs', follows: 'AGE', cost } as const;
  addQuery(to, query, list, (given: { by: string; filter?: FilterInput | null }, context) =>
    context.queries.logs.counts(logType.log, given.by, given.filter ? filterOf(null, given.filter, askingOf(context)) : null),
  );
}

/** Columns of a log to read for the selected fields. */
export function columnsOf(logType: LogType, selected: ReadonlySet<string>): string[] {
  const columns = new Set(logType.columns.map(({ name }) => name));
  return [...selected].flatMap((name) => needs[logType.log]?.[name] ?? (columns.has(name) ? [name] : []));
}

function filterType(logType: LogType): Made {
  class LogFilter {}
  for (const column of logType.columns) {
    if (!column.canFilter) continue;
    const match = matchOf(column);
    Field(() => match, { nullable: true, description: column.label })(LogFilter.prototype, column.name);
  }
  addCombinations(LogFilter);
  InputType(`${logType.typeName}Filter`, { description: `${logType.title}的筛选条件,各项同时满足` })(LogFilter);
  return LogFilter;
}
