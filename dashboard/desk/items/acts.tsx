/** Acts done under an item, the newest of each kind, with a link to all of them. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Fault } from '../net/fault.js';
import { Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import type { Named } from './shapes.js';

export interface Act {
  readonly id: string;
  readonly day: string | null;
  readonly name: string | null;
  readonly number: string | null;
  readonly department: Named | null;
}

const KINDS = {
  checkActs: ['checkAct', '行政检查'],
  punishActs: ['punishAct', '行政处罚'],
  forceActs: ['forceAct', '行政强制'],
  otherActs: ['otherAct', '其他行为'],
} as const;

type Of = Readonly<Record<keyof typeof KINDS, { readonly nodes: readonly Act[] } | null>>;

export function Acts({ code, of, missing }: { code: string; of: Of; missing: Readonly<Record<string, string>> }) {
  const rows = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((root) => (of[root]?.nodes ?? []).map((act) => ({ ...act, root })));
  const all = Object.entries(KINDS).filter(([root]) => (of[root as keyof typeof KINDS]?.nodes.length ?? 0) > 0);
  return (
    <section aria-label="监管行为">
      <h2>监管行为</h2>
      {Object.keys(KINDS).map((root) => missing[root] !== undefined && <Trouble key={root} fault={new Fault('GRAPHQL', missing[root])} />)}
      {rows.length === 0 && <Nothing>此事项下还没有监管行为。</Nothing>}
      {rows.length > 0 && (
        <>
          <Table steady quiet title="监管行为" heads={['编号', '类别', '名称', '部门', '日期']}>
            {rows.map(({ id, root, number, name, department, day }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={addressOf(['records', KINDS[root][0], id])}>{number ?? '没有编号'}</Link>
                </th>
                <td className="short">{KINDS[root][1]}</td>
                <td>{name}</td>
                <td>{department?.name}</td>
                <td className="short">{day}</td>
              </tr>
            ))}
          </Table>
          <p>
            每类列出五条。全部:
            {all.map(([, [kind, title]]) => (
              <span key={kind}>
                {' '}
                <Link to={addressOf(['lists', kind], [['itemCode.eq', code]])}>{title}</Link>
              </span>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
