/** What of the hub's own books is given out: a row of this table for each column. */
import type { LogName } from '../../src/api.js';

export type ColumnType = 'ID' | 'String' | 'Int';
/** name, Chinese title, type; `!` never null; `-` not in the filter */
type Column = readonly [name: string, title: string, type: ColumnType, marks?: '!' | '-' | '!-'];

export interface LogType {
  readonly book: LogName;
  readonly typeName: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** The name of its query, where that is not the book's. */
  readonly query?: string;
  /** Columns its rows are counted by; the name of that query. */
  readonly counts?: { readonly query: string; readonly by: readonly string[] };
}

export const logTypes: readonly LogType[] = [
  {
    book: 'runs',
    typeName: 'Run',
    title: '运行',
    columns: [
      ['id', '编号', 'ID', '!'],
      ['job', '作业', 'String'],
      ['source', '数据源', 'String'],
      ['target', '推送目标', 'String'],
      ['district', '区划代号', 'String'],
      ['state', '状态', 'String', '!'],
      ['startedAt', '开始时间(UTC)', 'String'],
      ['endedAt', '结束时间(UTC)', 'String'],
      ['progressDone', '已处理行数', 'Int'],
      ['progressTotal', '预计总行数', 'Int'],
      ['counts', '各项计数(JSON)', 'String', '-'],
      ['errorCode', '错误代码', 'String'],
      ['errorMessage', '错误说明', 'String', '-'],
    ],
  },
  {
    book: 'batches',
    typeName: 'Batch',
    title: '批次',
    columns: [
      ['id', '编号', 'ID', '!'],
      ['target', '推送目标', 'String', '!'],
      ['number', '批次号', 'String'],
      ['tableName', '目标表', 'String', '!'],
      ['rowCount', '行数', 'Int', '!'],
      ['state', '状态', 'String', '!'],
      ['district', '区划代号', 'String'],
      ['sealedAt', '封批时间(UTC)', 'String', '!'],
      ['sentAt', '发送时间(UTC)', 'String'],
      ['receivedAt', '对方接收时间(UTC)', 'String'],
      ['decidedAt', '回执时间(UTC)', 'String'],
      ['accepted', '合格行数', 'Int'],
      ['returned', '退回行数', 'Int'],
      ['asks', '查询回执次数', 'Int', '!'],
      ['tries', '发送次数', 'Int', '!'],
      ['code', '对方代码', 'String'],
      ['message', '对方说明', 'String', '-'],
    ],
  },
  {
    book: 'deliveries',
    typeName: 'Delivery',
    title: '待推送行',
    columns: [
      ['id', '编号', 'ID', '!'],
      ['target', '推送目标', 'String', '!'],
      ['kind', '数据类', 'String', '!'],
      ['recordId', '记录的全局编号', 'ID', '!-'],
      ['part', '记录内的部分;主行为空', 'String', '-'],
      ['tableName', '目标表', 'String', '!'],
      ['identity', '上报行唯一标识', 'String', '!'],
      ['district', '区划代号', 'String', '!'],
      ['department', '部门统一社会信用代码', 'String', '!'],
      ['day', '业务日期', 'String'],
      ['revision', '版本号', 'Int', '!'],
      ['state', '状态', 'String', '!'],
      ['verdict', '质检结论', 'String'],
      ['reason', '阻止原因', 'String'],
      ['batchId', '所在批次', 'ID'],
      ['dueAt', '下次处理时间(UTC)', 'String', '!'],
      ['code', '退回代码', 'String'],
      ['field', '退回字段', 'String'],
      ['message', '退回说明', 'String', '-'],
      ['updatedAt', '更新时间(UTC)', 'String', '!'],
    ],
  },
  {
    book: 'quarantine',
    typeName: 'QuarantinedRow',
    title: '待修复行',
    columns: [
      ['id', '编号', 'ID', '!'],
      ['source', '数据源', 'String', '!'],
      ['kind', '数据类', 'String', '!'],
      ['district', '区划代号', 'String'],
      ['department', '部门统一社会信用代码', 'String'],
      ['rule', '使该行不可读的规则', 'String', '!'],
      ['field', '使该行不可读的字段', 'String'],
      ['sourceKey', '数据源中的主键', 'String', '-'],
      ['place', '所在位置', 'String', '-'],
      ['firstSeenAt', '首次发现时间(UTC)', 'String', '!'],
      ['lastSeenAt', '最近发现时间(UTC)', 'String', '!'],
      ['runId', '所在运行', 'ID'],
    ],
    counts: { query: 'quarantineCounts', by: ['source', 'kind', 'district', 'department', 'rule', 'field', 'age'] },
  },
  {
    book: 'issues',
    query: 'qualityIssues',
    typeName: 'OpenIssue',
    title: '待改正的质量问题',
    columns: [
      ['id', '编号', 'ID', '!'],
      ['kind', '数据类', 'String', '!'],
      ['recordId', '记录的全局编号', 'ID', '!-'],
      ['district', '区划代号', 'String', '!'],
      ['department', '部门统一社会信用代码', 'String', '!'],
      ['source', '数据源', 'String', '!'],
      ['sourceKey', '数据源中的主键', 'String', '-'],
      ['rule', '规则编号', 'String', '!'],
      ['severity', 'BLOCK 不予上报,WARN 提醒,NOTE 已自动规范', 'String', '!'],
      ['field', '字段名', 'String', '!'],
      ['label', '字段标题', 'String', '!-'],
      ['message', '问题说明', 'String', '!-'],
      ['value', '问题值(按保护级别脱敏)', 'String', '-'],
      ['target', '提出要求的推送目标;到处都适用的为空', 'String'],
      ['foundAt', '发现时间(UTC)', 'String', '!'],
    ],
    counts: { query: 'qualityIssueCounts', by: ['district', 'department', 'kind', 'rule', 'field', 'severity', 'target', 'age'] },
  },
];
