/** `hub config check`: reads and checks the configuration, and changes nothing. */
import { storeNotices } from '../reports/store-notices.js';
import type { CliCommand } from './command.js';

interface CheckReport {
  readonly ok: true;
  /** What takes effect with a later version only, what was read off a heading, what a changed mapping would read again. */
  readonly notices: readonly string[];
}

export const configCheck: CliCommand<CheckReport> = {
  name: 'config check',
  args: [],
  options: [],
  summary: '只检查配置文件,不做任何改动',
  opens: 'nothing',
  demo: 'none',
  async run(program) {
    const options = await program.options();
    return { ok: true, notices: [...options.config.notices, ...(await storeNotices(options))] };
  },
  // A program that asks for JSON gets it for a wrong file too.
  failure: ({ code, message, cause }) => ({ ok: false, code, message, faults: Array.isArray(cause) ? cause : [] }),
  text: ({ notices }) => ['配置无误', ...notices].map((line) => `${line}\n`).join(''),
};
