/** How the item and its claims stand now, the department's own and the others': what a decision, or going on waiting, rests on. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { Loading, Trouble } from '../parts/states.js';

interface Claim {
  readonly id: string;
  readonly claimantUscc: string | null;
  readonly department: { readonly uscc: string; readonly name: string } | null;
  readonly statusTitle: string | null;
  readonly claimedAt: string | null;
  readonly writtenOffAt: string | null;
}

interface Answer {
  readonly items: {
    readonly nodes: readonly { itemName: string | null; deptName: string | null; levels: readonly string[] | null; statusTitle: string | null }[];
  } | null;
  readonly claims: { readonly nodes: readonly Claim[] } | null;
}

export function Standing({ code, department }: { code: string; department: string }) {
  const { answer, fault, again } = useAsked<Answer>('RequestItem', { code });
  const item = answer?.data.items?.nodes[0];
  const claims = answer?.data.claims?.nodes ?? [];
  const isOwn = (claim: Claim): boolean => claim.department?.uscc === department || claim.claimantUscc === department;
  return (
    <section aria-label="现状">
      <h2>现状</h2>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="现状" />}
      {answer && (
        <dl className="pairs">
          <dt>目录</dt>
          <dd>
            {item
              ? `${item.statusTitle ?? '状态未填'};行使层级 ${(item.levels ?? []).join('、') || '未填'};省主管部门 ${item.deptName ?? '未填'}`
              : '目录中没有此事项'}
          </dd>
          <dt>该部门的认领</dt>
          <dd>
            <Claims of={claims.filter(isOwn)} nothing="数据源没有列出" />
          </dd>
          <dt>其他部门的认领</dt>
          <dd>
            <Claims of={claims.filter((claim) => !isOwn(claim))} nothing="您的范围内没有" />
          </dd>
        </dl>
      )}
    </section>
  );
}

function Claims({ of, nothing }: { of: readonly Claim[]; nothing: string }) {
  if (of.length === 0) return <>{nothing}</>;
  return (
    <ul>
      {of.map(({ id, department, claimantUscc, statusTitle, claimedAt, writtenOffAt }) => (
        <li key={id}>
          <Link to={addressOf(['records', 'itemClaim', id])}>{department?.name ?? claimantUscc ?? '没有部门'}</Link> {statusTitle ?? '状态未填'}{' '}
          {claimedAt}
          {writtenOffAt && ` 核销 ${writtenOffAt}`}
        </li>
      ))}
    </ul>
  );
}
