/**
 * `hub`: reads the command line, asks the program, prints its report. Data goes to stdout, all else to stderr; the exit code says what a
 * script must know: 0 ok, 1 failed, 2 usage, 3 partly, 4 configuration, 5 other side unavailable.
 */
import { parseArgs } from 'node:util';
import { HubError } from '../../schema/errors.js';
import { calendarText, doctorText, help, jobText, statusText } from './text.js';
import type { JobOutcome, Outcome } from '../jobs/outcome.js';
import type { HubProgram } from './program.js';

export const exitCodes: Readonly<Record<Outcome, number>> = { done: 0, failed: 1, partly: 3, unavailable: 5 };

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Opens the program for a command: reads the configuration (and throws CONFIG_INVALID), connects nothing before it is asked. */
export type OpenProgram = (options: { readonly config: string | undefined; readonly command: string }) => Promise<HubProgram>;

interface Command {
  readonly name: string;
  readonly argument: string | undefined;
  readonly config: string | undefined;
  readonly json: boolean;
  readonly notice: string | undefined;
  readonly role: ProcessRole;
  readonly all: boolean;
}

type ProcessRole = 'api' | 'jobs' | 'all';

const argumentCounts: Readonly<Record<string, readonly [number, number]>> = {
  serve: [0, 0],
  sync: [0, 1],
  deliver: [0, 0],
  status: [0, 0],
  doctor: [0, 0],
  release: [1, 1],
  'quality recheck': [0, 1],
  jobs: [0, 0],
  'job run': [1, 1],
  'job pause': [1, 1],
  'job resume': [1, 1],
  migrate: [0, 0],
  'config check': [0, 0],
  'calendar import': [1, 1],
  'calendar show': [0, 1],
};

/** Runs one command line and answers its exit code. */
export async function runCli(args: readonly string[], open: OpenProgram, streams: Streams): Promise<number> {
  try {
    const command = readCommand(args);
    if (command === 'help') {
      streams.out(help);
      return 0;
    }
    const program = await open({ config: command.config, command: command.name });
    try {
      return await perform(command, program, streams);
    } finally {
      await program.close?.();
    }
  } catch (error) {
    if (error instanceof HubError) {
      streams.err(`${error.message}\n`);
      return error.exit;
    }
    streams.err(`系统内部错误:${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

/** The command that the arguments spell, or USAGE. */
export function readCommand(args: readonly string[]): Command | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [first, second] = positionals;
  if (first === undefined) throw new HubError('USAGE', { why: '缺少命令' });
  const double = ['config', 'job', 'calendar', 'quality'].includes(first);
  const name = double ? `${first} ${second ?? ''}`.trim() : first;
  const rest = positionals.slice(double ? 2 : 1);
  const counts = Object.hasOwn(argumentCounts, name) ? argumentCounts[name] : undefined;
  if (!counts) throw new HubError('USAGE', { why: `没有命令 ${name}` });
  if (rest.length < counts[0]) throw new HubError('USAGE', { why: `${name} 缺少参数` });
  if (rest.length > counts[1]) throw new HubError('USAGE', { why: `${name} 的参数过多` });
  const role = values.role ?? 'all';
  if (role !== 'api' && role !== 'jobs' && role !== 'all') throw new HubError('USAGE', { why: '--role 应为 api、jobs 或 all' });
  if (values.role !== undefined && name !== 'serve') throw new HubError('USAGE', { why: '--role 只用于 serve' });
  const notice = values.notice?.trim();
  if (name === 'calendar import' && (!notice || notice.length > 80))
    throw new HubError('USAGE', { why: '请用 --notice 写明通知文号(最长 80 个字符)' });
  if (notice !== undefined && name !== 'calendar import') throw new HubError('USAGE', { why: '--notice 只用于 calendar import' });
  if (values.all !== undefined && name !== 'quality recheck') throw new HubError('USAGE', { why: '--all 只用于 quality recheck' });
  if (name === 'calendar show' && rest[0] !== undefined && !/^\d{4}$/.test(rest[0])) throw new HubError('USAGE', { why: '年份应为四位数字,如 2026' });
  return { name, argument: rest[0], config: values.config, json: values.json ?? false, notice, role, all: values.all ?? false };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      config: { type: 'string' },
      json: { type: 'boolean' },
      role: { type: 'string' },
      notice: { type: 'string' },
      all: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new HubError('USAGE', { why: `选项有误(${error instanceof Error ? error.message.split('.')[0] : ''})` }, error);
  }
}

async function perform(command: Command, program: HubProgram, { out }: Streams): Promise<number> {
  const print = <T>(report: T, text: (report: T) => string): void => out(command.json ? `${JSON.stringify(report)}\n` : text(report));
  const job = (outcome: JobOutcome): number => {
    print(outcome, jobText);
    return exitCodes[outcome.outcome];
  };
  switch (command.name) {
    case 'serve':
      await program.serve(command.role);
      return 0;
    case 'sync':
      return job(await program.sync(command.argument));
    case 'deliver':
      return job(await program.deliver());
    case 'status':
      print(await program.status(), statusText);
      return 0;
    case 'doctor': {
      const report = await program.doctor();
      print(report, doctorText);
      return report.checks.every((check) => check.ok) ? 0 : 1;
    }
    case 'release':
      print(await program.release(command.argument as string), ({ target, state }) => `推送目标 ${target}:${state}\n`);
      return 0;
    case 'quality recheck':
      print(await program.recheck(command.argument, command.all), ({ asked }) => `已重新检查 ${asked} 条记录\n`);
      return 0;
    case 'jobs':
      print(await program.jobs(), statusText);
      return 0;
    case 'job run':
      print(await program.order(command.argument as string), ({ run }) => `已开始,运行编号 ${run}\n`);
      return 0;
    case 'job pause':
    case 'job resume': {
      const report = await program.pause(command.argument as string, command.name === 'job pause');
      print(report, ({ job, paused }) => `作业 ${job}:${paused ? '已暂停' : '已恢复'}\n`);
      return 0;
    }
    case 'migrate':
      print(await program.migrate(), ({ applied }) => (applied.length > 0 ? `已执行:${applied.join('、')}\n` : '数据库已是最新\n'));
      return 0;
    case 'calendar import':
      print(await program.importCalendar(command.argument as string, command.notice as string), calendarText);
      return 0;
    case 'calendar show':
      print(await program.calendar(command.argument === undefined ? null : Number(command.argument)), statusText);
      return 0;
    default:
      print(program.check(), ({ notices }) => ['配置无误', ...notices].map((line) => `${line}\n`).join(''));
      return 0;
  }
}
