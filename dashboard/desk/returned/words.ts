/** Words for the states of what did not go up. */
export const DELIVERY_STATES: Readonly<Record<string, string>> = {
  ...{
    ACCEPTED: '合格',
    AWAITING: '等所依据的记录',
    BLOCKED: '没有上报',
    IN_FLIGHT: '推送中',
    RETURNED: '退回',
    WAITING: '待推送',
    WITHDRAWN: '已撤回',
  },
};
export const BLOCK_REASONS: Readonly<Record<string, string>> = {
  ...{
    RULE: '质检不通过',
    DUPLICATE: '编号重复',
    REFERENCE: '所依据的没有合格',
    NUMBER: '编号被占用',
    REFUSED: '整批被拒收',
    SIZE: '过大',
    HELD: '人工暂停',
  },
};
export const SEVERITIES: Readonly<Record<string, string>> = { BLOCK: '不能上报', WARN: '提醒', NOTE: '已自动规范' };

export const options = (words: Readonly<Record<string, string>>): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
