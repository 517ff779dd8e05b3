/** 监管部门: the bodies that supervise, as the city's own list has them (standard.md §3.18: the USCC is the key that everybody shares). Stays here. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Day, Text } from '../kind/fields.js';

@RecordKind({ name: 'supervisionDepartment', title: '监管部门', naturalKey: ['uscc'], ownDate: 'listedOn', shared: true, describes: 'department' })
export class SupervisionDepartment extends RecordStamp {
  @Text({ title: '统一社会信用代码', max: 18, required: true, form: 'uscc', index: true, source: 'GB 32100' }) uscc!: string;
  @Text({ title: '部门名称', max: 200, required: true, search: 'title', source: 'sample' }) name!: string;
  @Text({ title: '简称', max: 100, search: 'name', source: 'sample' }) shortName!: string;
  @Text({ title: '业务条线', max: 50, index: true, source: 'ITEM lineCode' }) line!: string;
  @Text({ title: '所属区', max: 40, source: 'sample' }) reportingUnit!: string;
  @Day({ title: '列入日期' }) listedOn!: string;
}

export const supervisionDepartment = () => kindOf(SupervisionDepartment);
