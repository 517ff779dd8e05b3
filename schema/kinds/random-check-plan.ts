/** 双随机计划, annual or special (standard.md §2.5; JS has a template for each). Its year counts as its 1 January. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Choice, choices, Ratio, Text, Year } from '../kind/fields.js';

export const RandomCheckSort = choices('RandomCheckSort', '双随机计划类型', { ANNUAL: '年度', SPECIAL: '专项' });

@RecordKind({ name: 'randomCheckPlan', title: '双随机计划', naturalKey: ['planId'], ownDate: 'year' })
export class RandomCheckPlan extends RecordStamp {
  @Text({ title: '计划ID', max: 100, required: true, index: true, source: 'JS' }) planId!: string;
  @Text({ title: '计划名称', max: 500, required: true, search: 'title', source: 'JS' }) planName!: string;
  @Choice(RandomCheckSort, { title: '计划类型', required: true, index: true, source: 'JS' }) planSort!: string;
  @Year({ title: '年度', required: true, index: true, source: 'JS' }) year!: number;
  @Text({ title: '地区名', max: 200, required: true, national: 'area_name', source: 'JS' }) areaName!: string;
  @Text({ title: '地区行政编码', max: 6, required: true, form: 'areaNumber', source: 'JS' }) areaNumber!: string;
  @Text({ title: '监管部门', max: 200, required: true, search: 'name', national: 'department', source: 'JS' }) departmentTitle!: string;
  @Text({ title: '监管部门统一社会信用代码', max: 18, form: 'uscc', source: 'JS' }) departmentUscc!: string;
  @Ratio({ title: '抽查比例', index: true, source: 'JS' }) samplingRatio!: string;
}

export const randomCheckPlan = () => kindOf(RandomCheckPlan);
