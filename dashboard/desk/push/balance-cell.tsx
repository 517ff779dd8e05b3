/** A figure of the balance, as a link to the rows behind it. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { counted } from '../parts/progress.js';
import type { BalancePart, Group } from './balance-groups.js';

/** Nothing leads nowhere. */
export const Figure = ({ n, label, to }: { n: number; label: string; to: string }) =>
  n === 0 ? (
    <>0</>
  ) : (
    <Link to={to} aria-label={label}>
      {counted(n)}
    </Link>
  );

export function Cell({ group: { target, title, where, counts }, part: { name, title: words, state } }: { group: Group; part: BalancePart }) {
  const n = counts[name];
  const to = addressOf(['returned', 'deliveries'], [['target', target], ['state', state], ...where]);
  return (
    <td className="number">
      <Figure n={n} label={`${title} ${words} ${n} 条`} to={to} />
    </td>
  );
}
