/** 双随机对象: one object of a plan (standard.md §2.5). Its USCC is mandatory there, so a citizen cannot be one. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Day, Reference, Text } from '../kind/fields.js';
import { randomCheckPlan } from './random-check-plan.js';

@RecordKind({ name: 'randomCheckTarget', title: '双随机对象', naturalKey: ['planId', 'objectId'], ownDate: 'drawnAt' })
export class RandomCheckTarget extends RecordStamp {
  @Text({ title: '计划ID', max: 100, required: true, index: true, source: 'JS' }) planId!: string;
  @Text({ title: '对象ID', max: 100, required: true, index: true, source: 'JS' }) objectId!: string;
  @Text({ title: '对象名称', max: 200, required: true, search: 'title', source: 'JS' }) objectName!: string;
  @Text({ title: '统一社会信用代码', max: 18, required: true, form: 'uscc', index: true, source: 'JS' }) uscc!: string;
  @Day({ title: '抽取日期', index: true }) drawnAt!: string;
  @Reference(randomCheckPlan, { title: '双随机计划', keys: { planId: 'planId' }, gate: 'REQUIRED', reverse: 'targets' }) randomCheckPlan!: string;
}

export const randomCheckTarget = () => kindOf(RandomCheckTarget);
