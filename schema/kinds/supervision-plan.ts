/** 监管计划 (standard.md §2.5, inf). Its year counts as its 1 January. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Choice, choices, Day, Text, TextList, Year } from '../kind/fields.js';

export const PlanKind = choices('PlanKind', '计划类型', { ANNUAL: '年度', SPECIAL: '专项', JOINT: '联合' });

@RecordKind({ name: 'supervisionPlan', title: '监管计划', naturalKey: ['planId'], ownDate: 'year' })
export class SupervisionPlan extends RecordStamp {
  @Text({ title: '计划编号', max: 100, required: true, index: true, source: 'JS' }) planId!: string;
  @Text({ title: '计划名称', max: 500, required: true, search: 'title', source: 'JS' }) title!: string;
  @Year({ title: '年度', required: true, index: true, source: 'JS' }) year!: number;
  @Choice(PlanKind, { title: '计划类型', required: true, index: true }) planKind!: string;
  @Text({ title: '牵头部门', max: 200, search: 'name' }) leadDept!: string;
  @TextList({ title: '参与部门', max: 2000 }) participants!: string;
  @TextList({ title: '涉及事项', max: 4000 }) scopeItems!: string;
  @Day({ title: '开始日期' }) startDate!: string;
  @Day({ title: '结束日期', openEnded: true }) endDate!: string;
  @Text({ title: '状态', max: 20 }) status!: string;
  @Day({ title: '发布日期' }) publishedAt!: string;
}

export const supervisionPlan = () => kindOf(SupervisionPlan);
