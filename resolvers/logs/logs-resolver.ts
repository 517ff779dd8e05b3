/** Log resolvers: the hub's own logs as connections; types, filters and resolvers made from the table of their columns. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { firstIndexed, type PublishedColumn } from '../../schema/database/own-table.js';
import { logTables } from '../../schema/database/tables.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import type { LogName, Row } from '../../src/api.js';
import type { FieldCost } from '../engine/cost/declared.js';
import { type ListReads, logReads, reachOf } from '../engine/cost/list-reads.js';
import { prefetch } from '../engine/prefetch.js';
import { selectedNames } from '../engine/selection.js';
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
import { addFieldsOfRequest } from './request-fields.js';
import { addWaysOfBatch, addWaysOfDelivery } from './batch-ways.js';
import { progressOf, RunProgressType } from './run-progress.js';
import { addRecordNames } from './record-names.js';
import { addRecordById, addRecordByKey } from './record-of-row.js';
import { addCombinations } from '../kinds/kind-inputs.js';
import { CodeFilter, DayFilter, enumFilter, IdFilter, IntFilter, MomentFilter, StringFilter } from '../kinds/filter-types.js';
import { publishedEnums, RuleType } from '../enums.js';
import type { PublishedScalar } from '../../schema/database/column.js';
import { CodeScalar, DayScalar, MomentScalar } from '../../schema/scalars/scalars.js';
import { enumNameOf } from '../kind-enum.js';
import { departmentOf, type DepartmentValue, districtsOf, type DistrictValue } from '../kinds/owners.js';
import { filterOf, type ListNames, requestOf } from '../kinds/requests.js';
import { DepartmentType, DistrictType, logClass, logClasses } from '../shared-types.js';

export { logClasses } from '../shared-types.js';

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

@ObjectType('GroupCount', { description: '一个取值的条数' })
export class GroupCountType {
  @Field(() => String, { nullable: true, description: '取值,按区或部门计数时为其代码' }) key!: string | null;
  @Field(() => DistrictType, { nullable: true, description: '按区计数时:此区' }) district!: DistrictValue | null;
  @Field(() => DepartmentType, { nullable: true, description: '按部门计数时:此部门' }) department!: DepartmentValue | null;
  @Field(() => Int, { description: '条数' }) count!: number;
}

/** Fields of a log besides its columns, and the column each is read from. */
const extraFields: Partial<Record<LogName, (to: Made) => void>> = {
  deliveries: (to) => {
    addRecordById(to);
    addRecordNames(to);
    addWaysOfDelivery(to);
    addBatchField<Row>(
      to,
      'issues',
      { type: () => [logClass('issues')], title: '所属记录的质量问题', cost: { statements: 1, rows: 3, many: 3 } },
      async (rows, _args, context, node) => {
        const found = await context.queries.records.issues(
          rows.map((row) => String(row.recordId)),
          [...selectedNames(node, [])],
        );
        await prefetch([...found.values()].flat(), 'QualityIssue', context, node, [[]]);
        return rows.map((row) => found.get(String(row.recordId)) ?? []);
      },
    );
  },
  batches: (to) => addWaysOfBatch(to),
  item_requests: (to) => addFieldsOfRequest(to),
  runs: (to) =>
    addField<Row>(to, 'progress', { type: () => RunProgressType, title: '进展;已经结束的为空', nullable: true }, (row) =>
      row.state === 'RUNNING'
        ? progressOf(Number(row.progressDone ?? 0), (row.progressTotal ?? null) as number | null, row.phase as string | null)
        : null,
    ),
  issues: (to) => {
    addRecordById(to);
    addRecordNames(to);
    addField<Row>(to, 'remedy', { type: () => String, title: '怎样改正', nullable: true }, (row) => remedyOf(String(row.rule)));
  },
  quarantine: (to) => {
    addRecordByKey(to);
    addField<Row>(to, 'problems', { type: () => [RowProblem], title: '问题' }, (row) =>
      (JSON.parse(String(row.problems ?? '[]')) as RowProblem[]).map((problem) => ({ ...problem, remedy: remedyOf(problem.rule) })),
    );
  },
};
const needs: Partial<Record<LogName, Readonly<Record<string, readonly string[]>>>> = {
  deliveries: {
    issues: ['recordId'],
    recordId: ['recordId', 'kind'],
    record: ['recordId', 'kind'],
    recordNames: ['recordId', 'kind'],
    batch: ['batchId', 'lastBatch'],
    receipt: ['batchId', 'lastBatch'],
  },
  issues: { remedy: ['rule'], recordId: ['recordId', 'kind'], record: ['recordId', 'kind'], recordNames: ['recordId', 'kind'] },
  runs: { progress: ['state', 'progressDone', 'progressTotal', 'phase'] },
  quarantine: { problems: ['problems'], record: ['source', 'kind', 'rowKey'] },
  item_requests: { mine: ['author'], recordId: ['recordId'], dueAt: ['state', 'createdAt', 'decidedAt'] },
};

const AGE = '存在了多久:DAY 一天内,WEEK 七天内,MONTH 三十天内,OLDER 更久';

const owners: Readonly<Record<string, (to: Made) => void>> = {
  district: (to) =>
    addField<Row>(to, 'district', { type: () => DistrictType, title: '所属区;不属于任何区的为空', nullable: true }, (row, _args, { hub }) =>
      districtsOf(hub.city)(row.district),
    ),
  department: (to) =>
    addField<Row>(to, 'department', { type: () => DepartmentType, title: '所属部门;没有部门的为空', nullable: true }, (row, _args, { hub }) =>
      departmentOf(hub.city, row.department),
    ),
};

/** Columns that are objects outside, or have another name there. */
function addNames(to: Made, { columns }: LogType): void {
  for (const { name, apiName, label, type, canBeNull } of columns) {
    if (name in owners) owners[name]?.(to);
    else if (apiName !== name)
      addField<Row>(to, apiName, { type: () => typeOf(type), title: label, nullable: canBeNull }, (row) => row[name] ?? null);
  }
}

const logNames = ({ columns }: LogType): ListNames => {
  const renamed = new Map(columns.map(({ name, apiName }) => [apiName, name]));
  return { kind: null, stored: (name) => renamed.get(name) ?? name };
};

export function logResolvers(): Made[] {
  return logTypes.flatMap((logType) => {
    class LogRow {}
    const names = logNames(logType);
    for (const { name, apiName, label, type, canBeNull } of logType.columns) {
      if (!(name in owners) && name === apiName)
        Field(() => typeOf(type) as StringConstructor, { nullable: canBeNull, description: label })(LogRow.prototype, name);
    }
    ObjectType(logType.typeName, { description: logType.title })(LogRow);
    logClasses.set(logType.log, LogRow);

    class LogResolver {}
    addNames(LogResolver, logType);
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
      right: logType.right,
      follows: logType.follows ?? 'COMMITS',
      cost: { list: reads },
    } as const;
    const connection = connectionType(logType.typeName, logType.title, () => LogRow);
    addQuery(LogResolver, logType.query ?? logType.log, list, async (args: ListArguments, context, info) => {
      const request = requestOf(names, args, columnsOf(logType, selectedOfNodes(info)), partsOf(info), askingOf(context));
      if (selectsNothing(request.parts)) return nothing;
      const page = await context.queries.logs.page(logType.log, request);
      await prefetch(page.rows, logType.typeName, context, info, toNodes);
      return connectionOf(page, page.rows);
    });
    if (logType.one) addOne(LogResolver, logType, logType.one, () => LogRow);
    if (logType.counts) addCounts(LogResolver, logType, logType.counts, filter, names, reads);
    Resolver(() => LogRow)(LogResolver);
    return [LogResolver];
  });
}

/** A row by its id; null where there is none that the viewer sees. */
function addOne(to: Made, logType: LogType, query: string, type: () => unknown): void {
  const { title, right, log } = logType;
  const args = [{ name: 'id', title: '编号', type: () => ID }];
  const spec = {
    type,
    title: `一条${title};没有或不可见的为空`,
    args,
    right,
    follows: 'COMMITS',
    nullable: true,
    cost: { statements: 1, rows: 1 },
  } as const;
  addQuery(to, query, spec, async ({ id }: { id: string }, context, info) => {
    const selected = selectedNames(info, []);
    const found = (await context.queries.ways.logRows(log, [id], columnsOf(logType, selected))).get(id) ?? null;
    if (found) await prefetch([found], logType.typeName, context, info, [[]]);
    return found;
  });
}

function addCounts(
  to: Made,
  logType: LogType,
  { query, by }: NonNullable<LogType['counts']>,
  filter: Made,
  names: ListNames,
  reads: ListReads,
): void {
  const groups = Object.fromEntries(by.map((column) => [enumNameOf(column), column]));
  const valuesConfig = Object.fromEntries(
    by.map((column) => [enumNameOf(column), { description: logType.columns.find(({ name }) => name === column)?.label ?? AGE }]),
  );
  registerEnumType(groups, { name: `${logType.typeName}Group`, description: `${logType.title}按什么计数`, valuesConfig });
  const args: Argument[] = [
    { name: 'by', title: '按什么计数', type: () => groups },
    { name: 'filter', title: '筛选条件', type: () => filter, nullable: true },
  ];
  const cost: FieldCost = { statements: 1, rows: ({ filter }, asked) => reachOf(reads, filter, asked).total, many: 50 };
  const list = { type: () => [GroupCountType], title: `${logType.title}的计数,多的在前`, args, right: 'logs', follows: 'AGE', cost } as const;
  addQuery(to, query, list, async (given: { by: string; filter?: FilterInput | null }, context): Promise<GroupCountType[]> => {
    const { hub, queries } = context;
    const counts = await queries.logs.counts(logType.log, given.by, given.filter ? filterOf(names, given.filter, askingOf(context)) : null);
    const district = given.by === 'district' ? districtsOf(hub.city) : () => null;
    const department = (key: string | null) => (given.by === 'department' ? departmentOf(hub.city, key) : null);
    return counts.map(({ key, total }) => ({ key, district: district(key), department: department(key), count: total }));
  });
}

/** Columns of a log to read for the selected fields. */
export function columnsOf(logType: LogType, selected: ReadonlySet<string>): string[] {
  const columns = new Map(logType.columns.map(({ name, apiName }) => [apiName, name]));
  return [...selected].flatMap((name) => needs[logType.log]?.[name] ?? columns.get(name) ?? []);
}

function filterType(logType: LogType): Made {
  class LogFilter {}
  for (const column of logType.columns) {
    if (!column.canFilter) continue;
    const match = matchOf(column);
    Field(() => match, { nullable: true, description: column.label })(LogFilter.prototype, column.apiName);
  }
  addCombinations(LogFilter);
  InputType(`${logType.typeName}Filter`, { description: `${logType.title}的筛选条件,各项同时满足` })(LogFilter);
  return LogFilter;
}
