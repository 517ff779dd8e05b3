/** The three lists of what did not go up: their conditions and columns. */
import type { Definitions } from '../frame/definitions.js';
import type { Column } from '../list/columns.js';
import { column, kindField, kindTitle, moment, owners, PLACE, recordNames, word } from '../logs/columns.js';
import type { LogField } from '../logs/conditions.js';
import { BLOCK_REASONS, DELIVERY_STATES, optionsOf, SEVERITIES } from '../parts/words.js';

export const deliveryFields = (definitions: Definitions): readonly LogField[] => [
  { name: 'state', title: '状态', options: optionsOf(DELIVERY_STATES) },
  { name: 'code', title: '退回代码' },
  ...owners(definitions),
  kindField(definitions),
  { name: 'reason', title: '没有上报的原因', options: optionsOf(BLOCK_REASONS) },
  { name: 'field', title: '退回字段' },
  { name: 'target', title: '推送目标' },
  { name: 'from', title: '业务日期 从', day: { column: 'day', op: 'gte' } },
  { name: 'to', title: '业务日期 到', day: { column: 'day', op: 'lte' } },
];
export const deliveryColumns = (definitions: Definitions): readonly Column[] => [
  column('recordNames', '记录', 300, recordNames),
  column('kind', '数据类', 130, kindTitle(definitions)),
  column('state', '状态', 100, word(DELIVERY_STATES)),
  column('reason', '原因', 140, word(BLOCK_REASONS)),
  column('code', '代码', 80),
  column('field', '字段', 160),
  column('message', '对方的说明', 260),
  ...PLACE,
  column('day', '业务日期', 104),
  column('target', '推送目标', 110),
  column('updatedAt', '更新', 140, moment),
  column('id', '编号', 90),
];

export const issueFields = (definitions: Definitions): readonly LogField[] => [
  { name: 'severity', title: '级别', options: optionsOf(SEVERITIES) },
  { name: 'rule', title: '规则' },
  ...owners(definitions),
  kindField(definitions),
  { name: 'field', title: '字段' },
  { name: 'source', title: '数据源' },
];
export const issueColumns = (definitions: Definitions): readonly Column[] => [
  column('recordNames', '记录', 300, recordNames),
  column('kind', '数据类', 130, kindTitle(definitions)),
  column('label', '字段', 140),
  column('severity', '级别', 100, word(SEVERITIES)),
  column('rule', '规则', 150),
  column('message', '问题', 280),
  column('remedy', '怎样改正', 300),
  ...PLACE,
  column('source', '数据源', 120),
  column('foundAt', '发现', 140, moment),
];

export const quarantineFields = (definitions: Definitions): readonly LogField[] => [
  { name: 'rule', title: '规则' },
  ...owners(definitions),
  kindField(definitions),
  { name: 'source', title: '数据源' },
  { name: 'field', title: '字段' },
];
export const quarantineColumns = (definitions: Definitions): readonly Column[] => [
  column('sourceKey', '数据源中的主键', 180),
  column('kind', '数据类', 130, kindTitle(definitions)),
  column('rule', '规则', 150),
  column('field', '字段', 130),
  column('problems', '问题', 300, (value) => ((value ?? []) as readonly { message: string }[]).map(({ message }) => message).join(';')),
  ...PLACE,
  column('source', '数据源', 120),
  column('place', '所在位置', 200),
  column('firstSeenAt', '首次发现', 140, moment),
  column('lastSeenAt', '最近发现', 140, moment),
];
