/** Reports of the command line as text for a person. */
import type { JobOutcome } from '../jobs/outcome.js';
import type { CalendarReport, DoctorReport, StatusReport } from './program.js';
import { table } from './table.js';

export const help = `用法:hub <命令> [选项]

命令
  serve            启动服务(GraphQL 与定时作业),直到收到 SIGTERM
  sync [数据源]    立即归集全部数据源,或只归集一个
  deliver          立即上报,并查询回执
  status           各数据源、推送目标、账目的现状
  doctor           检查配置、数据库、账目是否完好
  release 目标     放行一个暂停的推送目标
  quality recheck [目标]
                   按现行省级规范重新检查尚未合格的记录(--all 连同已合格的)
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
  --all            quality recheck 连同已合格的记录
  --json           以 JSON 输出
  --help           显示本说明

退出码:0 成功,1 失败,2 用法错误,3 部分失败,4 配置有误,5 对方不可用
`;

const outcomes: Readonly<Record<JobOutcome['outcome'], string>> = { done: '完成', partly: '部分完成', failed: '失败', unavailable: '对方不可用' };

export function jobText({ outcome, parts }: JobOutcome): string {
  const counted = [...new Set(parts.flatMap((part) => Object.keys(part.counts)))];
  const rows = parts.map((part) => [part.name, part.state, ...counted.map((title) => part.counts[title] ?? null), part.message]);
  const body = parts.length > 0 ? `${table(['名称', '状态', ...counted, '说明'], rows)}\n` : '';
  return `${body}结果:${outcomes[outcome]}\n`;
}

export function statusText({ tables, warnings }: StatusReport): string {
  const parts = tables.map(({ title, columns, rows }) => `${title}\n${rows.length > 0 ? table(columns, rows) : '(无)'}\n`);
  if (warnings.length > 0) parts.push(`需要处理\n${warnings.map((warning) => `- ${warning}`).join('\n')}\n`);
  return parts.join('\n');
}

export function doctorText({ checks }: DoctorReport): string {
  const rows = checks.map((check) => [check.ok ? '正常' : '异常', check.name, check.message]);
  return `${table(['结果', '检查', '说明'], rows)}\n`;
}

export function calendarText({ year, notice, before, changes }: CalendarReport): string {
  const head = `${year} 年工作日历已载入,依据 ${notice}${before === null ? '(此前没有这一年)' : `(此前依据 ${before})`}\n`;
  const rows = changes.map((change) => [change.day, change.before ?? '', change.after ?? '']);
  return `${head}${rows.length > 0 ? `${table(['日期', '原为', '现为'], rows)}\n` : '各日与此前相同\n'}`;
}
