/** Counts of a run in Chinese, in the order in which they are read; those that are nothing are left out. */
const TITLES: readonly (readonly [string, string])[] = [
  ['read', '读取'],
  ['fresh', '新增'],
  ['changed', '变更'],
  ['withdrawn', '撤回'],
  ['same', '未变'],
  ['older', '较旧'],
  ['repeated', '重复'],
  ['quarantined', '待修复'],
  ['blocked', '拦截'],
  ['batches', '批次'],
  ['sent', '已发'],
  ['accepted', '合格'],
  ['returned', '退回'],
  ['burnt', '换号'],
];

export function countsOf(text: string | null): readonly (readonly [string, number])[] {
  const counts = read(text);
  return TITLES.flatMap(([name, title]) => (typeof counts[name] === 'number' && counts[name] > 0 ? [[title, counts[name]] as const] : []));
}

function read(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
