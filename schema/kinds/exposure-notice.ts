/** 曝光台: a decided case made public (standard.md §2.8, all inf); it falls with the decision that it rests on. */
import { isUscc } from '../kind/check-digits.js';
import type { Content } from '../kind/kind-definition.js';
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { decisionNotWithdrawn } from '../rules/link-rules.js';
import { basisNamed } from '../rules/row-rules.js';
import { Day, Moment, Reference, Text } from '../kind/fields.js';
import { punishAct } from './punish-act.js';

const ofBody = (content: Content): boolean => isUscc(String(content.uscc ?? ''));

@RecordKind({
  name: 'exposureNotice',
  title: '曝光台',
  naturalKey: ['noticeId'],
  ownDate: 'publishTime',
  rules: [basisNamed('actCode')],
  linkRules: [decisionNotWithdrawn('actCode', 'punishAct', 'withdrawTime')],
})
export class ExposureNotice extends RecordStamp {
  @Text({ title: '曝光编号', max: 50, required: true, index: true }) noticeId!: string;
  @Text({ title: '标题', max: 200, required: true, search: 'title' }) title!: string;
  @Text({ title: '正文', max: 10000, required: true, protection: 'personal', openWhen: ofBody }) body!: string;
  @Text({ title: '类别', max: 50, index: true }) category!: string;
  @Text({ title: '发布部门', max: 200, search: 'name', national: 'department' }) publishDepartment!: string;
  @Text({ title: '地区', max: 100 }) area!: string;
  @Text({ title: '曝光对象', max: 200, required: true, protection: 'personal', openWhen: ofBody }) objectName!: string;
  // What is no credit code may be a citizen's number.
  @Text({ title: '曝光对象统一社会信用代码', max: 18, form: 'uscc', protection: 'sensitive', openWhen: ofBody }) uscc!: string;
  @Text({ title: '作出决定机构编码', max: 18, form: 'uscc', index: true }) institutionCode!: string;
  @Text({ title: '所依行为编号', max: 50, index: true }) actCode!: string;
  @Text({ title: '违法事实摘要', max: 2000, protection: 'personal', openWhen: ofBody }) illegalFact!: string;
  @Day({ title: '决定日期' }) decisionDate!: string;
  @Text({ title: '公开依据', max: 500 }) legalBasis!: string;
  @Text({ title: '脱敏情况', max: 20 }) maskingState!: string;
  @Moment({ title: '发布时间', required: true, index: true }) publishTime!: string;
  @Moment({ title: '撤下时间' }) withdrawTime!: string;
  @Text({ title: '撤下原因', max: 500 }) withdrawalReason!: string;
  @Reference(punishAct, {
    title: '所依处罚',
    keys: { institutionCode: 'institutionCode', punishActionCode: 'actCode' },
    reverse: 'exposureNotices',
  })
  punishAct!: string;
}

export const exposureNotice = () => kindOf(ExposureNotice);
