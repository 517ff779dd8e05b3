/** Own tables of ingest: cursors of the sources, replaced content, rows that cannot be read, and rules that are to be looked up again. */
import { bigWhole, key, longText, maybeLongText, maybeMoment, maybeText, moment, text, whole, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

export const cursors = ownTable('cursors', {
  source: key(80),
  kind: key(60),
  cursorText: maybeLongText(),
  rowsEver: whole(),
  passes: whole(),
  failures: whole(),
  lastSuccessAt: maybeMoment(),
  lastTryAt: maybeMoment(),
  nextTryAt: maybeMoment(),
  errorCode: maybeText(40),
  errorMessage: maybeLongText(),
});

export const revisions = ownTable('revisions', {
  recordId: key(36),
  revision: wholeKey(),
  kind: text(60),
  district: text(40),
  department: text(40),
  content: longText(),
  changedAt: maybeMoment(),
  replacedAt: moment(),
  withdrawnAt: maybeMoment(),
  /** of the commit that replaced it; 0: before there were any */
  commitNumber: bigWhole(),
});

export const quarantine = ownTable(
  'quarantine',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    source: text(80, { label: '数据源' }),
    kind: text(60, { label: '数据类' }),
    district: maybeText(40, { label: '区划代号' }),
    keyDigest: text(64),
    department: maybeText(40, { label: '部门统一社会信用代码' }),
    sourceKey: maybeLongText({ label: '数据源中的主键' }),
    place: maybeLongText({ label: '所在位置' }),
    rule: text(40, { label: '使该行不可读的规则' }),
    field: maybeText(200, { label: '使该行不可读的字段' }),
    problems: longText(),
    firstSeenAt: moment({ label: '首次发现时间(UTC)' }),
    lastSeenAt: moment({ label: '最近发现时间(UTC)' }),
    runId: maybeText(36, { label: '所在运行', as: 'ID' }),
  },
  { indices: { district: ['district', 'id'] }, unique: { key: ['source', 'kind', 'keyDigest'] } },
);

/** Bodies whose rows are to be validated again, because of records that their rules look up. */
export const lookupsDue = ownTable('lookups_due', { kind: key(60), rule: key(40), body: key(40), mark: text(36) });
