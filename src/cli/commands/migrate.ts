/** `hub migrate`: brings the database up to date, or says what that would do. */
import type { DryRun, DryStep } from '../../db/dry-run.js';
import { grouped } from '../../kit/grouped.js';
import { table } from '../reports/table.js';
import type { CliCommand } from './command.js';

type Report = { readonly applied: readonly string[] } | DryRun;

const ACTIONS: Readonly<Record<DryStep['action'], string>> = {
  TABLE: '加表',
  COLUMN: '加列',
  INDEX: '建索引',
  REBUILD: '重建',
  DATA: '补数据',
};

export const migrate: CliCommand<Report> = {
  name: 'migrate',
  args: [],
  options: [{ name: 'dry-run', value: null, summary: 'migrate 只列出要做的升级、行数、空间和估计时间,不做改动' }],
  summary: '把数据库升级到当前版本',
  opens: 'nothing',
  run: async (program, { options }) => (options['dry-run'] ? program.dryRun() : { applied: await program.migrate() }),
  text: (report) => ('applied' in report ? appliedText(report.applied) : dryText(report)),
};

const appliedText = (applied: readonly string[]): string => (applied.length > 0 ? `已执行:${applied.join('、')}\n` : '数据库已是最新\n');

function dryText({ pending, steps }: DryRun): string {
  if (pending.length === 0) return '数据库已是最新\n';
  const rows = steps.map(({ migration, action, what, rows: n, bytes, seconds }) => [
    migration,
    ACTIONS[action],
    what,
    n > 0 ? n : null,
    bytes > 0 ? Math.ceil(bytes / 1_048_576) : null,
    seconds >= 1 ? Math.ceil(seconds) : null,
  ]);
  const total = Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0));
  const space = Math.max(0, ...steps.map(({ bytes }) => bytes));
  const needs = `共 ${pending.length} 项升级,估计 ${grouped(Math.max(1, total))} 秒,期间另需约 ${grouped(Math.ceil(space / 1_048_576))} MiB 空间。没有做任何改动。`;
  return `${table(['升级', '动作', '对象', '行数', '空间MiB', '估计秒'], rows)}\n${needs}\n`;
}
