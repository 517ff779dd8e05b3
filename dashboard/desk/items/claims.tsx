/** Claims as a table, each row a link to its item. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { orNull, OwnerFilter, ownersFilter } from './owner-filter.js';
import type { Conditions } from '../logs/conditions.js';
import { Pager, usePaged } from './paged.js';
import { type Claim, stands } from './shapes.js';
import { whyOf } from '../net/why.js';

interface Props {
  readonly at: Conditions;
  readonly document: 'ItemsClaimed' | 'ItemsUnlisted';
  readonly title: string;
  readonly nothing: string;
}

export function Claims({ at, document, title, nothing }: Props) {
  const { answer, fault, again } = usePaged<Claim>(document, orNull({ ...ownersFilter(at), ...(document === 'ItemsClaimed' && CLAIMED) }), at);
  const rows = answer?.data.rows;
  return (
    <>
      <OwnerFilter path="/items" at={at} kept={['show']} />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what={title} />}
      {answer && !rows && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {rows?.nodes.length === 0 && <Nothing>{nothing}</Nothing>}
      {rows && rows.nodes.length > 0 && (
        <Table steady quiet title={title} heads={['事项编码', '事项名称', '区', '部门', '认领状态', '认领日期']}>
          {rows.nodes.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                {claim.itemCode ? (
                  <Link to={addressOf(['items', claim.itemCode])}>{claim.itemCode}</Link>
                ) : (
                  <Link to={recordOf(claim)}>没有编码</Link>
                )}
              </th>
              <td>{claim.item?.itemName ?? '目录中没有此编码'}</td>
              <td className="short">{claim.district?.name}</td>
              <td>{claim.department?.name ?? '没有部门'}</td>
              <td className={stands(claim) ? 'short' : 'short quiet'}>{claim.statusTitle ?? '未填'}</td>
              <td className="short">{claim.claimedAt ?? '未填'}</td>
            </tr>
          ))}
        </Table>
      )}
      {rows && <Pager path="/items" at={at} end={rows.pageInfo} what={title} />}
    </>
  );
}

// What was written off stays to be seen at its item.
const CLAIMED = { status: { in: ['CLAIMED', 'PUBLISHED', 'WRITE_OFF_REQUESTED', 'SUSPENDED'] } };

const recordOf = ({ id }: Claim): string => addressOf(['records', 'itemClaim', id]);
