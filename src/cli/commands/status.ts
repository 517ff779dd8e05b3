/** `hub status`: how sources, targets and the balance stand, and whatever needs a person. */
import type { BalanceRow } from '../../api.js';
import type { Sql } from '../../db/sql.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';

export const status: CliCommand<TablesReport> = {
  name: 'status',
  args: [],
  options: [],
  summary: '各数据源、推送目标、账目的现状',
  async run(program) {
    const { logs } = await program.queries();
    const [freshness, balance] = [await logs.freshness(), await logs.balance()];
    const { targets, faults, batches } = await (await program.app()).db.read(standing);
    return {
      tables: [
        {
          title: '数据源',
          columns: ['数据源', '状态', '上次成功', '滞后秒'],
          rows: freshness.map((source) => [source.source, source.state, source.lastSuccessAt, source.lagSeconds]),
        },
        { title: '推送目标', columns: ['目标', '状态', '原因'], rows: targets.map((target) => [target.name, target.state, target.reason]) },
        {
          title: '账目',
          columns: ['目标', '区', '数据类', '在册', '合格', '在途', '待推', '退回', '拦截', '撤回', '待修复'],
          rows: balance.filter((row) => row.live + row.withdrawn + row.quarantined > 0).map(cellsOf),
        },
      ],
      warnings: [
        ...faults.map((fault) => `${fault.source}(${fault.kind}):${fault.errorMessage}`),
        ...targets.filter((target) => target.state !== 'OPEN').map((target) => `推送目标 ${target.name} 未放行:${target.reason ?? ''}`),
        ...targets.filter((target) => target.failures > 0).map((target) => `连续 ${target.failures} 次未送达:${target.reason ?? ''}`),
        ...batches.map((batch) => `批次 ${batch.number} ${batch.state}:${batch.message}`),
      ],
    };
  },
  text: tablesText,
};

const cellsOf = (row: BalanceRow): (string | number)[] => [
  ...[row.target, row.district, row.kind],
  ...[row.live, row.accepted, row.inFlight, row.waiting, row.returned, row.blocked, row.withdrawn, row.quarantined],
];

async function standing(sql: Sql) {
  return {
    targets: await sql.query<{ name: string; state: string; reason: string | null; failures: number }>(
      'SELECT name, state, reason, failures FROM targets ORDER BY name',
    ),
    faults: await sql.query<{ source: string; kind: string; errorMessage: string }>(
      'SELECT source, kind, errorMessage FROM cursors WHERE failures>0 ORDER BY source, kind',
    ),
    batches: await sql.query<{ number: string; state: string; message: string }>(
      "SELECT number, state, message FROM batches WHERE state IN ('DOUBT','STOPPED') ORDER BY id",
    ),
  };
}
