/** 我的事项: what is claimed, what nobody has claimed, what lacks a checklist, and what a change of the catalogue touches. */
import './items.css';
import { addressOf, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { Known, UnknownConditions } from '../list/unknown.js';
import { PLACE_IN_LIST, readConditions } from '../logs/conditions.js';
import { dayOf } from '../parts/fold.js';
import { NoSuchPage } from '../parts/states.js';
import { Changed } from './changed.js';
import { Claims } from './claims.js';
import { Item } from './item.js';
import { OWNERS } from './owner-filter.js';
import { Unclaimed } from './unclaimed.js';

const TABS = { claimed: '已认领', unclaimed: '未认领', unlisted: '缺检查清单', changed: '目录变动' } as const;
const KNOWN = [{ name: 'show', title: '' }, ...OWNERS, { name: 'since', title: '' }, PLACE_IN_LIST];
/** Who is to ask for it, by the list that leads here. */
const DEPARTMENT = { name: 'department', title: '部门' };
const isTab = (name: string): name is keyof typeof TABS => Object.hasOwn(TABS, name);

export default function ItemsPage({ rest }: PageProps) {
  const [code, ...more] = rest;
  if (more.length > 0) return <NoSuchPage />;
  if (!code) return <Lists />;
  return (
    <Known title="事项" to={addressOf(['items', code])} fields={[DEPARTMENT]}>
      {({ department = null }) => <Item key={code} code={code} wanted={department} />}
    </Known>
  );
}

function Lists() {
  const at = readConditions(KNOWN, useQuery());
  const show = at?.show ?? 'claimed';
  if (!at || !isTab(show) || (at.since !== undefined && dayOf(at.since) === null))
    return (
      <>
        <h1>我的事项</h1>
        <UnknownConditions to="/items" />
      </>
    );
  const key = JSON.stringify(at);
  return (
    <>
      <h1>我的事项</h1>
      <nav aria-label="事项的分类">
        <ul className="tabs">
          {Object.entries(TABS).map(([name, title]) => (
            <li key={name}>
              <Link to={addressOf(['items'], [['show', name]])} aria-current={name === show ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {show === 'claimed' && <Claims key={key} at={at} document="ItemsClaimed" title="已认领的事项" nothing="没有已认领的事项。" />}
      {show === 'unlisted' && (
        <Claims key={key} at={at} document="ItemsUnlisted" title="缺检查清单的认领" nothing="已认领的事项都有已发布的检查实施清单。" />
      )}
      {show === 'unclaimed' && <Unclaimed key={key} at={at} />}
      {show === 'changed' && <Changed key={key} at={at} />}
    </>
  );
}
