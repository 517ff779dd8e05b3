/** `hub audit verify`: walks the chain of the audit log, compares the heads that the log file has noted, and names the first entry that is broken. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditReport, NotedHead } from '../../audit/verify.js';
import type { CliCommand } from './command.js';

export const auditVerify: CliCommand<AuditReport> = {
  name: 'audit verify',
  args: [],
  options: [{ name: 'log', value: '日志文件', summary: '核对其中每日记下的末尾;默认为数据文件夹中的 hub.log' }],
  summary: '核对审计日志的链:有没有被改、被删、被截断',
  opens: 'reads',
  async run(program, { options }) {
    const { config } = await program.options();
    const { audit } = await program.app();
    return audit.verify(notedHeads(typeof options.log === 'string' ? options.log : join(config.dataFolder, 'hub.log')));
  },
  text({ entries, pruned, from, to, faults }) {
    const span = from === null ? '还没有' : `${entries} 条(${from} 至 ${to})`;
    const before = pruned > 0 ? `,此前 ${pruned} 条已按留存期清理` : '';
    return faults.length === 0 ? `审计日志完好:${span}${before}\n` : `审计日志有问题:\n${faults.map((each) => `- ${each}\n`).join('')}`;
  },
  exit: ({ faults }) => (faults.length === 0 ? 0 : 3),
};

/** Lines `audit.head` of the log file. */
export function notedHeads(file: string): NotedHead[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"audit.head"'))
    .flatMap((line) => {
      try {
        const { number, hash } = JSON.parse(line) as NotedHead;
        return typeof number === 'number' && typeof hash === 'string' ? [{ number, hash }] : [];
      } catch {
        return [];
      }
    });
}
