/** `hub config check`: reads and checks the configuration, and changes nothing. */
import type { CliCommand } from './command.js';

interface CheckReport {
  readonly ok: true;
  /** What is written down and takes effect with a later version only. */
  readonly notices: readonly string[];
}

export const configCheck: CliCommand<CheckReport> = {
  name: 'config check',
  args: [],
  options: [],
  summary: '只检查配置文件,不做任何改动',
  demo: 'none',
  run: async (program) => ({ ok: true, notices: (await program.options()).config.notices }),
  text: ({ notices }) => ['配置无误', ...notices].map((line) => `${line}\n`).join(''),
};
