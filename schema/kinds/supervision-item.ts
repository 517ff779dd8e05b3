/** 监管事项: the catalogue as the province hands it down (provincial-interface.md §1.3 `/catalogue/items`). */
import { kindOf, RecordKind, RecordStamp } from '../kind/kind.js';
import { Code, Moment, Text, TextList, Whole } from '../kind/fields.js';

@RecordKind({ name: 'supervisionItem', title: '监管事项', naturalKey: ['itemCode'], ownDate: 'itemChangedAt', origin: 'province', shared: true })
export class SupervisionItem extends RecordStamp {
  @Text({ title: '监管事项目录编码', max: 14, required: true, form: 'itemCode', index: true, source: 'JS' }) itemCode!: string;
  @Whole({ title: '事项版本', required: true, source: 'TASK' }) version!: number;
  @Text({ title: '主项名称', max: 500, required: true, search: 'title', source: 'ITEM' }) itemName!: string;
  @Text({ title: '子项名称', max: 500, search: 'name', source: 'ITEM' }) subItemName!: string;
  @Code('itemType', { title: '事项类型', required: true, index: true }) itemType!: string;
  @TextList({ title: '行使层级', max: 20, source: 'ITEM' }) levels!: string;
  @Text({ title: '主管部门编码', max: 40 }) deptCode!: string;
  @Text({ title: '主管部门名称', max: 200 }) deptName!: string;
  @Text({ title: '设定依据', max: 2000, source: 'ITEM' }) basis!: string;
  @Text({ title: '监管对象', max: 200, source: 'ITEM' }) superviseObject!: string;
  @Code('itemStatus', { title: '事项状态', required: true, source: 'ITEM' }) status!: string;
  @Moment({ title: '变更时间', required: true, index: true, national: 'changed_at' }) itemChangedAt!: string;
}

export const supervisionItem = () => kindOf(SupervisionItem);
