/** 风险预警: comes down from the province; its handling steps go back up (standard.md §2.7, JX). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Moment, Text } from '../kind/fields.js';

@RecordKind({ name: 'riskAlert', title: '风险预警', naturalKey: ['fxyjId'], ownDate: 'createdAt', origin: 'province' })
export class RiskAlert extends RecordStamp {
  @Text({ title: '预警编号', max: 50, required: true, index: true, apiName: 'alertNo', source: 'JX' }) fxyjId!: string;
  @Text({ title: '预警标题', max: 500, required: true, search: 'title', source: 'JX' }) title!: string;
  @Text({ title: '预警等级(取值未见公开)', max: 20, index: true, dimension: true, source: 'JX' }) level!: string;
  @Text({ title: '领域', max: 100, index: true, dimension: true, source: 'JX' }) domain!: string;
  @Text({ title: '风险对象', max: 200, protection: 'personal', openWhen: (c) => isBody(c.riskObjectCertCode), source: 'JX' }) riskObject!: string;
  @Text({ title: '风险对象证件号', max: 50, protection: 'sensitive', openWhen: (c) => isBody(c.riskObjectCertCode), source: 'JX' })
  riskObjectCertCode!: string;
  @Moment({ title: '产生时间', required: true, index: true, source: 'JX' }) createdAt!: string;
  @Text({ title: '预警来源', max: 100, source: 'JX' }) alertSource!: string;
  @Text({ title: '规则编号', max: 50, source: 'JX' }) ruleId!: string;
  @Text({ title: '行政区划代码', max: 6, required: true, form: 'areaNumber', index: true }) areaNumber!: string;
  @Text({ title: '附加属性(自由内容,按敏感信息处理)', max: 4000, protection: 'sensitive', source: 'JX' }) props!: string;
}

// A USCC of a company begins with 91, 92 or 93; anything else may be a person's number.
function isBody(code: unknown): boolean {
  return typeof code === 'string' && /^9[1-3][0-9A-Z]{16}$/.test(code);
}

export const riskAlert = () => kindOf(RiskAlert);
