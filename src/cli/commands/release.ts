/** `hub release`: opens a delivery target that was held or stopped, or lifts one hold on a part of it. */
import type { CliCommand } from './command.js';
import { type HoldReport, holdReportText, partOf, partOptions } from './hold.js';

export const release: CliCommand<HoldReport> = {
  name: 'release',
  args: [{ name: '目标' }],
  options: partOptions,
  summary: '放行一个暂停的推送目标;带选项时只放行其中暂停的一部分',
  opens: 'works',
  async run(program, input) {
    const part = partOf(input);
    const whole = part.table === null && part.kind === null && part.source === null;
    const held = await (await program.commands()).release(part);
    return { target: part.target, state: whole ? '已放行' : '该部分已放行', ...held };
  },
  text: holdReportText,
};
