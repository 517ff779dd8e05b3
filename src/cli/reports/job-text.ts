/** The report of a job: as text for a person, and as the code that a script reads. */
import type { JobOutcome, Outcome } from '../../jobs/outcome.js';
import { table } from './table.js';

const outcomes: Readonly<Record<Outcome, readonly [title: string, exit: number]>> = {
  done: ['完成', 0],
  failed: ['失败', 1],
  partly: ['部分完成', 3],
  unavailable: ['对方不可用', 5],
};

export const jobExit = ({ outcome }: JobOutcome): number => outcomes[outcome][1];

export function jobText({ outcome, parts }: JobOutcome): string {
  const counted = [...new Set(parts.flatMap((part) => Object.keys(part.counts)))];
  const rows = parts.map((part) => [part.name, part.state, ...counted.map((title) => part.counts[title] ?? null), part.message]);
  const body = parts.length > 0 ? `${table(['名称', '状态', ...counted, '说明'], rows)}\n` : '';
  return `${body}结果:${outcomes[outcome][0]}\n`;
}
