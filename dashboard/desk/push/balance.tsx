/** Balance of what is live against what the targets have: a picture by kind or district, and the same as a table whose every figure opens its rows. */
import { addressOf } from '../frame/address.js';
import { useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { counted } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { Bars } from './bars.js';
import { Cell, Figure } from './balance-cell.js';
import { type Group, groupsOf, PARTS, type Side, WITHDRAWN } from './balance-groups.js';
import { PartsOfPage } from './parts-of-page.js';
import type { BalanceRow } from './shapes.js';

const EVERY_MS = 60_000;

export function Balance({ side }: { side: Side }) {
  const { answer, fault, again } = useLive<{ balance: readonly BalanceRow[] | null }>('Balance', {}, EVERY_MS);
  const definitions = useDefinitions();
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

function OfTarget({ target, side, groups }: { target: string; side: Side; groups: readonly Group[] }) {
  const name = side === 'kind' ? '数据类' : '区';
  return (
    <>
      <Bars groups={groups} />
      <Table title={`${target} 的上报平衡`} heads={[name, '有效记录', ...PARTS.map(({ title }) => title), WITHDRAWN.title, '待修复']}>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">{group.title}</th>
            <td className="number">
              {group.kind ? <Link to={addressOf(['lists', group.kind])}>{counted(group.counts.live)}</Link> : counted(group.counts.live)}
            </td>
            {PARTS.map((part) => (
              <Cell key={part.name} group={group} part={part} />
            ))}
            <Cell group={group} part={WITHDRAWN} />
            <td className="number">
              <Figure
                n={group.counts.quarantined}
                label={`${group.title} 待修复 ${group.counts.quarantined} 行`}
                to={addressOf(['returned', 'quarantine'], group.where)}
              />
            </td>
          </tr>
        ))}
      </Table>
      <p className="quiet">
        数的是记录,一条记录可有几个上报行。“等待”之中,
        <Link
          to={addressOf(
            ['returned', 'deliveries'],
            [
              ['target', target],
              ['state', 'AWAITING'],
            ],
          )}
        >
          在等所依赖的行的
        </Link>
        另列。
      </p>
    </>
  );
}
