/**
 * Own tables of outward rows. A delivery is one outward row at one target, with three contents: the one wanted there, the one being sent,
 * the one the target holds.
 */
import { key, longText, maybeLongText, maybeText, maybeWhole, moment, text, whole, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

/** WAITING may go now, AWAITING waits for another row's acceptance; IN_FLIGHT is sealed, sent or in doubt. */
type State = 'WAITING' | 'AWAITING' | 'IN_FLIGHT' | 'ACCEPTED' | 'RETURNED' | 'BLOCKED' | 'WITHDRAWN';

export const deliveries = ownTable(
  'deliveries',
  {
    /** a number, in the order of first ingest */
    id: wholeKey({ label: '编号', as: 'ID' }),
    target: text(80, { label: '推送目标' }),
    kind: text(60, { label: '数据类', as: 'Kind' }),
    recordId: text(36, { label: '记录的全局编号', as: 'ID', filterable: false }),
    part: text(130, { label: '记录内的部分;主行为空', nullable: true, filterable: false }),
    tableName: text(60, { label: '目标表' }),
    identity: text(36, { label: '上报行唯一标识' }),
    district: text(40, { label: '区划代号', as: 'Code', nullable: true }),
    department: text(40, { label: '部门统一社会信用代码', as: 'Code', nullable: true }),
    day: maybeText(10, { label: '业务日期', as: 'Day' }),
    revision: whole({ label: '版本号' }),
    /** null: it shall not be there */
    wantedDigest: maybeText(64),
    /** null: it is not there; '?': it is there, with content unknown to us (E08) */
    heldDigest: maybeText(64),
    heldRevision: maybeWhole(),
    returnedDigest: maybeText(64),
    /** verdict on the newest version that was decided */
    verdict: maybeText<'ACCEPTED' | 'RETURNED'>(10, { label: '质检结论', as: 'Verdict' }),
    state: text<State>(12, { label: '状态', as: 'DeliveryState' }),
    /** RULE and DUPLICATE hold it back, REFERENCE and NUMBER until another record is corrected, REFUSED, SIZE: the row itself cannot be sent */
    reason: maybeText(12, { label: '阻止原因', as: 'BlockReason' }),
    /** operation of the version last sealed */
    operation: maybeText<'i' | 'u' | 'd'>(1),
    batchId: maybeText(36, { label: '所在批次', as: 'ID' }),
    /** the batch it went up in last; stays when that is decided. null: none, or decided before there was such a column */
    lastBatch: maybeText(36),
    /** 1: what is wanted has changed since it was sealed */
    overtaken: whole(),
    /** part of a refused batch that must stay smaller than it was */
    lot: maybeText(36),
    /** row codes already answered by another operation, once each */
    remedied: maybeText(40),
    dueAt: moment({ label: '下次处理时间(UTC)' }),
    code: maybeText(20, { label: '退回代码' }),
    field: maybeText(80, { label: '退回字段' }),
    message: maybeLongText({ label: '退回说明' }),
    /** version of the profile that it was last checked under */
    profile: text(60),
    updatedAt: moment({ label: '更新时间(UTC)' }),
  },
  {
    // A state changes twice on a row's way out: it stands in one index only, which holds the id behind it on both engines.
    indices: {
      due: ['target', 'state', 'tableName'],
      record: ['recordId', 'target'],
      counted: ['target', 'kind', 'district', 'day', 'department'],
      district: ['district', 'id'],
      department: ['department', 'id'],
    },
    unique: { row: ['target', 'identity', 'tableName'] },
  },
);

/**
 * Numbers (natural key, document number) that a target holds, or may come to hold, under a delivery that wants them no more: another record
 * that brings one waits until it is let go. Empty most of the time.
 */
export const numberHolds = ownTable(
  'number_holds',
  {
    target: key(80),
    /** digest of kind, rule and number */
    number: key(64),
    deliveryId: wholeKey(),
    kind: text(60),
    recordId: text(36),
    /** which number of the record: its natural key, or the field of a number rule */
    rule: text(60),
    /** its values as a JSON list: whoever wants it is found by them. null: the record had none */
    parts: maybeLongText(),
  },
  { indices: { delivery: ['deliveryId'] } },
);

/** The texts of outward rows that are still to be sent: a separate table, because a change of state writes its whole row anew. */
export const outwardTexts = ownTable('outward_texts', { deliveryId: wholeKey(), text: longText() });
