/** 联合监管结果: what one unit of a joint task found on one object; it points at an act and does not replace it (standard.md §2.6, JX). */
import { isUscc } from '../kind/check-digits.js';
import type { Content } from '../kind/kind-definition.js';
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Choice, choices, Day, Reference, Text } from '../kind/fields.js';
import { checkAct } from './check-act.js';
import { forceAct } from './force-act.js';
import { jointInspection } from './joint-inspection.js';
import { otherAct } from './other-act.js';
import { punishAct } from './punish-act.js';

export const ResultBlock = choices('ResultBlock', '结果类别', { INSPECTION: '行政检查', PUNISHMENT: '行政处罚', FORCE: '行政强制', OTHER: '其他' });

// The object may be a citizen; only what is in a public register of bodies is open.
const byCode = (content: Content): boolean => isUscc(String(content.superviseObjectCode ?? ''));

/** The act that a block points at, by its number. The province does not require it, so it holds nothing back. */
const actOf = (title: string, number: string, block: string) => ({
  title,
  keys: { institutionCode: 'unionUnitNo', [number]: 'actCode' },
  when: { block: [block] },
  reverse: 'jointResults',
});

@RecordKind({ name: 'jointResult', title: '联合监管结果', naturalKey: ['taskNo', 'resultNo'], ownDate: 'feedbackDate' })
export class JointResult extends RecordStamp {
  @Text({ title: '任务编号', max: 50, required: true, index: true, source: 'JX' }) taskNo!: string;
  @Text({ title: '结果编号', max: 50, required: true }) resultNo!: string;
  @Text({ title: '参与单位编码', max: 40, required: true, index: true, source: 'JX' }) unionUnitNo!: string;
  @Choice(ResultBlock, { title: '结果类别', required: true, index: true, source: 'JX' }) block!: string;
  @Text({ title: '监管事项编码', max: 14, source: 'JX' }) supervisionMatterCode!: string;
  @Text({ title: '监管对象编码', max: 50, protection: 'sensitive', openWhen: byCode, source: 'JX' }) superviseObjectCode!: string;
  @Text({ title: '监管对象名称', max: 200, protection: 'personal', openWhen: byCode, source: 'JX' }) superviseObjectName!: string;
  @Text({ title: '行为编号', max: 50, index: true }) actCode!: string;
  @Text({ title: '结论', max: 1000 }) conclusion!: string;
  @Day({ title: '反馈日期', index: true }) feedbackDate!: string;
  @Reference(jointInspection, { title: '联合监管任务', keys: { taskNo: 'taskNo' }, gate: 'REQUIRED', reverse: 'results' }) task!: string;
  @Reference(checkAct, actOf('行政检查', 'checkActionCode', 'INSPECTION')) checkAct!: string;
  @Reference(punishAct, actOf('行政处罚', 'punishActionCode', 'PUNISHMENT')) punishAct!: string;
  @Reference(forceAct, actOf('行政强制', 'forceActionCode', 'FORCE')) forceAct!: string;
  @Reference(otherAct, actOf('其他行为', 'actionCode', 'OTHER')) otherAct!: string;
}

export const jointResult = () => kindOf(JointResult);
