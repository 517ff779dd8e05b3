/** `hub doctor`: whether configuration, database and balance are sound. */
import { table } from '../reports/table.js';
import type { CliCommand } from './command.js';

export interface DoctorReport {
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly message: string }[];
}

export const doctor: CliCommand<DoctorReport> = {
  name: 'doctor',
  args: [],
  options: [],
  summary: '检查配置、数据库、账目是否完好',
  async run(program) {
    const { checksOf } = await import('../doctor/checks.js');
    return { checks: await checksOf(await program.app(), await program.queries()) };
  },
  text({ checks }) {
    const rows = checks.map((check) => [check.ok ? '正常' : '异常', check.name, check.message]);
    return `${table(['结果', '检查', '说明'], rows)}\n`;
  },
  exit: ({ checks }) => (checks.every((check) => check.ok) ? 0 : 1),
};
