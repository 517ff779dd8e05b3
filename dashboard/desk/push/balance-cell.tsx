/** A figure of the balance, as a link to the outward rows behind it. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { counted } from '../parts/progress.js';
import type { BalancePart, Group } from './balance-groups.js';

export function Cell({ group: { target, title, where, counts }, part: { name, title: words, state } }: { group: Group; part: BalancePart }) {
  const n = counts[name];
  return (
    <td className="number">
      {n === 0 ? (
        '0'
      ) : (
        <Link to={addressOf(['returned', 'deliveries'], [['target', target], ['state', state], ...where])} aria-label={`${title} ${words} ${n} 行`}>
          {counted(n)}
        </Link>
      )}
    </td>
  );
}
