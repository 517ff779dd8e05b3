/** Reads a command line: the command that the arguments name, or USAGE. */
import { parseArgs } from 'node:util';
import { HubError } from '../../schema/errors.js';
import type { CliCommand, CliInput, CliOption } from './commands/command.js';
import { cliCommands, commonOptions } from './commands/list.js';

export interface CommandLine {
  readonly command: CliCommand;
  readonly input: CliInput;
  readonly config: string | undefined;
  readonly json: boolean;
}

export function readCommand(argv: readonly string[]): CommandLine | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const { command, args } = commandAt(positionals);
  const needed = command.args.filter((arg) => !arg.optional).length;
  if (args.length < needed) throw usage(`${command.name} 缺少参数`);
  if (args.length > command.args.length && !command.args.at(-1)?.repeated) throw usage(`${command.name} 的参数过多`);
  checkOptions(command, values);
  checkEmpty(values);
  const input = { args, options: values };
  command.check?.(input);
  return { command, input, config: values.config as string | undefined, json: values.json === true };
}

type Values = CliInput['options'];

const usage = (why: string): HubError => new HubError('USAGE', { why });

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  const all: readonly CliOption[] = [...commonOptions, ...cliCommands.flatMap(({ options }) => options)];
  const options = Object.fromEntries(all.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' } as const]));
  try {
    const help = { type: 'boolean', short: 'h' } as const;
    const { values, positionals } = parseArgs({ args: [...args], options: { ...options, help }, allowPositionals: true, strict: true });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new HubError('USAGE', { why: `选项有误(${error instanceof Error ? error.message.split('.')[0] : ''})` }, error);
  }
}

function commandAt([first, second, ...others]: readonly string[]): { command: CliCommand; args: readonly string[] } {
  if (first === undefined) throw usage('缺少命令');
  const rest = second === undefined ? [] : [second, ...others];
  const double = cliCommands.some(({ name }) => name.startsWith(`${first} `));
  const name = double ? `${first} ${second ?? ''}`.trim() : first;
  const command = cliCommands.find((candidate) => candidate.name === name);
  if (!command) throw usage(`没有命令 ${name}`);
  return { command, args: double ? others : rest };
}

/** A variable that a script forgot to fill: taken for an option that was not given, it would widen what is done to everything. */
function checkEmpty(values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.trim() === '') throw usage(`--${name} 的值不能为空`);
  }
}

/** Options that belong to some commands are theirs only, each with its own choices. */
function checkOptions(command: CliCommand, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || commonOptions.some((option) => option.name === name)) continue;
    const own = command.options.find((option) => option.name === name);
    const owner = cliCommands.find(({ options }) => options.some((option) => option.name === name));
    if (!own) throw usage(`--${name} 只用于 ${owner?.name}`);
    const { choices } = own;
    if (choices && !choices.includes(String(value))) throw usage(`--${name} 应为 ${choices.slice(0, -1).join('、')} 或 ${choices.at(-1)}`);
  }
}
