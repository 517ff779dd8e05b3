/** `hub config check`: reads and checks the configuration, and changes nothing. */
import type { CliCommand } from './command.js';

interface CheckReport {
  readonly ok: true;
  /** What takes effect with a later version only, what was read off a heading. */
  readonly notices: readonly string[];
}

export const configCheck: CliCommand<CheckReport> = {
  name: 'config check',
  args: [],
  options: [],
  summary: '只检查配置文件,不做任何改动',
  demo: 'none',
  run: async (program) => ({ ok: true, notices: (await program.options()).config.notices }),
  // A program that asks for JSON gets it for a wrong file too.
  failure: ({ code, message, cause }) => ({ ok: false, code, message, faults: Array.isArray(cause) ? cause : [] }),
  text: ({ notices }) => ['配置无误', ...notices].map((line) => `${line}\n`).join(''),
};
