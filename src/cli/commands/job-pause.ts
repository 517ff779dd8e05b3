/** `hub job pause` and `hub job resume`: a job's schedule stops, or goes on. */
import type { CliCommand } from './command.js';

type Report = { readonly job: string; readonly paused: boolean };

const command = (name: string, summary: string, paused: boolean): CliCommand<Report> => ({
  name,
  args: [{ name: '作业' }],
  options: [],
  summary,
  opens: 'works',
  async run(program, { args: [job = ''] }) {
    await (await program.commands()).pauseJob({ name: job, paused });
    return { job, paused };
  },
  text: ({ job }) => `作业 ${job}:${paused ? '已暂停' : '已恢复'}\n`,
});

export const jobPause = command('job pause', '暂停一个作业的排程', true);
export const jobResume = command('job resume', '恢复一个作业的排程', false);
