/** Own tables of the audit log: who did what, each entry bound to the one before, and where pruning has cut. */
import { bigWhole, maybeLongText, maybeText, moment, text, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

/** Append-only, in the transaction of the act. Its first columns go into the chain in this order. */
export const auditLog = ownTable(
  'audit_log',
  {
    id: wholeKey({ label: '序号,连续', apiName: 'number', as: 'Int', filterable: false }),
    at: moment({ label: '时间(UTC)' }),
    actor: text(90, { label: '操作人' }),
    /** of a person; '' for a key of the configuration, the command line and strangers */
    actorId: text(36),
    role: text(40, { label: '角色' }),
    via: text(10, { label: '途径:page 页面,api 接口,cli 命令行' }),
    act: text(60, { label: '操作' }),
    object: text(200, { label: '对象' }),
    outcome: text(40, { label: '结果:OK 或错误代码' }),
    address: text(64, { label: '来源地址' }),
    details: maybeLongText({ label: '参数(JSON)' }),
    commitNumber: bigWhole(),
    hash: text(64),
    /** for whom it was done; in the chain only where there is one, so that older entries stay as they were */
    behalf: maybeText(90, { label: '代谁办理', apiName: 'onBehalfOf' }),
  },
  { indices: { at: ['at'], actor: ['actor', 'id'], act: ['act', 'id'] }, quiet: 'ALL' },
);

/** What was before the first entry that is left: pruning goes by whole days and leaves the last hash. */
export const auditAnchors = ownTable(
  'audit_anchors',
  {
    /** number of the last entry that was pruned */
    number: wholeKey(),
    hash: text(64),
    prunedAt: moment(),
    /** how many entries were pruned in all */
    entries: bigWhole(),
    /** over number, hash and count, so that an invented anchor is found */
    seal: text(64),
  },
  { quiet: 'ALL' },
);

/** One row: the end of the chain, sealed, so that a cut tail is found. */
export const auditHead = ownTable(
  'audit_head',
  { id: wholeKey(), number: bigWhole(), hash: text(64), seal: text(64), keyId: maybeText(16) },
  { quiet: 'ALL' },
);
