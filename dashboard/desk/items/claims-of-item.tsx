/** Claims of one item, each with its checklists, and the way to ask for a write-off of one's own. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Fault } from '../net/fault.js';
import { Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { useMay } from '../session/use-session.js';
import { AskWriteOff } from './ask.js';
import { isLive, type Named, type RequestLine, stands } from './shapes.js';

export interface ClaimOfItem {
  readonly id: string;
  readonly district: Named | null;
  readonly department: (Named & { readonly uscc: string }) | null;
  readonly claimantUscc: string | null;
  readonly status: string | null;
  readonly statusTitle: string | null;
  readonly claimedAt: string | null;
  readonly publishedAt: string | null;
  readonly writtenOffAt: string | null;
  readonly checklists: {
    readonly nodes: readonly {
      readonly id: string;
      readonly listCode: string | null;
      readonly listName: string | null;
      readonly statusTitle: string | null;
      readonly publishedAt: string | null;
    }[];
  } | null;
}

interface Props {
  readonly code: string;
  readonly claims: readonly ClaimOfItem[] | null;
  readonly more: boolean;
  readonly requests: readonly RequestLine[];
  readonly missing: string | undefined;
  readonly done: () => void;
}

export function ClaimsOfItem({ code, claims, more, requests, missing, done }: Props) {
  const ask = useMay('request');
  return (
    <section aria-label="认领与清单">
      <h2>认领与清单</h2>
      {missing !== undefined && <Trouble fault={new Fault('GRAPHQL', missing)} />}
      {claims?.length === 0 && <Nothing>您的范围内没有部门认领此事项。</Nothing>}
      {claims && claims.length > 0 && (
        <Table steady quiet title="认领与清单" heads={['部门', '区', '认领状态', '认领', '发布', '核销', '检查实施清单', ...(ask ? ['办理'] : [])]}>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                <Link to={addressOf(['records', 'itemClaim', claim.id])}>{claim.department?.name ?? claim.claimantUscc ?? '没有部门'}</Link>
              </th>
              <td>{claim.district?.name}</td>
              <td>{claim.statusTitle ?? '未填'}</td>
              <td className="short">{claim.claimedAt ?? '—'}</td>
              <td className="short">{claim.publishedAt ?? '—'}</td>
              <td className="short">{claim.writtenOffAt ?? '—'}</td>
              <td>
                <Lists claim={claim} />
              </td>
              {ask && (
                <td>
                  <WriteOff code={code} claim={claim} requests={requests} done={done} />
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
      {more && <p className="quiet">只列出前 50 条;其余请到“监管事项认领”列表中按编码查询。</p>}
    </section>
  );
}

function Lists({ claim: { checklists, status } }: { claim: ClaimOfItem }) {
  const lists = checklists?.nodes ?? [];
  if (lists.length === 0) return stands({ status }) ? <span className="late">缺清单</span> : <>—</>;
  return (
    <ul>
      {lists.map(({ id, listCode, listName, statusTitle, publishedAt }) => (
        <li key={id}>
          <Link to={addressOf(['records', 'checklist', id])}>{listName ?? listCode ?? '没有名称'}</Link> {statusTitle} {publishedAt}
        </li>
      ))}
    </ul>
  );
}

function WriteOff({ code, claim, requests, done }: Pick<Props, 'code' | 'requests' | 'done'> & { claim: ClaimOfItem }) {
  const { department } = claim;
  const live = requests.find((each) => each.what === 'WRITE_OFF' && isLive(each) && each.department?.uscc === department?.uscc);
  if (live) return <Link to={addressOf(['requests', live.id])}>已申请核销</Link>;
  if (!department || !stands(claim)) return <>—</>;
  return <AskWriteOff code={code} department={department} done={done} />;
}
