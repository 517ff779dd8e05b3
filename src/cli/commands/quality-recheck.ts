/** `hub quality recheck`: checks again by the profiles in use. */
import type { CliCommand } from './command.js';

export const qualityRecheck: CliCommand<{ readonly asked: number }> = {
  name: 'quality recheck',
  args: [{ name: '目标', optional: true }],
  options: [{ name: 'all', value: null, summary: 'quality recheck 连同已合格的记录' }],
  summary: '按现行省级规范重新检查尚未合格的记录(--all 连同已合格的)',
  opens: 'works',
  run: async (program, { args: [target = null], options }) => ({
    asked: await (await program.commands()).revalidate({ target, all: options.all === true }),
  }),
  text: ({ asked }) => `已重新检查 ${asked} 条记录\n`,
};
