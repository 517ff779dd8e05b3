/** Log types: the hub's own logs that GraphQL returns, one entry for each. Their columns follow from the own tables. */
import { type PublishedColumn, publishedColumns } from '../../schema/database/own-table.js';
import { logTables } from '../../schema/database/tables.js';
import type { Right } from '../../src/access/rights.js';
import type { LogName } from '../../src/api.js';

export interface LogType {
  readonly log: LogName;
  readonly typeName: string;
  readonly title: string;
  readonly columns: readonly PublishedColumn[];
  /** To its list. */
  readonly right: Right;
  /** COMMITS unless given: an entry changes no other answer, so none of them makes a new tag. */
  readonly follows?: 'CLOCK';
  /** The name of its query, where that differs from the log's. */
  readonly query?: string;
  /** The name of the query of one of its rows. */
  readonly one?: string;
  /** Columns its rows are counted by; the name of that query. */
  readonly counts?: { readonly query: string; readonly by: readonly string[] };
}

const logs: readonly Omit<LogType, 'columns'>[] = [
  { log: 'runs', typeName: 'Run', title: '运行', right: 'books', one: 'run' },
  { log: 'batches', typeName: 'Batch', title: '批次', right: 'books', one: 'batch' },
  { log: 'deliveries', typeName: 'Delivery', title: '待推送行', right: 'logs' },
  {
    log: 'quarantine',
    typeName: 'QuarantinedRow',
    title: '待修复行',
    right: 'logs',
    counts: { query: 'quarantineCounts', by: ['source', 'kind', 'district', 'department', 'rule', 'field', 'age'] },
  },
  {
    log: 'issues',
    query: 'qualityIssues',
    typeName: 'QualityIssue',
    title: '质量问题',
    right: 'logs',
    counts: { query: 'qualityIssueCounts', by: ['district', 'department', 'kind', 'rule', 'field', 'severity', 'target', 'age'] },
  },
  { log: 'item_requests', query: 'itemRequests', typeName: 'ItemRequest', title: '认领与核销的申请', right: 'logs' },
  { log: 'audit_log', query: 'auditLog', typeName: 'AuditEntry', title: '审计日志', right: 'audit', follows: 'CLOCK' },
  { log: 'notices', typeName: 'Notice', title: '通知', right: 'jobs', follows: 'CLOCK' },
];

export const logTypes: readonly LogType[] = logs.map((log) => ({ ...log, columns: publishedColumns(logTables[log.log]) }));
