/** `hub sync`: reads now, from every source or from one. */
import type { JobOutcome } from '../../jobs/outcome.js';
import { jobExit, jobText } from '../reports/job-text.js';
import type { CliCommand } from './command.js';

export const sync: CliCommand<JobOutcome> = {
  name: 'sync',
  args: [{ name: '数据源', optional: true }],
  options: [],
  summary: '立即归集全部数据源,或只归集一个',
  opens: 'works',
  run: async (program, { args: [source = null] }) => (await program.commands()).sync({ source }),
  text: jobText,
  exit: jobExit,
};
