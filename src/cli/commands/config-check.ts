/** `hub config check`: reads and checks the configuration, and changes nothing. */
import type { CliCommand } from './command.js';

export const configCheck: CliCommand<{ readonly ok: true }> = {
  name: 'config check',
  args: [],
  options: [],
  summary: '只检查配置文件,不做任何改动',
  demo: 'none',
  async run(program) {
    await program.options();
    return { ok: true };
  },
  text: () => '配置无误\n',
};
