/** 检查实施清单: one claimed item and one body, with its check points (standard.md §2.9 CheckImplementationList). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Choice, choices, Code, Day, Reference, Text } from '../kind/fields.js';
import { itemClaim } from './item-claim.js';
import { supervisionItem } from './supervision-item.js';

export const ChecklistStatus = choices('ChecklistStatus', '清单状态', { DRAFT: '编制中', PUBLISHED: '已发布', REVOKED: '已撤销' });

@RecordKind({ name: 'checklist', title: '检查实施清单', naturalKey: ['listCode', 'itemCode'], ownDate: 'publishedAt' })
export class Checklist extends RecordStamp {
  @Text({ title: '检查实施清单编码', max: 100, required: true, form: 'listCode', index: true, national: 'supervise_item_check_icode', source: 'JS' })
  listCode!: string;
  @Text({ title: '监管事项目录编码', max: 14, required: true, form: 'itemCode', index: true, source: 'JS' }) itemCode!: string;
  @Text({ title: '实施部门统一社会信用代码', max: 18, required: true, form: 'uscc', index: true }) uscc!: string;
  @Code('exerciseLevel', { title: '行使层级', source: 'JS' }) level!: string;
  @Text({ title: '清单名称', max: 500, required: true, search: 'title' }) listName!: string;
  @Text({ title: '检查要点', max: 4000, source: 'FORM' }) points!: string;
  @Choice(ChecklistStatus, { title: '清单状态', required: true, index: true }) status!: string;
  @Day({ title: '发布日期', required: true, index: true }) publishedAt!: string;
  @Reference(itemClaim, { title: '认领', keys: { itemCode: 'itemCode', claimantUscc: 'uscc' }, gate: 'REQUIRED', reverse: 'checklists' })
  claim!: string;
  @Reference(supervisionItem, { title: '监管事项', keys: { itemCode: 'itemCode' }, reverse: 'checklists' }) item!: string;
}

export const checklist = () => kindOf(Checklist);
