/** `hub retry`: sends returned or refused rows again, by their numbers or all of one code. */
import { HubError } from '../../../schema/errors.js';
import type { Row } from '../../api.js';
import type { Delivery } from '../../outbox/delivery.js';
import { mayRetry } from '../../outbox/states.js';
import { grouped } from '../../kit/grouped.js';
import type { CliCommand, Program } from './command.js';

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
    await allThere(program, [...new Set(args)]);
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

const PAGE = 100;

/** All are looked at before the first is sent again: half of what was meant would be done else. */
async function allThere(program: Program, ids: readonly string[]): Promise<void> {
  const { logs } = await program.queries();
  const found = new Map<string, Row>();
  const numbers = ids.filter((id) => /^[1-9]\d{0,14}$/.test(id));
  for (let from = 0; from < numbers.length; from += PAGE) {
    const match = { in: numbers.slice(from, from + PAGE).map(Number) };
    const filter = { field: 'id', match };
    const parts = { rows: true, previous: false, next: false, total: false };
    const place = { first: PAGE, last: null, after: null, before: null };
    const { rows } = await logs.page('deliveries', { ...place, filter, orderBy: [], columns: ['id', 'state', 'reason'], parts });
    for (const row of rows) found.set(String(row.id), row);
  }
  const unknown = ids.filter((id) => !found.has(id));
  if (unknown.length > 0) throw new HubError('NOT_FOUND', { what: `上报行 ${unknown.join('、')}(没有重推任何一行)` });
  const fixed = [...found.values()].filter((row) => !mayRetry(row as unknown as Pick<Delivery, 'state' | 'reason'>));
  const why = '只有被退回或被整批拒收的行可以重推;没有重推任何一行';
  if (fixed.length > 0) throw new HubError('DELIVERY_NOT_RETRIABLE', { state: fixed.map(({ id, state }) => `${id} ${state}`).join('、'), why });
}
