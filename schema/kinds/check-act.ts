/** 行政检查: one check of one counterparty with its points (standard.md §2.1, national table 1). */
import { actRules, ofBody, organisations } from './shared/counterparty.js';
import { ChildKind, ChildStamp, kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { claimedOn, officersRegistered, publishedOn } from '../rules/link-rules.js';
import { distinctOfficers, notBefore, notFuture, pairedCertificates, pointsAnswered } from '../rules/row-rules.js';
import { Children, Code, Day, Reference, Text, TextList } from '../kind/fields.js';
import { checklist } from './checklist.js';
import { enforcementOfficer } from './enforcement-officer.js';
import { itemClaim } from './item-claim.js';
import { randomCheckPlan } from './random-check-plan.js';
import { supervisionItem } from './supervision-item.js';

@ChildKind({ name: 'checkPoint', title: '检查项' })
export class CheckPoint extends ChildStamp {
  @Text({ title: '检查项', max: 500, required: true, source: 'FORM' }) checkItem!: string;
  // A rule of its own checks it: a row without a result is stored with a finding, the act is sent all the same.
  @Code('pointResult', { title: '检查项结果', source: 'FORM' }) checkResult!: string;
  @Text({ title: '检查情况', max: 1000 }) remark!: string;
}

@RecordKind({
  name: 'checkAct',
  title: '行政检查',
  naturalKey: ['institutionCode', 'checkActionCode'],
  ownDate: 'checkDate',
  organisations,
  marginals: ['checkResult', 'checkType', 'administrativeCpNa'],
  rules: [
    distinctOfficers('checkPersonnel'),
    pairedCertificates('checkPersonnelCode', 'checkPersonnel'),
    ...actRules,
    notBefore('submittedDate', 'checkDate', '报送时间早于检查时间'),
    notFuture('checkDate'),
    pointsAnswered('checkResult', 'checkPoints', 'checkResult'),
  ],
  linkRules: [claimedOn('itemCode', 'claim', 'checkDate'), publishedOn('listCode', 'checklist', 'checkDate')],
  lookupRules: [officersRegistered('checkPersonnelCode', enforcementOfficer, 'institutionCode', 'checkDate')],
})
export class CheckAct extends RecordStamp {
  @Text({ title: '双随机一公开计划ID', max: 50, source: 'JS, DDL' }) planId!: string;
  @Text({
    title: '监管事项目录编码',
    max: 14,
    required: true,
    form: 'itemCode',
    index: true,
    national: 'supervise_item_implement_code',
    source: 'JS, DDL',
  })
  itemCode!: string;
  @Text({
    title: '检查实施清单编码',
    max: 100,
    required: true,
    form: 'listCode',
    index: true,
    national: 'supervise_item_check_icode',
    source: 'JS, DDL',
  })
  listCode!: string;
  @Text({ title: '检查行为名称', max: 500, required: true, search: 'title', source: 'FORM 500, DDL 2000' }) checkActionName!: string;
  @Text({ title: '检查行为编号', max: 50, required: true, index: true, source: 'JS, DDL' }) checkActionCode!: string;
  @Text({ title: '实施机构', max: 100, required: true, search: 'name', national: 'implement_institution', source: 'JS, DDL' }) institution!: string;
  @Text({ title: '实施机构编码', max: 18, required: true, form: 'uscc', index: true, national: 'implement_institution_code', source: 'FORM' })
  institutionCode!: string;
  @Text({ title: '受委托部门', max: 100, source: 'JS, DDL' }) entrustDept!: string;
  @Text({ title: '受委托部门编码', max: 20, source: 'JS, DDL' }) entrustDeptCode!: string;
  @Text({ title: '监管对象', max: 200, required: true, source: 'JS, DDL' }) superviseObject!: string;
  @Text({ title: '行政相对人', max: 200, required: true, protection: 'personal', openWhen: ofBody, source: 'JS, DDL' }) administrativeCp!: string;
  @Code('counterpartyNature', { title: '行政相对人性质', required: true, index: true, source: 'JS, FORM' }) administrativeCpNa!: string;
  @Code('certificateType', { title: '行政相对人证件类型', required: true, source: 'JS, FORM, HOLD' }) administrativeCpCeType!: string;
  @Text({
    title: '行政相对人编码',
    sample: '11010519491231002X',
    max: 20,
    required: true,
    upper: true,
    protection: 'sensitive',
    openWhen: ofBody,
    source: 'JS, FORM',
  })
  administrativeCpUiCode!: string;
  @Text({ title: '注册地址', max: 400, protection: 'personal', openWhen: ofBody, source: 'JS, FORM' }) addressRegistered!: string;
  @Text({ title: '经营地址', max: 400, protection: 'personal', openWhen: ofBody, source: 'JS, FORM' }) addressOperating!: string;
  @Text({ title: '行政区划代码', max: 6, required: true, form: 'areaNumber', source: 'JS, DDL' }) areaNumber!: string;
  @Code('checkForm', { title: '检查形式', required: true, index: true, source: 'JS, FORM' }) checkForm!: string;
  @Code('checkType', { title: '检查类别', required: true, index: true, source: 'JS' }) checkType!: string;
  @Code('checkMode', { title: '检查方式', source: 'JS' }) checkMode!: string;
  @Code('checkResult', { title: '检查结果', required: true, index: true, source: 'JS' }) checkResult!: string;
  @Day({ title: '检查时间', required: true, index: true, source: 'JS' }) checkDate!: string;
  @TextList({ title: '检查人员', sample: '张三,李四', max: 400, required: true, protection: 'personal', source: 'JS, FORM' }) checkPersonnel!: string;
  @TextList({ title: '执法证号', sample: '17070001,17070002', max: 400, protection: 'personal', source: 'JS, DDL' }) checkPersonnelCode!: string;
  @Day({ title: '报送时间', source: 'JS, DDL' }) submittedDate!: string;
  @Text({ title: '报送人员', max: 50, protection: 'personal', source: 'JS, DDL' }) submittedPersonnel!: string;
  @Text({ title: '企业分类', max: 100, source: 'DDL' }) companyType!: string;
  @Reference(itemClaim, { title: '认领', keys: { itemCode: 'itemCode', claimantUscc: 'institutionCode' }, gate: 'REQUIRED', reverse: 'checkActs' })
  claim!: string;
  @Reference(checklist, { title: '检查实施清单', keys: { listCode: 'listCode', itemCode: 'itemCode' }, gate: 'REQUIRED', reverse: 'checkActs' })
  checklist!: string;
  @Reference(randomCheckPlan, { title: '双随机计划', keys: { planId: 'planId' }, gate: 'IF_KNOWN', reverse: 'checkActs' }) randomCheckPlan!: string;
  @Reference(supervisionItem, { title: '监管事项', keys: { itemCode: 'itemCode' }, reverse: 'checkActs' }) item!: string;
  @Children(() => CheckPoint, { title: '检查项', key: ['checkItem'] }) checkPoints!: unknown;
}

export const checkAct = () => kindOf(CheckAct);
