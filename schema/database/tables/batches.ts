/** Own tables of batches: what was sealed, what went up in it and what came back, and the targets with their numbers and secrets. */
import { bytes, key, longText, maybeLongText, maybeMoment, maybeText, maybeWhole, moment, text, whole, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

export const batches = ownTable(
  'batches',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    target: text(80, { label: '推送目标' }),
    number: maybeText(20, { label: '批次号' }),
    tableName: text(60, { label: '目标表' }),
    rowCount: whole({ label: '行数' }),
    /** ids of the first and the last delivery in it */
    firstRow: whole(),
    lastRow: whole(),
    state: text<'SEALED' | 'SENT' | 'DECIDED' | 'DOUBT' | 'STOPPED' | 'REFUSED'>(12, { label: '状态', as: 'BatchState' }),
    fence: whole(),
    owner: maybeText(80),
    leaseUntil: maybeMoment(),
    sealedAt: moment({ label: '封批时间(UTC)' }),
    sentAt: maybeMoment({ label: '发送时间(UTC)' }),
    receivedAt: maybeMoment({ label: '对方接收时间(UTC)' }),
    decidedAt: maybeMoment({ label: '回执时间(UTC)' }),
    dueAt: moment(),
    asks: whole({ label: '查询回执次数', apiName: 'askCount' }),
    tries: whole({ label: '发送次数', apiName: 'sendCount' }),
    /** answers in a row that left its fate open: unclear ones, ones that it is unknown, a worker that was cut off while it sent */
    misses: whole(),
    accepted: maybeWhole({ label: '合格行数', apiName: 'acceptedCount' }),
    returned: maybeWhole({ label: '退回行数', apiName: 'returnedCount' }),
    bodyDigest: text(64),
    bodyLength: whole(),
    code: maybeText(20, { label: '对方代码' }),
    message: maybeLongText({ label: '对方说明' }),
    district: maybeText(40, { label: '区划代号', as: 'Code' }),
  },
  { indices: { open: ['target', 'state', 'dueAt'] }, unique: { number: ['target', 'number'] }, quiet: ['fence', 'owner', 'leaseUntil', 'dueAt'] },
);

export const batchBodies = ownTable('batch_bodies', { batchId: key(36), part: wholeKey(), bytes: bytes() });

/** What went up in a batch, some hundred rows to a part: nobody reads one of them alone, and a row for each cost more than the rest of a sealing. */
export const batchRows = ownTable('batch_rows', { batchId: key(36), part: wholeKey(), list: longText() });

export const receipts = ownTable('receipts', {
  batchId: key(36),
  position: wholeKey(),
  deliveryId: maybeWhole(),
  identity: maybeText(36),
  operation: maybeText(1),
  result: text(10),
  code: maybeText(20),
  field: maybeText(80),
  message: maybeLongText(),
  checkedAt: maybeMoment(),
  receivedAt: moment(),
});

/** What 0.1.0 counted in: one day for each target. Read once, by the migration that made `batch_days`. */
export const batchNumbers = ownTable('batch_numbers', { target: key(80), day: text(10), last: whole() });

/** The last number of each day of sealing: a day that a clock ran ahead to does not use up today's numbers. */
export const batchDays = ownTable('batch_days', { target: key(80), day: key(10), last: whole() });

/** What a person holds back of a target: a table, a kind, a source. */
export const targetHolds = ownTable('target_holds', {
  target: key(80),
  /** TABLE, KIND, SOURCE */
  scope: key<'TABLE' | 'KIND' | 'SOURCE'>(8),
  name: key(80),
  reason: maybeLongText(),
  heldBy: text(80),
  heldAt: moment(),
});

export const targets = ownTable('targets', {
  name: key(80),
  state: text<'OPEN' | 'HELD' | 'STOPPED'>(12),
  reason: maybeLongText(),
  changedAt: moment(),
  failures: whole(),
  nextTryAt: maybeMoment(),
  /** batch numbers in a row that the target knew with another body, though no push of ours under them was ever answered */
  burnt: whole(),
});

export const secrets = ownTable(
  'secrets',
  {
    target: key(80),
    generation: whole(),
    sealed: maybeLongText(),
    holder: maybeText(80),
    leaseUntil: maybeMoment(),
  },
  { quiet: 'ALL' },
);
