/** 行政处罚: one decided case (standard.md §2.2, national table 4). Reconsideration, payment and closure come later, as revisions. */
import { ActFields } from './shared/act-fields.js';
import { actRules, ofBody, organisations } from './shared/counterparty.js';
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { claimedOn } from '../rules/link-rules.js';
import { expectedWhen, notBefore, notFuture } from '../rules/row-rules.js';
import { Amount, Code, Day, Text } from '../kind/fields.js';

@RecordKind({
  name: 'punishAct',
  title: '行政处罚',
  naturalKey: ['institutionCode', 'punishActionCode'],
  ownDate: 'punishSetDate',
  organisations,
  marginals: ['punishType', 'administrativeCpNa'],
  rules: [
    ...actRules,
    notBefore('punishSetDate', 'filingDate', '处罚决定日期早于立案时间'),
    notBefore('punishSetDate', 'legalReviewDate', '处罚决定日期早于法制审核日期'),
    notBefore('punishSetDate', 'collectiveDiscussionDate', '处罚决定日期早于集体讨论日期'),
    notBefore('closedDate', 'filingDate', '结案日期早于立案时间'),
    notBefore('submittedDate', 'closedDate', '报送时间早于结案日期'),
    notBefore('submittedDate', 'punishSetDate', '报送时间早于处罚决定日期'),
    notFuture('punishSetDate'),
    expectedWhen('legalReviewDate', 'legalReview', '1', '经过法制审核的,应填写法制审核日期'),
    expectedWhen('legalReviewOpinion', 'legalReview', '1', '经过法制审核的,应填写法制审核意见'),
    expectedWhen('collectiveDiscussionDate', 'collectiveDiscussion', '1', '经过集体讨论的,应填写集体讨论日期'),
    expectedWhen('collectiveDiscussionConclusion', 'collectiveDiscussion', '1', '经过集体讨论的,应填写集体讨论结论'),
    expectedWhen('transferDate', 'isCriminal', '1', '涉刑案件应填写移送时间'),
  ],
  linkRules: [claimedOn('itemCode', 'claim', 'punishSetDate')],
  numberRules: [{ id: 'DOCUMENT_NUMBER', field: 'punishFileNum', fields: ['institutionCode', 'punishFileNum'] }],
})
@ActFields({ reverse: 'punishActs', checkColumn: 'check_action_code', objectRequired: true })
export class PunishAct extends RecordStamp {
  @Text({ title: '处罚行为名称', max: 500, required: true, search: 'title', source: 'JS, SH' }) punishActionName!: string;
  @Text({ title: '处罚行为编号', max: 50, required: true, index: true, source: 'JS, SH' }) punishActionCode!: string;
  @Text({ title: '案件来源(代码表未见公开)', max: 20, required: true, index: true, source: 'JS, SH' }) caseSource!: string;
  @Text({ title: '违法事实', max: 4000, required: true, protection: 'personal', openWhen: ofBody, source: 'JS, SH, JX' }) illegalFact!: string;
  @Text({ title: '处罚依据', max: 2000, required: true, source: 'JS, SH, JX' }) punishAccord!: string;
  @Code('punishProcedure', { title: '处罚程序', required: true, source: 'JS, SH' }) punishProcedure!: string;
  @Code('yesNo', { title: '是否听证', required: true, source: 'JS' }) isHearing!: string;
  @Day({ title: '处罚立案时间', source: 'JS' }) filingDate!: string;
  @Code('yesNo', { title: '是否涉刑案件', required: true, source: 'JS' }) isCriminal!: string;
  @Code('yesNo', { title: '是否重大案件', source: 'JS, SH' }) majorCase!: string;
  @Code('yesNo', { title: '是否法制审核', source: 'JS, SH' }) legalReview!: string;
  @Day({ title: '法制审核日期', source: 'JS' }) legalReviewDate!: string;
  @Text({ title: '法制审核意见', max: 100, source: 'JS' }) legalReviewOpinion!: string;
  @Code('yesNo', { title: '是否集体讨论', source: 'JS' }) collectiveDiscussion!: string;
  @Day({ title: '集体讨论日期', source: 'JS' }) collectiveDiscussionDate!: string;
  @Text({ title: '集体讨论结论', max: 1000, source: 'JS' }) collectiveDiscussionConclusion!: string;
  @Text({ title: '处罚文书号', max: 100, required: true, index: true, source: 'JS, SH' }) punishFileNum!: string;
  @Day({ title: '作出行政处罚决定日期', required: true, index: true, source: 'JS, SH' }) punishSetDate!: string;
  @Code('punishType', { title: '处罚种类', required: true, index: true, source: 'JS, SH' }) punishType!: string;
  @Amount({ title: '罚款金额(元)', index: true, source: 'JS;单位 inf' }) fineAmount!: string;
  @Text({ title: '处罚结果', max: 1000, required: true, source: 'JS, SH, JX' }) punishResult!: string;
  @Text({ title: '行政复议(代码表未见公开)', max: 20, required: true, source: 'JS' }) reconsideration!: string;
  @Text({ title: '行政诉讼(代码表未见公开)', max: 20, required: true, source: 'JS' }) litigation!: string;
  @Text({ title: '结案执行方式(代码表未见公开)', max: 20, source: 'JS' }) executionMode!: string;
  @Text({ title: '结案执行结果(代码表未见公开)', max: 20, source: 'JS' }) executionResult!: string;
  @Amount({ title: '实缴罚款(元)', index: true, source: 'JS;单位 inf' }) finePaid!: string;
  @Day({ title: '结案日期', source: 'JS' }) closedDate!: string;
  @Code('yesNo', { title: '不予行政处罚', required: true, source: 'JS' }) noPunishment!: string;
  @Text({ title: '其他处理情况(代码表未见公开)', max: 20, source: 'JS' }) otherHandling!: string;
  @Day({ title: '移送时间', source: 'JS' }) transferDate!: string;
  // No source has a column for it: it stays here, and starts the clock of withdrawing what was published (行政处罚法 art 48).
  @Day({ title: '处罚决定变更或撤销日期' }) revokedDate!: string;
}

export const punishAct = () => kindOf(PunishAct);
