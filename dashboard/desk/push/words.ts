/** Words of the pages 推送 and 数据源. */
export const TARGET_STATES: Readonly<Record<string, string>> = { OPEN: '已放行', HELD: '未放行', STOPPED: '出错停止' };
export const HOLD_SCOPES: Readonly<Record<string, string>> = { TABLE: '目标表', KIND: '数据类', SOURCE: '数据源' };
export const BATCH_STATES: Readonly<Record<string, string>> = {
  ...{ SEALED: '已封批,待发送', SENT: '已发送,等回执', DECIDED: '已有回执', DOUBT: '存疑,正在查询', STOPPED: '已停止,等人处理', REFUSED: '整批拒收' },
};
export const RUN_STATES: Readonly<Record<string, string>> = { RUNNING: '进行中', OK: '完成', PARTLY: '部分完成', FAILED: '失败', CUT_OFF: '中断' };
export const OPERATIONS: Readonly<Record<string, string>> = { i: '新增', u: '更新', d: '撤回' };
export const FRESHNESS: Readonly<Record<string, string>> = {
  ...{ FRESH: '正常', AHEAD: '上次成功的时间在将来', LATE: '已迟', FAILING: '出错', SILENT: '没有新数据', NEVER: '还没有成功过' },
};
export const JOB_TITLES: Readonly<Record<string, string>> = { sync: '归集', deliver: '上报', collect: '取回执', sweep: '核对主键' };
export const TRIGGERS: Readonly<Record<string, string>> = {
  ...{ ON_TIME: '准时', LATE: '补跑', MISSED: '错过', SKIPPED: '运行中,跳过', PAUSED: '暂停中', MANUAL: '人工' },
};

/** `sync:gedian` is 归集 gedian. */
export function jobTitle(name: string): string {
  const [job = '', ...part] = name.split(':');
  return [JOB_TITLES[job] ?? job, part.join(':')].filter(Boolean).join(' ');
}
