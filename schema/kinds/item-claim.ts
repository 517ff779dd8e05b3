/** 监管事项认领: a body claims an item, publishes it, may have it written off and resumed; those are revisions of one claim (standard.md §2.9, inf). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { areaOfDistrict, expectedWhen, notBefore, notFuture } from '../rules/row-rules.js';
import { Choice, choices, Code, Day, Reference, Text } from '../kind/fields.js';
import { supervisionDepartment } from './supervision-department.js';
import { supervisionItem } from './supervision-item.js';

export const ClaimStatus = choices('ClaimStatus', '认领状态', {
  UNCLAIMED: '未认领',
  CLAIMED: '已认领',
  PUBLISHED: '已发布',
  WRITE_OFF_REQUESTED: '申请核销',
  WRITTEN_OFF: '已核销',
  SUSPENDED: '暂停',
});

@RecordKind({
  name: 'itemClaim',
  title: '监管事项认领',
  naturalKey: ['itemCode', 'claimantUscc'],
  ownDate: 'claimedAt',
  ends: { at: 'writtenOffAt', resumedAt: 'resumedAt' },
  rules: [
    notBefore('publishedAt', 'claimedAt', '发布日期早于认领日期'),
    notBefore('writtenOffAt', 'claimedAt', '核销日期早于认领日期'),
    notFuture('claimedAt'),
    expectedWhen('writtenOffAt', 'status', 'WRITTEN_OFF', '已核销的,应填写核销日期'),
    expectedWhen('writeOffReason', 'status', 'WRITTEN_OFF', '已核销的,应填写核销原因'),
    areaOfDistrict('areaNumber'),
  ],
})
export class ItemClaim extends RecordStamp {
  @Text({ title: '监管事项目录编码', max: 14, required: true, form: 'itemCode', index: true, source: 'JS' }) itemCode!: string;
  @Text({ title: '认领部门统一社会信用代码', max: 18, required: true, form: 'uscc', index: true }) claimantUscc!: string;
  @Text({ title: '行政区划代码', max: 6, form: 'areaNumber' }) areaNumber!: string;
  @Code('exerciseLevel', { title: '行使层级', source: 'JS' }) level!: string;
  @Choice(ClaimStatus, { title: '认领状态', required: true, index: true }) status!: string;
  @Day({ title: '认领日期', required: true, index: true }) claimedAt!: string;
  @Day({ title: '发布日期' }) publishedAt!: string;
  @Day({ title: '核销日期', index: true }) writtenOffAt!: string;
  @Text({ title: '核销原因', max: 500, source: 'EC23' }) writeOffReason!: string;
  @Day({ title: '恢复日期', index: true }) resumedAt!: string;
  @Reference(supervisionItem, { title: '监管事项', keys: { itemCode: 'itemCode' }, reverse: 'claims' }) item!: string;
  @Reference(supervisionDepartment, { title: '认领部门', keys: { uscc: 'claimantUscc' }, reverse: 'claims' }) claimant!: string;
}

export const itemClaim = () => kindOf(ItemClaim);
