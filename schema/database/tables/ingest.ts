/** Own tables of ingest: cursors of the sources, replaced content, rows that cannot be read, and rules that are to be looked up again. */
import { bigWhole, key, longText, maybeLongText, maybeMoment, maybeText, moment, text, whole, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

export const cursors = ownTable(
  'cursors',
  {
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
    /** the highest pass number given so far */
    passNumber: bigWhole(),
    /** the number of the pass under way; 0: none is */
    pass: bigWhole(),
    /** digest of the mapping that the cursor was made for; null: of an older version, which adopts today's */
    mappingDigest: maybeText(64),
    /** the first pass read under that mapping */
    mappedSince: bigWhole(),
    /** versions of the hub's and the source type's reading under which everything was read last */
    readingVersion: maybeText(20),
    /** the re-read: when it was ordered, its own place, the number of its pass, rows so far */
    rereadSince: maybeMoment(),
    rereadCursor: maybeLongText(),
    rereadPass: bigWhole(),
    rereadRows: whole(),
    /** passes in a row that ended in doubt */
    doubts: whole(),
    /** what the last pass told, as JSON */
    notices: maybeLongText(),
    /** the sweep of keys: when it began, its place, rows so far, and when one last came to its end */
    sweepSince: maybeMoment(),
    sweepCursor: maybeLongText(),
    sweepRows: whole(),
    sweepPass: bigWhole(),
    sweptAt: maybeMoment(),
  },
  { quiet: 'ALL' },
);

/** Keys that the sweep under way has met, packed: eight bytes of each digest, by its first letter; empty between sweeps. */
export const sweptKeys = ownTable(
  'swept_keys',
  { source: key(80), kind: key(60), part: key(1), slice: wholeKey(), keys: longText() },
  { quiet: 'ALL' },
);

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
    kind: text(60, { label: '数据类', as: 'Kind' }),
    district: maybeText(40, { label: '区划代号', as: 'Code' }),
    keyDigest: text(64),
    department: maybeText(40, { label: '部门统一社会信用代码', as: 'Code' }),
    sourceKey: maybeLongText({ label: '数据源中的主键' }),
    place: maybeLongText({ label: '所在位置' }),
    rule: text(40, { label: '使该行不可读的规则', as: 'Rule', nullable: true }),
    field: maybeText(200, { label: '使该行不可读的字段' }),
    otherPlace: maybeLongText({ label: '同一主键另一行的位置' }),
    problems: longText(),
    /** digest of the key whose row it is; null: it has none */
    rowKey: maybeText(64),
    /** content digest of the row, where it can be read */
    digest: maybeText(64),
    /** the raw row, to be read again under a mended mapping or taken by a person; in no answer, log, export or search */
    raw: maybeLongText(),
    /** digest of everything that decided how it was read */
    readUnder: maybeText(64),
    /** the pass that saw it last */
    pass: bigWhole(),
    firstSeenAt: moment({ label: '首次发现时间(UTC)' }),
    lastSeenAt: moment({ label: '最近发现时间(UTC)' }),
    runId: maybeText(36, { label: '所在运行', as: 'ID' }),
  },
  { indices: { district: ['district', 'id'], row: ['source', 'kind', 'rowKey'] }, unique: { key: ['source', 'kind', 'keyDigest'] } },
);

/** Bodies whose rows are to be validated again, because of records that their rules look up. */
export const lookupsDue = ownTable('lookups_due', { kind: key(60), rule: key(40), body: key(40), mark: text(36) });
