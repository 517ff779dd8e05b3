/** Audit log: who did what, newest first, by day, person, act and outcome. Its conditions name persons: they stand in no address. */
import { useState } from 'react';
import type { Column } from '../list/columns.js';
import { column, moment, word } from '../logs/columns.js';
import type { Conditions, LogField } from '../logs/conditions.js';
import { GridRows } from '../logs/grid-list.js';

const VIA: Readonly<Record<string, string>> = { page: '页面', api: '接口', cli: '命令行' };
const COLUMNS: readonly Column[] = [
  column('number', '序号', 80),
  column('at', '时间', 140, moment),
  column('actor', '操作人', 140),
  column('onBehalfOf', '代谁办理', 140),
  column('role', '角色', 140),
  column('via', '途径', 80, word(VIA)),
  column('act', '操作', 180),
  column('object', '对象', 220),
  column('outcome', '结果', 120),
  column('address', '来源地址', 130),
  column('details', '参数', 320),
];

const FIELDS: readonly LogField[] = [
  { name: 'actor', title: '操作人' },
  { name: 'act', title: '操作' },
  { name: 'outcome', title: '结果' },
  { name: 'from', title: '从哪一天', day: { column: 'at', op: 'gte', moments: true } },
  { name: 'to', title: '到哪一天', day: { column: 'at', op: 'lte', moments: true } },
];

export default function Audit() {
  const [asked, ask] = useState<Conditions>({});
  return (
    <>
      <h1>审计日志</h1>
      <GridRows
        {...{ title: '审计日志', document: 'AuditLog', fields: FIELDS, columns: COLUMNS, nothing: '没有符合条件的条目。', conditions: asked, ask }}
        opens={() => null}
      />
    </>
  );
}
