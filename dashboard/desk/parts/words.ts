/** Words for states that several pages show: one word for one thing, as the schema and the operators' guide have it. */
type Words = Readonly<Record<string, string>>;

export const DELIVERY_STATES: Words = {
  ...{ ACCEPTED: '合格', AWAITING: '等待所依赖的行', BLOCKED: '阻止', IN_FLIGHT: '在途', RETURNED: '退回', WAITING: '待推送', WITHDRAWN: '已撤回' },
};
export const BLOCK_REASONS: Words = {
  ...{ RULE: '质量规则', DUPLICATE: '编号重复', REFERENCE: '所依赖的行', NUMBER: '编号被占用', REFUSED: '对方拒收', SIZE: '过大', HELD: '人工暂停' },
};
export const SEVERITIES: Words = { BLOCK: '不予上报', WARN: '提醒', NOTE: '已自动规范' };

export const wordOf = (words: Words, value: string | null | undefined, none = '—'): string => (value ? (words[value] ?? value) : none);

/** A blocked row with its reason. */
export const deliveryText = (state: string, reason: string | null | undefined): string =>
  `${wordOf(DELIVERY_STATES, state)}${state === 'BLOCKED' && reason ? `:${wordOf(BLOCK_REASONS, reason)}` : ''}`;

export const optionsOf = (words: Words): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Days left until a day is due; null: there is no such day, or no number of them. */
export const leftText = (left: number | null, day: string | null, unit = '个工作日'): string => {
  if (day === null) return '—';
  if (left === null) return `${day} 到期`;
  if (left === 0) return '今天到期';
  return left < 0 ? `已超 ${-left} ${unit}` : `剩 ${left} ${unit}`;
};
