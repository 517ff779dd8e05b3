/** 其他行为: supervision that is neither check nor punishment nor force (standard.md §2.4, national table 3). */
import { ActFields } from './shared/act-fields.js';
import { actRules, organisations } from './shared/counterparty.js';
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { claimedOn } from '../rules/link-rules.js';
import { notBefore, notFuture } from '../rules/row-rules.js';
import { Day, Text } from '../kind/fields.js';

@RecordKind({
  name: 'otherAct',
  title: '其他行为',
  naturalKey: ['institutionCode', 'actionCode'],
  ownDate: 'startDate',
  organisations,
  rules: [
    ...actRules,
    notBefore('endDate', 'startDate', '结束时间早于开始时间'),
    notBefore('submittedDate', 'startDate', '报送时间早于开始时间'),
    notFuture('startDate'),
  ],
  linkRules: [claimedOn('itemCode', 'claim', 'startDate')],
})
@ActFields({ reverse: 'otherActs', checkColumn: 'check_behavior_number', objectRequired: true })
export class OtherAct extends RecordStamp {
  @Text({ title: '行为名称', max: 300, required: true, search: 'title', source: 'JS, GB' }) actionName!: string;
  @Text({ title: '行为编号', max: 50, required: true, index: true, source: 'JS, GB' }) actionCode!: string;
  @Text({ title: '事项来源', max: 50, source: 'JS, GB' }) itemSource!: string;
  @Text({ title: '监管措施', max: 50, source: 'JS, GB' }) superviseMeasure!: string;
  @Text({ title: '结案情况', max: 200, source: 'JS, GB' }) closingCase!: string;
  // Optional in JS; the hub counts acts by day, so it is required here.
  @Day({ title: '开始时间', required: true, index: true, source: 'JS O;必填 inf' }) startDate!: string;
  @Day({ title: '结束时间', openEnded: true, source: 'JS, GB' }) endDate!: string;
}

export const otherAct = () => kindOf(OtherAct);
