/** `hub hold`: holds a delivery target, or a table, a kind or a source of it. */
import type { Held } from '../../api.js';
import { grouped } from '../../kit/grouped.js';
import { holdText } from '../../outbox/holds.js';
import type { CliCommand, CliInput, CliOption } from './command.js';

export interface HoldReport extends Held {
  readonly target: string;
  readonly state: string;
}

/** The part of a target that is meant, as options. */
export const partOptions: readonly CliOption[] = [
  { name: 'table', value: '目标表', summary: '只对这张目标表' },
  { name: 'kind', value: '数据类', summary: '只对这一类' },
  { name: 'source', value: '数据源', summary: '只对这个数据源的行' },
];

export function partOf({ args: [target = ''], options }: CliInput) {
  const text = (name: string): string | null => (typeof options[name] === 'string' ? options[name] : null);
  return { target, table: text('table'), kind: text('kind'), source: text('source') };
}

export const hold: CliCommand<HoldReport> = {
  name: 'hold',
  args: [{ name: '目标' }],
  options: [...partOptions, { name: 'reason', value: '原因', summary: '写明原因,供他人查看' }],
  summary: '暂停一个推送目标,或其中一张表、一类、一个数据源(可同时有几个)',
  opens: 'works',
  async run(program, input) {
    const part = partOf(input);
    const whole = part.table === null && part.kind === null && part.source === null;
    const reason = typeof input.options.reason === 'string' ? input.options.reason : null;
    const held = await (await program.commands(false)).hold({ ...part, reason });
    return { target: part.target, state: whole ? '已暂停' : '已暂停其中一部分', ...held };
  },
  text: holdReportText,
};

export function holdReportText({ target, state, rows, holds }: HoldReport): string {
  const counted = rows > 0 ? `,${grouped(rows)} 行` : '';
  const left = holds.length === 0 ? '' : `暂停着的部分:\n${holds.map((each) => `- ${holdText(each)}\n`).join('')}`;
  return `推送目标 ${target}:${state}${counted}\n${left}`;
}
