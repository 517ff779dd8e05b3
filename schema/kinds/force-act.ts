/** 行政强制: one measure or execution (standard.md §2.3, national table 2). */
import { ActFields } from './shared/act-fields.js';
import { actRules, ofBody, organisations } from './shared/counterparty.js';
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { claimedOn } from '../rules/link-rules.js';
import { expectedWhen, notBefore, notFuture } from '../rules/row-rules.js';
import { Code, Day, Text } from '../kind/fields.js';

@RecordKind({
  name: 'forceAct',
  title: '行政强制',
  naturalKey: ['institutionCode', 'forceActionCode'],
  ownDate: 'startDate',
  organisations,
  rules: [
    ...actRules,
    notBefore('endDate', 'startDate', '结束时间早于起始时间'),
    notBefore('submittedDate', 'startDate', '报送时间早于起始时间'),
    notFuture('startDate'),
    expectedWhen('coerciveMeasureType', 'forceType', '01', '种类为强制措施的,应填写强制措施类型'),
    expectedWhen('forceExecutionType', 'forceType', '02', '种类为强制执行的,应填写强制执行类型'),
  ],
  linkRules: [claimedOn('itemCode', 'claim', 'startDate')],
  numberRules: [{ id: 'DOCUMENT_NUMBER', field: 'mandatoryDecisionNumber', fields: ['institutionCode', 'mandatoryDecisionNumber'] }],
})
@ActFields({ reverse: 'forceActs', checkColumn: 'check_action_code', objectRequired: false })
export class ForceAct extends RecordStamp {
  @Text({ title: '强制行为名称', max: 400, required: true, search: 'title', source: 'JS, GB' }) forceActionName!: string;
  @Text({ title: '强制行为编号', max: 50, required: true, index: true, source: 'JS, GB' }) forceActionCode!: string;
  @Text({ title: '违法事实', max: 1000, required: true, protection: 'personal', openWhen: ofBody, source: 'JS, GB' }) illegalFact!: string;
  @Text({ title: '强制依据', max: 1000, required: true, source: 'JS, GB' }) mandatoryBasis!: string;
  @Text({ title: '强制决定书号', max: 100, required: true, index: true, source: 'JS, GB' }) mandatoryDecisionNumber!: string;
  @Code('forceType', { title: '行政强制种类', required: true, index: true, source: 'JS, GB' }) forceType!: string;
  @Code('coerciveMeasureType', { title: '强制措施类型', source: 'JS, GB' }) coerciveMeasureType!: string;
  @Code('forceExecutionType', { title: '强制执行类型', source: 'JS, GB' }) forceExecutionType!: string;
  @Text({ title: '强制结果', max: 50, source: 'JS, JX' }) forceResult!: string;
  // Optional in JS; the hub counts acts by day, so it is required here.
  @Day({ title: '起始时间', required: true, index: true, source: 'JS O;必填 inf' }) startDate!: string;
  @Text({ title: '延长期限', max: 10, national: 'force_extend_date', source: 'JS, GB' }) forceExtendDate!: string;
  @Day({ title: '结束时间', openEnded: true, source: 'JS, GB' }) endDate!: string;
  @Text({ title: '决定书送达当事人', max: 200, protection: 'personal', openWhen: ofBody, national: 'mandatory_decision_patify', source: 'GB' })
  deliveredTo!: string;
  @Day({ title: '决定书送达日期', national: 'mandatory_decision_sev_date', source: 'GB' }) deliveredDate!: string;
}

export const forceAct = () => kindOf(ForceAct);
