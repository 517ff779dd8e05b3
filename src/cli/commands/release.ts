/** `hub release`: opens a delivery target that was held or stopped. */
import type { CliCommand } from './command.js';

export const release: CliCommand<{ readonly target: string; readonly state: string }> = {
  name: 'release',
  args: [{ name: '目标' }],
  options: [],
  summary: '放行一个暂停的推送目标',
  opens: 'works',
  async run(program, { args: [target = ''] }) {
    await (await program.commands()).release({ target });
    return { target, state: '已放行' };
  },
  text: ({ target, state }) => `推送目标 ${target}:${state}\n`,
};
