/**
 * `hub`: reads the command line, asks the program, prints its report. Data goes to stdout, all else to stderr; the exit code says what a
 * script must know: 0 ok, 1 failed, 2 usage, 3 partly, 4 configuration, 5 other side unavailable.
 */
import { parseArgs } from 'node:util';
import { HubError } from '../schema/errors.js';
import { calendarText, doctorText, jobText, statusText } from './cli-text.js';
import type { HubProgram, JobOutcome, Outcome } from './program.js';

export const exitCodes: Readonly<Record<Outcome, number>> = { done: 0, failed: 1, partly: 3, unavailable: 5 };

export const help = `用法:hub <命令> [选项]

命令
  serve            启动服务(GraphQL 与定时作业),直到收到 SIGTERM
  sync [数据源]    立即归集全部数据源,或只归集一个
  deliver          立即上报,并查询回执
  status           各数据源、推送目标、账目的现状
  doctor           检查配置、数据库、账目是否完好
  release 目标     放行一个暂停的推送目标
  jobs             各作业的排程与近期触发
  job run 作业     让作业进程立即运行一个作业
  job pause 作业   暂停一个作业的排程;job resume 作业 恢复
  migrate          把数据库升级到当前版本
  config check     只检查配置文件,不做任何改动
  calendar import 文件 --notice 文号
                   按放假通知载入一年的工作日历(CSV:day,kind,name),整年替换
  calendar show [年份]
                   已有年份及其文号;给出年份时列出调休与放假日

选项
  --config 文件    配置文件(也可用环境变量 HUB_CONFIG;都没有时运行演练环境)
  --role 角色      serve 的分工:api 只应答,jobs 只跑作业,all(默认)两者都做
  --notice 文号    calendar import 所依据的通知文号
  --json           以 JSON 输出
  --help           显示本说明

退出码:0 成功,1 失败,2 用法错误,3 部分失败,4 配置有误,5 对方不可用
`;

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
  readonly role: Role;
}

type Role = 'api' | 'jobs' | 'all';

const argumentCounts: Readonly<Record<string, readonly [number, number]>> = {
  serve: [0, 0],
  sync: [0, 1],
  deliver: [0, 0],
  status: [0, 0],
  doctor: [0, 0],
  release: [1, 1],
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
  const double = ['config', 'job', 'calendar'].includes(first);
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
  if (name === 'calendar show' && rest[0] !== undefined && !/^\d{4}$/.test(rest[0])) throw new HubError('USAGE', { why: '年份应为四位数字,如 2026' });
  return { name, argument: rest[0], config: values.config, json: values.json ?? false, notice, role };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      config: { type: 'string' },
      json: { type: 'boolean' },
      role: { type: 'string' },
      notice: { type: 'string' },
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
      print({ ok: true }, () => '配置无误\n');
      return 0;
  }
}
