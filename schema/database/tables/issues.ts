/** Own table of validation: the present findings of each record. Its columns are in the order of the exported sheet. */
import type { Severity } from '../../rule-catalogue.js';
import { key, longText, maybeLongText, maybeText, maybeWhole, moment, text, whole } from '../column.js';
import { ownTable } from '../own-table.js';

export const issues = ownTable(
  'issues',
  {
    id: key(36, { label: '编号', as: 'ID' }),
    recordId: text(36, { label: '记录的全局编号', as: 'ID', filterable: false }),
    position: whole(),
    district: text(40, { label: '区划代号', as: 'Code', nullable: true, exported: '所属区' }),
    department: text(40, { label: '部门统一社会信用代码', as: 'Code', nullable: true, exported: '部门代码' }),
    kind: text(60, { label: '数据类', as: 'Kind', exported: '数据类' }),
    source: text(80, { label: '数据源', exported: '数据源' }),
    sourceKey: maybeLongText({ label: '数据源中的主键', exported: '数据源中的主键' }),
    label: text(100, { label: '字段标题', filterable: false }),
    field: text(60, { label: '字段名', exported: '字段' }),
    message: longText({ label: '问题说明', exported: '问题' }),
    severity: text<Severity>(10, { as: 'Severity', label: 'BLOCK 不予上报,WARN 提醒,NOTE 已自动规范', exported: '级别' }),
    rule: text(40, { label: '规则编号', as: 'Rule', nullable: true, exported: '规则' }),
    value: maybeLongText({ label: '问题值(按保护级别脱敏)', exported: '问题值' }),
    target: maybeText(80, { label: '提出要求的推送目标;到处都适用的为空' }),
    /** 1: its words tell of a record of another department of the district */
    ofOthers: maybeWhole(),
    foundAt: moment({ label: '发现时间(UTC)', exported: '发现时间' }),
  },
  {
    indices: {
      district: ['district', 'department', 'id'],
      rule: ['rule', 'id'],
      kind: ['kind', 'severity', 'recordId', 'source'],
      // Not unique: numbers of rules move when the catalogue grows.
      row: ['recordId', 'position'],
    },
  },
);
