/** Own table of requests: that a department claims an item of the catalogue, or has a claim of it written off. It changes nothing at a source. */
import { key, longText, maybeLongText, maybeMoment, maybeText, moment, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

export type ItemRequestWhat = 'CLAIM' | 'WRITE_OFF';
/** OPEN waits for the city, APPROVED for the source; the others are ended for good: what is asked again is another request. */
export type ItemRequestState = 'OPEN' | 'APPROVED' | 'REFUSED' | 'DONE' | 'LAPSED';

export const itemRequests = ownTable(
  'item_requests',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    what: text<ItemRequestWhat>(10, { label: '申请什么', as: 'ItemRequestWhat' }),
    itemCode: text(40, { label: '监管事项目录编码' }),
    /** as the catalogue had it when it was asked: the item may leave */
    itemName: text(500, { label: '事项名称(提出时)' }),
    district: text(40, { label: '区划代号', as: 'Code' }),
    department: text(40, { label: '部门统一社会信用代码', as: 'Code' }),
    state: text<ItemRequestState>(10, { label: '状态', as: 'ItemRequestState' }),
    reason: longText({ label: '理由' }),
    attachmentNo: maybeText(100, { label: '附件文号' }),
    /** id of the person, or the name of a key */
    author: text(90),
    /** id of the person for whom she asked, standing in */
    onBehalfOf: maybeText(36),
    authorName: text(200, { label: '提出人', filterable: false }),
    createdAt: moment({ label: '提出时间(UTC)' }),
    decidedBy: maybeText(200, { label: '决定人', filterable: false }),
    decidedAt: maybeMoment({ label: '决定时间(UTC)' }),
    decision: maybeLongText({ label: '决定的说明' }),
    /** when it was DONE, REFUSED or LAPSED, and by what */
    endedAt: maybeMoment({ label: '办结时间(UTC)' }),
    ended: maybeText(200, { label: '怎样办结', filterable: false }),
    /** the claim that shows it */
    recordId: maybeText(36),
    /** raised with each change */
    revision: whole({ label: '版本号' }),
  },
  {
    indices: {
      item: ['itemCode', 'department', 'state'],
      state: ['state', 'what', 'district', 'department'],
      district: ['district', 'id'],
      department: ['department', 'id'],
      author: ['author', 'state'],
    },
  },
);
