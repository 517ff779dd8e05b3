/** `hub deliver`: delivers now and collects receipts. */
import type { JobOutcome } from '../../jobs/outcome.js';
import { jobExit, jobText } from '../reports/job-text.js';
import type { CliCommand } from './command.js';

export const deliver: CliCommand<JobOutcome> = {
  name: 'deliver',
  args: [],
  options: [],
  summary: '立即上报,并查询回执',
  opens: 'works',
  run: async (program) => (await program.commands()).deliver({}),
  text: jobText,
  exit: jobExit,
};
