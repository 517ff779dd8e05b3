/** 预警处置: one handling step of a risk alert, sent to the province by `/alerts/feedback` (standard.md §2.7, inf). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Choice, choices, Moment, Reference, Text, TextList } from '../kind/fields.js';
import { riskAlert } from './risk-alert.js';

export const AlertStage = choices('AlertStage', '处置环节', { SIGNED: '签收', DISPATCHED: '分派', FED_BACK: '反馈', CLOSED: '办结' });

@RecordKind({ name: 'alertStep', title: '预警处置', naturalKey: ['fxyjId', 'stage'], ownDate: 'happenedAt' })
export class AlertStep extends RecordStamp {
  @Text({ title: '预警编号', max: 50, required: true, index: true, national: 'fxyjId', apiName: 'alertNo', source: 'JX' }) fxyjId!: string;
  @Choice(AlertStage, { title: '处置环节', required: true, index: true }) stage!: string;
  @Text({ title: '处置单位编码', max: 40, required: true, national: 'unitCode' }) unitCode!: string;
  @Text({ title: '处置单位名称', max: 200, required: true, search: 'name', national: 'unitName' }) unitName!: string;
  @Moment({ title: '发生时间', required: true, index: true, national: 'happenedAt' }) happenedAt!: string;
  @Text({ title: '核查结论', max: 1000 }) verdict!: string;
  @Text({ title: '处置措施', max: 1000 }) measures!: string;
  @TextList({ title: '关联行为编号', max: 1000, national: 'actCodes' }) actCodes!: string;
  @Reference(riskAlert, { title: '风险预警', keys: { fxyjId: 'fxyjId' }, reverse: 'steps', moves: true }) alert!: string;
  @Reference(alertStep, {
    title: '签收',
    keys: { fxyjId: 'fxyjId', stage: { is: 'SIGNED' } },
    when: { stage: ['DISPATCHED', 'FED_BACK'] },
    gate: 'REQUIRED',
  })
  signing!: string;
  @Reference(alertStep, { title: '分派', keys: { fxyjId: 'fxyjId', stage: { is: 'DISPATCHED' } }, when: { stage: ['FED_BACK'] }, gate: 'IF_KNOWN' })
  dispatch!: string;
  @Reference(alertStep, { title: '反馈', keys: { fxyjId: 'fxyjId', stage: { is: 'FED_BACK' } }, when: { stage: ['CLOSED'] }, gate: 'REQUIRED' })
  feedback!: string;
}

export function alertStep() {
  return kindOf(AlertStep);
}
