/** `hub status`: how sources, targets and the balance stand, and whatever needs a person. */
import type { BalanceRow } from '../../api.js';
import { failing } from '../../ingest/freshness.js';
import { toldOf } from '../../ingest/told.js';
import { targetStandings, unsettledBatches } from '../../outbox/attention.js';
import { allHolds, holdText } from '../../outbox/holds.js';
import { restingText } from '../../outbox/pacing.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';

export const status: CliCommand<TablesReport> = {
  name: 'status',
  args: [],
  options: [],
  summary: '各数据源、推送目标、账目的现状',
  opens: 'reads',
  async run(program) {
    const { logs } = await program.queries();
    const [freshness, balance] = [await logs.freshness(), await logs.balance()];
    const { db, configured, limited, targets: known } = await program.app();
    const { clock } = await program.options();
    const differences = await configured.differences();
    const [targets, faults, batches, told, holds] = await db.read(
      async (sql) =>
        [await targetStandings(sql), await failing(sql), await unsettledBatches(sql, clock.now()), await toldOf(sql), await allHolds(sql)] as const,
    );
    const resting = (name: string): string | null => {
      const target = known.find((each) => each.name === name);
      return target ? restingText(target, clock.now()) : null;
    };
    return {
      tables: [
        {
          title: '数据源',
          columns: ['数据源', '状态', '上次成功', '滞后秒'],
          rows: freshness.map((source) => [source.source, source.state, source.lastSuccessAt, source.lagSeconds]),
        },
        ...(told.rereads.length > 0 ? [{ title: '重新读取', columns: ['数据源', '数据类', '进展'], rows: told.rereads }] : []),
        ...(told.asides.length > 0 ? [{ title: '待修复', columns: ['数据源', '数据类', '原因', '行数'], rows: told.asides }] : []),
        {
          title: '推送目标',
          columns: ['目标', '状态', '原因'],
          rows: targets.map((target) => [target.name, target.state, target.reason ?? resting(target.name)]),
        },
        {
          title: '账目',
          columns: ['目标', '区', '数据类', '在册', '合格', '在途', '待推', '退回', '拦截', '撤回', '待修复'],
          rows: balance.filter((row) => row.live + row.withdrawn + row.quarantined > 0).map(cellsOf),
        },
      ],
      warnings: [
        ...(limited === null ? [] : [limited]),
        ...differences.map((each) => `${each}:排程以最近启动的服务为准,本配置在服务重新启动后生效`),
        ...faults.map((fault) => `${fault.source}(${fault.kind}):${fault.errorMessage}`),
        ...told.notices,
        ...targets.filter((target) => target.state !== 'OPEN').map((target) => `推送目标 ${target.name} 未放行:${target.reason ?? ''}`),
        ...targets.filter((target) => target.failures > 0).map((target) => `连续 ${target.failures} 次未送达:${target.reason ?? ''}`),
        ...holds.map((hold) => `推送目标 ${hold.target} 暂停着 ${holdText(hold)}`),
        ...batches.map((batch) => `批次 ${batch.number ?? '(单行)'} ${batch.state}:${batch.message}`),
      ],
    };
  },
  text: tablesText,
};

const cellsOf = (row: BalanceRow): (string | number)[] => [
  ...[row.target, row.district, row.kind],
  ...[row.live, row.accepted, row.inFlight, row.waiting, row.returned, row.blocked, row.withdrawn, row.quarantined],
];
