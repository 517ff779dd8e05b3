/** How the item and the department's claim of it stand now: what a decision rests on. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useAsked } from '../net/use-asked.js';
import { Loading, Trouble } from '../parts/states.js';

interface Answer {
  readonly items: {
    readonly nodes: readonly { itemName: string | null; deptName: string | null; levels: readonly string[] | null; statusTitle: string | null }[];
  } | null;
  readonly claims: {
    readonly nodes: readonly { id: string; statusTitle: string | null; claimedAt: string | null; writtenOffAt: string | null }[];
  } | null;
}

export function Standing({ code, department }: { code: string; department: string }) {
  const { answer, fault, again } = useAsked<Answer>('RequestItem', { code, department });
  const item = answer?.data.items?.nodes[0];
  const claims = answer?.data.claims?.nodes ?? [];
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
            {claims.length === 0 && '数据源没有列出'}
            {claims.map(({ id, statusTitle, claimedAt, writtenOffAt }) => (
              <span key={id}>
                <Link to={addressOf(['records', 'itemClaim', id])}>{statusTitle ?? '状态未填'}</Link> {claimedAt}{' '}
                {writtenOffAt && `核销 ${writtenOffAt}`}{' '}
              </span>
            ))}
          </dd>
        </dl>
      )}
    </section>
  );
}
