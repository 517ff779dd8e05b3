/** Unclaimed items: what the catalogue asks of a district and nobody there has claimed, with whose it seems to be. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { orNull, OwnerFilter, ownersFilter } from './owner-filter.js';
import type { Conditions } from '../logs/conditions.js';
import { Pager, usePaged } from './paged.js';
import type { Named } from './shapes.js';
import { whyOf } from '../net/why.js';

interface UnclaimedItem {
  readonly itemCode: string;
  readonly itemName: string;
  readonly district: Named & { readonly code: string };
  readonly department: (Named & { readonly uscc: string }) | null;
}

export function Unclaimed({ at }: { at: Conditions }) {
  const { answer, fault, again } = usePaged<UnclaimedItem>('ItemsUnclaimed', orNull(ownersFilter(at)), at);
  const rows = answer?.data.rows;
  return (
    <>
      <OwnerFilter path="/items" at={at} kept={['show']} />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="未认领的事项" />}
      {answer && !rows && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {rows?.nodes.length === 0 && <Nothing>目录要求认领的事项都已有部门认领。</Nothing>}
      {rows && rows.nodes.length > 0 && (
        <>
          <p className="quiet">共 {rows.totalCount} 项。部门按本区认领同一省主管部门事项最多的部门推定;打开一项,可以申请认领。</p>
          <Table steady quiet title="未认领的事项" heads={['事项编码', '事项名称', '区', '推定的部门']}>
            {rows.nodes.map(({ itemCode, itemName, district, department }) => (
              <tr key={`${district.code} ${itemCode}`}>
                <th scope="row">
                  <Link to={addressOf(['items', itemCode], department ? [['department', department.uscc]] : [])}>{itemCode}</Link>
                </th>
                <td>{itemName}</td>
                <td>{district.name}</td>
                <td>{department?.name ?? '无从推定'}</td>
              </tr>
            ))}
          </Table>
          <Pager path="/items" at={at} end={rows.pageInfo} what="未认领的事项" />
        </>
      )}
    </>
  );
}
