/** `hub migrate`: brings the database up to date. */
import type { CliCommand } from './command.js';

export const migrate: CliCommand<{ readonly applied: readonly string[] }> = {
  name: 'migrate',
  args: [],
  options: [],
  summary: '把数据库升级到当前版本',
  run: async (program) => ({ applied: await program.migrate() }),
  text: ({ applied }) => (applied.length > 0 ? `已执行:${applied.join('、')}\n` : '数据库已是最新\n'),
};
