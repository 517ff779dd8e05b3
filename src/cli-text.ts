/** Reports of the command line as text for a person. */
import type { CalendarReport, DoctorReport, JobOutcome, StatusReport } from './program.js';
import { table } from './table.js';

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
