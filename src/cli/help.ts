/** The help, from the commands themselves. */
import { cliCommands, commonOptions } from './commands/list.js';
import type { CliCommand, CliOption } from './commands/command.js';
import { width } from './reports/table.js';

const COLUMN = 19;

/** @param commands in the order of the help */
export function helpText(commands: readonly CliCommand[] = cliCommands): string {
  const [config, ...rest] = commonOptions as [CliOption, ...CliOption[]];
  const options = [config, ...commands.flatMap((command) => command.options), ...rest];
  return `用法:hub <命令> [选项]

命令
${commands.map((command) => line(usageOf(command), command.summary)).join('\n')}

选项
${options.map(({ name, value, summary }) => line(`--${name}${value ? ` ${value}` : ''}`, summary)).join('\n')}

退出码:0 成功,1 失败,2 用法错误,3 部分失败,4 配置有误,5 对方不可用
`;
}

/** As a person writes it. */
function usageOf({ name, args, options }: CliCommand): string {
  const required = options.filter((option) => option.required).map((option) => `--${option.name} ${option.value}`);
  return [
    name,
    ...args.map((arg) => {
      const shown = arg.repeated ? `${arg.name}…` : arg.name;
      return arg.optional ? `[${shown}]` : shown;
    }),
    ...required,
  ].join(' ');
}

function line(left: string, right: string): string {
  const gap = COLUMN - 2 - width(left);
  return gap >= 2 ? `  ${left}${' '.repeat(gap)}${right}` : `  ${left}\n${' '.repeat(COLUMN)}${right}`;
}
