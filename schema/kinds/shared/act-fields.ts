/**
 * Shared fields: what the punish, force and other acts have in common with the check act (standard.md §2.2–2.4 “common fields as 2.1”): who
 * acted, towards whom, where, when it was reported, and the claim it stands on. A class decorator, because a class in between would lose its
 * GraphQL fields.
 */
import { ofBody } from './counterparty.js';
import type { ClassType } from '../../kind/kind-definition.js';
import { checkAct } from '../check-act.js';
import { itemClaim } from '../item-claim.js';
import { supervisionItem } from '../supervision-item.js';
import { Code, Day, Reference, Text } from '../../kind/fields.js';

interface Options {
  /** Name of the way back from claim, item and check act. */
  readonly reverse: string;
  /** Column of the check act's number; it differs by table. */
  readonly checkColumn: string;
  readonly objectRequired: boolean;
}

export function ActFields({ reverse, checkColumn, objectRequired }: Options) {
  return (type: ClassType): void => {
    const add = (name: string, decorator: unknown): void => (decorator as (target: object, name: string) => void)(type.prototype, name);
    add(
      'itemCode',
      Text({ title: '监管事项目录编码', max: 14, required: true, form: 'itemCode', index: true, national: 'supervise_item_code', source: 'JS, GB' }),
    );
    // Cases also come from reports and transfers: an empty number means that no check came before (standard.md §2.2, inf).
    add('checkActionCode', Text({ title: '检查行为编号', max: 100, index: true, national: checkColumn, source: 'JS M, GB;可空 inf' }));
    add('institution', Text({ title: '实施机构', max: 100, required: true, search: 'name', national: 'implement_institution', source: 'JS' }));
    add(
      'institutionCode',
      Text({ title: '实施机构编码', max: 18, required: true, form: 'uscc', index: true, national: 'implement_institution_code', source: 'FORM' }),
    );
    add('entrustDept', Text({ title: '受委托部门', max: 100, source: 'JS' }));
    add('entrustDeptCode', Text({ title: '受委托部门编码', max: 20, source: 'JS' }));
    add('superviseObject', Text({ title: '监管对象', max: 200, required: objectRequired, source: 'JS' }));
    add('administrativeCp', Text({ title: '行政相对人', max: 200, required: true, protection: 'personal', openWhen: ofBody, source: 'JS' }));
    add('administrativeCpNa', Code('counterpartyNature', { title: '行政相对人性质', required: true, index: true, source: 'JS, FORM' }));
    add('administrativeCpCeType', Code('certificateType', { title: '行政相对人证件类型', required: true, source: 'JS, HOLD' }));
    add(
      'administrativeCpUiCode',
      Text({
        title: '行政相对人编码',
        sample: '11010519491231002X',
        max: 20,
        required: true,
        upper: true,
        protection: 'sensitive',
        openWhen: ofBody,
        source: 'JS',
      }),
    );
    add('addressRegistered', Text({ title: '注册地址', max: 400, protection: 'personal', openWhen: ofBody, source: 'JS' }));
    add('addressOperating', Text({ title: '经营地址', max: 400, protection: 'personal', openWhen: ofBody, source: 'JS' }));
    add('areaNumber', Text({ title: '行政区划代码', max: 6, required: true, form: 'areaNumber', source: 'JS' }));
    add('submittedDate', Day({ title: '报送时间', source: 'JS' }));
    add('submittedPersonnel', Text({ title: '报送人员', max: 50, protection: 'personal', source: 'JS' }));
    add('claim', Reference(itemClaim, { title: '认领', keys: { itemCode: 'itemCode', claimantUscc: 'institutionCode' }, gate: 'REQUIRED', reverse }));
    add('item', Reference(supervisionItem, { title: '监管事项', keys: { itemCode: 'itemCode' }, reverse }));
    add(
      'check',
      Reference(checkAct, {
        title: '检查行为',
        keys: { institutionCode: 'institutionCode', checkActionCode: 'checkActionCode' },
        gate: 'IF_GIVEN',
        reverse,
      }),
    );
  };
}
