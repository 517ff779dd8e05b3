/** `hub job run`: orders a job from a process that works. */
import type { CliCommand } from './command.js';

export const jobRun: CliCommand<{ readonly run: string }> = {
  name: 'job run',
  args: [{ name: '作业' }],
  options: [],
  summary: '让作业进程立即运行一个作业',
  opens: 'works',
  run: async (program, { args: [name = ''] }) => ({ run: await (await program.commands(false)).runJob({ name }) }),
  text: ({ run }) => `已开始,运行编号 ${run}\n`,
};
