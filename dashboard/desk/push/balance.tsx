/** Balance of what is live against what the targets have: a picture by kind or district, and the same as a table whose every figure opens its rows. */
import { addressOf, useQuery } from '../frame/address.js';
import { useDefinitions } from '../frame/definitions.js';
import { useLive } from '../net/use-live.js';
import { counted } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { Bars } from './bars.js';
import { Cell } from './balance-cell.js';
import { type Group, groupsOf, PARTS, type Side } from './balance-groups.js';
import { PartsOfPage } from './parts-of-page.js';
import type { BalanceRow } from './shapes.js';

const EVERY_MS = 60_000;

export function Balance() {
  const { answer, fault, again } = useLive<{ balance: readonly BalanceRow[] | null }>('Balance', {}, EVERY_MS);
  const definitions = useDefinitions();
  const side: Side = (useQuery() ?? []).some(([name, value]) => name === 'by' && value === 'district') ? 'district' : 'kind';
  const all = groupsOf(answer?.data.balance ?? [], side, definitions);
  const targets = [...new Set(all.map(({ target }) => target))];
  return (
    <section aria-label="上报平衡">
      <h2>上报平衡</h2>
      <p className="quiet">有效记录 = 合格 + 在途 + 等待 + 退回 + 阻止。点数字看其中的行。</p>
      <PartsOfPage
        name="平衡的分法"
        here={side === 'kind' ? '/push' : '/push?by=district'}
        parts={[
          ['/push', '按数据类'],
          ['/push?by=district', '按区'],
        ]}
      />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="平衡" />}
      {answer && all.length === 0 && <Nothing>还没有归集到要上报的记录。</Nothing>}
      {targets.map((target) => (
        <OfTarget key={target} target={target} side={side} groups={all.filter((group) => group.target === target)} />
      ))}
    </section>
  );
}

const OTHERS = [
  ['withdrawn', '已撤销'],
  ['quarantined', '待修复'],
] as const;

function OfTarget({ target, side, groups }: { target: string; side: Side; groups: readonly Group[] }) {
  const name = side === 'kind' ? '数据类' : '区';
  return (
    <>
      <Bars groups={groups} />
      <Table title={`${target} 的上报平衡`} heads={[name, '有效记录', ...PARTS.map(({ title }) => title), ...OTHERS.map(([, title]) => title)]}>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">{group.title}</th>
            <td className="number">
              {group.kind ? <a href={addressOf(['lists', group.kind])}>{counted(group.counts.live)}</a> : counted(group.counts.live)}
            </td>
            {PARTS.map((part) => (
              <Cell key={part.name} group={group} part={part} />
            ))}
            {OTHERS.map(([part]) => (
              <td key={part} className="number">
                {counted(group.counts[part])}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </>
  );
}
