/** Own tables of notices: facts as they happened, what each rule has to tell of them, and the messages that were made of it. */
import { key, longText, maybeMoment, maybeText, moment, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

/** Written in the transaction of the fact; taken over by the job as items, and gone then. */
export const noticeFacts = ownTable(
  'notice_facts',
  {
    id: key(36),
    event: text(30),
    district: maybeText(40),
    department: maybeText(40),
    cause: maybeText(80),
    count: whole(),
    at: moment(),
  },
  { quiet: 'ALL' },
);

/** One thing that a rule tells once. */
export const noticeItems = ownTable(
  'notice_items',
  {
    id: key(36),
    rule: text(60),
    event: text(30),
    /** digest of what is told of; once for each rule and event */
    subject: text(64),
    /** `city`, `district:CODE` or `department:USCC` */
    recipient: text(60),
    cause: maybeText(80),
    count: whole(),
    at: moment(),
    /** '': in no message yet */
    noticeId: text(36),
  },
  { indices: { open: ['noticeId', 'rule'] }, unique: { subject: ['rule', 'event', 'subject'] }, quiet: 'ALL' },
);

export const notices = ownTable(
  'notices',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    rule: text(60, { label: '通知规则' }),
    recipient: text(60),
    recipientName: text(200, { label: '告知谁' }),
    state: text<'WAITING' | 'SENT' | 'FAILED'>(10, { label: '状态:WAITING 待发,SENT 已发,FAILED 没有发出' }),
    text: longText({ label: '内容' }),
    /** JSON, as it is sent: the same bytes each time */
    events: longText(),
    attempts: whole({ label: '发送次数', apiName: 'attemptCount' }),
    nextAt: moment({ label: '下次发送(UTC)', apiName: 'nextTryAt', filterable: false }),
    createdAt: moment({ label: '生成时间(UTC)' }),
    sentAt: maybeMoment({ label: '发出时间(UTC)', filterable: false }),
    error: maybeText(200, { label: '没有发出的原因', filterable: false }),
  },
  { indices: { state: ['state', 'id'], recipient: ['rule', 'recipient', 'createdAt'], created: ['createdAt'] }, quiet: 'ALL' },
);
