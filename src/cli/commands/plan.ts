/** `hub plan`: what would go to a target now, and why; sends and changes nothing. */
import { targetsNamed } from '../../commands/targets-named.js';
import { allHolds, holdText } from '../../outbox/holds.js';
import { restingText } from '../../outbox/pacing.js';
import { targetState } from '../../outbox/targets.js';
import { type WouldGo, type WouldGoState, wouldGo } from '../../outbox/would-go.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';

const STATE_TITLES: Readonly<Record<WouldGoState, string>> = {
  GOES: '将上报',
  HELD_TABLE: '已暂停',
  WAITS: '等待其它记录',
  UNDER_WAY: '在途',
  RETURNED: '被退回',
  BLOCKED: '拦截',
};
const OPERATIONS: Readonly<Record<string, string>> = { i: '新增 i', u: '变更 u', d: '撤回 d' };
const CAUSES: Readonly<Record<string, string>> = {
  NEW: '对方没有',
  RETRIED: '退回后再报',
  CONTENT: '内容变了',
  MAPPING: '版本未变,规范或上报形式变了',
  UNKNOWN: '对方已有,内容不明',
  WITHDRAWN: '不再上报',
  RULE: '有不予上报的质量问题',
  DUPLICATE: '与其它数据源重复',
  REFERENCE: '所依赖的记录未合格',
  REFUSED: '整批拒收,待重推',
  SIZE: '一行过大',
  HELD: '数据源已暂停',
};

export interface PlanReport extends TablesReport {
  readonly target: string;
  readonly plan: readonly WouldGo[];
}

export const plan: CliCommand<PlanReport> = {
  name: 'plan',
  args: [{ name: '目标' }],
  options: [],
  summary: '现在会上报什么、为什么,什么在等、什么被拦;不发送也不改动任何内容',
  opens: 'reads',
  async run(program, { args: [name = ''] }) {
    const [{ db, targets }, { clock }] = [await program.app(false), await program.options()];
    const [target] = targetsNamed(targets, name);
    if (!target) throw new Error('a name that was found');
    const [rows, standing, holds] = await db.read(
      async (sql) => [await wouldGo(sql, target), await targetState(sql, name), await allHolds(sql)] as const,
    );
    const others = rows.reduce((sum, { otherProfile }) => sum + otherProfile, 0);
    const resting = restingText(target, clock.now());
    return {
      target: name,
      plan: rows,
      tables: [{ title: `推送目标 ${name}`, columns: ['目标表', '情况', '操作', '原因', '行数'], rows: rows.map(cellsOf) }],
      warnings: [
        ...(standing.state === 'OPEN' ? [] : [`推送目标未放行,现在什么也不会发送:${standing.reason}`]),
        ...(resting === null ? [] : [resting]),
        ...holds.filter((hold) => hold.target === name).map((hold) => `已暂停 ${holdText(hold)}`),
        ...(others > 0 ? [`${others} 行还是按另一版规范检查的:运行 hub quality recheck ${name} 后再看`] : []),
      ],
    };
  },
  text: tablesText,
};

const cellsOf = ({ table, state, operation, cause, rows }: WouldGo): (string | number)[] => [
  table,
  STATE_TITLES[state],
  operation === null ? '' : (OPERATIONS[operation] ?? operation),
  cause === null ? '' : (CAUSES[cause] ?? cause),
  rows,
];
