/** 联合监管: a task with its participants and objects; its results are records of their own (standard.md §2.6, JX). */
import type { Content } from '../kind/kind-definition.js';
import { ChildKind, ChildStamp, kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Children, Choice, choices, Code, Day, Moment, Reference, Text } from '../kind/fields.js';
import { supervisionItem } from './supervision-item.js';

export const JointTaskStatus = choices('JointTaskStatus', '联合任务状态', { DISTRIBUTED: '分发', CLAIMED: '认领', FED_BACK: '反馈', ENDED: '结束' });

// The object of a joint inspection may be a citizen; only what is in a public register of bodies is open.
const ofCompany = (content: Content): boolean => content.credentialsType === '001';

@ChildKind({ name: 'jointParticipant', title: '联合监管参与单位' })
export class JointParticipant extends ChildStamp {
  @Text({ title: '参与单位编码', max: 40, required: true, source: 'JX' }) unionUnitNo!: string;
  @Text({ title: '参与单位类型', max: 20, source: 'JX' }) unionUnitType!: string;
  @Text({ title: '参与单位名称', max: 200, required: true, source: 'JX' }) unionUnitName!: string;
  @Choice(JointTaskStatus, { title: '办理状态', source: 'JX' }) status!: string;
  @Moment({ title: '认领时间', source: 'JX' }) claimTime!: string;
  @Moment({ title: '结束时间', openEnded: true, source: 'JX' }) endTime!: string;
  @Text({ title: '结束原因', max: 500, source: 'JX' }) endReason!: string;
  @Moment({ title: '反馈时间', source: 'JX' }) feedbackTime!: string;
  @Text({ title: '反馈意见', max: 1000, source: 'JX' }) feedbackSuggestion!: string;
}

@ChildKind({ name: 'jointObject', title: '联合监管对象' })
export class JointObject extends ChildStamp {
  @Text({ title: '监管对象类型', max: 40, source: 'JX' }) superviseObjectType!: string;
  @Text({ title: '监管对象名称', max: 200, required: true, protection: 'personal', openWhen: ofCompany, source: 'JX' }) superviseObjectName!: string;
  @Text({ title: '监管对象编码', max: 50, required: true, protection: 'sensitive', openWhen: ofCompany, source: 'JX' }) superviseObjectCode!: string;
  @Code('certificateType', { title: '证件类型', source: 'JX' }) credentialsType!: string;
  @Text({ title: '证件号码', max: 50, protection: 'sensitive', openWhen: ofCompany, source: 'JX' })
  credentialsValue!: string;
}

@RecordKind({
  name: 'jointInspection',
  title: '联合监管',
  naturalKey: ['taskNo'],
  ownDate: 'taskStartTime',
  takesPart: { children: 'participants', department: 'unionUnitNo' },
})
export class JointInspection extends RecordStamp {
  @Text({ title: '任务编号', max: 50, required: true, index: true, source: 'JX' }) taskNo!: string;
  @Text({ title: '任务名称', max: 500, required: true, search: 'title', source: 'JX' }) taskName!: string;
  @Day({ title: '任务开始日期', required: true, index: true, source: 'JX' }) taskStartTime!: string;
  @Choice(JointTaskStatus, { title: '任务状态', required: true, index: true, source: 'JX' }) status!: string;
  @Text({ title: '发起单位编码', max: 40, required: true, source: 'JX' }) initiateUnitNo!: string;
  @Text({ title: '发起单位名称', max: 200, required: true, search: 'name', source: 'JX' }) initiateUnitName!: string;
  @Text({ title: '发起单位类型', max: 20, source: 'JX' }) initiateUnitType!: string;
  @Text({ title: '联合部门编码', max: 400, source: 'JX' }) unionDeptNo!: string;
  @Text({ title: '联合部门名称', max: 1000, source: 'JX' }) unionDeptName!: string;
  @Text({ title: '联合地区编码', max: 200, source: 'JX' }) unionRegionNo!: string;
  @Text({ title: '联合地区名称', max: 400, source: 'JX' }) unionRegionName!: string;
  @Text({ title: '监管事项编码', max: 14, form: 'itemCode', index: true, source: 'JX' }) supervisionMatterCode!: string;
  @Text({ title: '监管对象行业分类', max: 50, source: 'JX' }) superviseObjectNo!: string;
  @Text({ title: '检查内容', max: 2000, source: 'JX' }) inspectContent!: string;
  @Text({ title: '检查要求', max: 2000, source: 'JX' }) inspectClaim!: string;
  @Text({ title: '备注', max: 1000, source: 'JX' }) remark!: string;
  @Reference(supervisionItem, { title: '监管事项', keys: { itemCode: 'supervisionMatterCode' }, reverse: 'jointInspections' }) item!: string;
  @Children(() => JointParticipant, { title: '参与单位', key: ['unionUnitNo'] }) participants!: unknown;
  @Children(() => JointObject, { title: '监管对象', key: ['superviseObjectCode'] }) objects!: unknown;
}

export const jointInspection = () => kindOf(JointInspection);
