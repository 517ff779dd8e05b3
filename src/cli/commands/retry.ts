/** `hub retry`: sends returned or refused rows again, by their numbers or all of one code. */
import { HubError } from '../../../schema/errors.js';
import { grouped } from '../../kit/grouped.js';
import type { CliCommand } from './command.js';

interface Report {
  readonly dryRun: boolean;
  readonly rows: readonly { readonly target: string; readonly table: string; readonly rows: number }[];
}

const usage = (why: string): HubError => new HubError('USAGE', { why });

export const retry: CliCommand<Report> = {
  name: 'retry',
  args: [{ name: '编号', optional: true, repeated: true }],
  options: [
    { name: 'code', value: '代码', summary: '这个退回代码的全部行,如 E99' },
    { name: 'target', value: '目标', summary: '只在这个推送目标' },
    { name: 'table', value: '目标表', summary: '只这张目标表' },
    { name: 'dry-run', value: null, summary: '只数行数,不重推' },
  ],
  summary: '对方改好之后,重推被退回或被拒收的行:写编号,或用 --code 成批',
  opens: 'works',
  looks: ({ options }) => options['dry-run'] === true,
  check({ args, options }) {
    if (args.length > 0 === (options.code !== undefined)) throw usage('retry 要么写编号,要么写 --code');
    if (args.length > 0 && (options.target ?? options.table ?? options['dry-run']) !== undefined)
      throw usage('--target、--table、--dry-run 与 --code 同用');
  },
  async run(program, { args, options }) {
    const commands = await program.commands(false);
    const counts = new Map<string, { target: string; table: string; rows: number }>();
    if (args.length === 0) {
      const { code, target, table } = options as Record<string, string | undefined>;
      const dryRun = options['dry-run'] === true;
      return { dryRun, rows: await commands.retryDeliveries({ code: code ?? '', target: target ?? null, table: table ?? null, dryRun }) };
    }
    for (const id of new Set(args)) {
      const row = await commands.retryDelivery({ id });
      const key = { target: String(row.target), table: String(row.tableName) };
      const found = counts.get(`${key.target} ${key.table}`);
      counts.set(`${key.target} ${key.table}`, { ...key, rows: (found?.rows ?? 0) + 1 });
    }
    return { dryRun: false, rows: [...counts.values()] };
  },
  text({ dryRun, rows }) {
    if (rows.length === 0) return '没有这样的行\n';
    return rows.map((row) => `${row.target} ${row.table}:${dryRun ? '可重推' : '已重推'} ${grouped(row.rows)} 行\n`).join('');
  },
};
