/** 执法人员 (standard.md §2.10). What is mandatory differs by platform: JS is followed; sex, education and the like stay at the source. */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { areaOfDistrict, nameOfBody, notBefore, notFuture } from '../rules/row-rules.js';
import { Code, Day, Reference, Text } from '../kind/fields.js';
import { supervisionDepartment } from './supervision-department.js';

@RecordKind({
  name: 'enforcementOfficer',
  title: '执法人员',
  naturalKey: ['certificateNo'],
  ownDate: 'issuedAt',
  rules: [
    notBefore('validUntil', 'issuedAt', '证件有效期早于发证日期'),
    notFuture('issuedAt'),
    areaOfDistrict('areaNumber'),
    nameOfBody('institution', 'institutionCode'),
  ],
})
export class EnforcementOfficer extends RecordStamp {
  // Beside an act's 执法证号 it is the same person's number.
  @Text({ title: '执法证号', max: 100, required: true, index: true, protection: 'personal', source: 'JS, OFF' }) certificateNo!: string;
  @Text({ title: '姓名', max: 50, required: true, protection: 'personal', source: 'JS, OFF' }) officerName!: string;
  @Text({ title: '所属主体全称', max: 100, required: true, search: 'name', source: 'JS' }) institution!: string;
  @Text({ title: '所属主体统一社会信用代码', max: 18, required: true, form: 'uscc', index: true }) institutionCode!: string;
  @Text({ title: '身份证号', max: 18, protection: 'sensitive', upper: true, source: 'JS O, OFF M' }) idNumber!: string;
  @Text({ title: '联系电话', max: 50, protection: 'sensitive', source: 'JS, OFF' }) phone!: string;
  @Text({ title: '执法类别', max: 200, source: 'JS' }) lawCategory!: string;
  @Text({ title: '执法区域', max: 100, source: 'JS' }) lawArea!: string;
  @Text({ title: '发证机关', max: 100, source: 'JS' }) issuedBy!: string;
  @Day({ title: '发证日期', index: true }) issuedAt!: string;
  @Day({ title: '证件有效期', openEnded: true, index: true, source: 'JS, OFF' }) validUntil!: string;
  @Code('yesNo', { title: '是否监督人员', source: 'JS' }) isSupervisor!: string;
  @Text({ title: '行政区划代码', max: 6, form: 'areaNumber', source: 'JS' }) areaNumber!: string;
  @Reference(supervisionDepartment, { title: '所属部门', keys: { uscc: 'institutionCode' }, reverse: 'officers' }) body!: string;
}

export const enforcementOfficer = () => kindOf(EnforcementOfficer);
