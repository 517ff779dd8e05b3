/** 我的事项: what is claimed, what nobody has claimed, what lacks a checklist, and what a change of the catalogue touches. */
import './items.css';
import { Button } from '@mantine/core';
import { addressOf, go, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { Fault } from '../net/fault.js';
import { dayOf } from '../parts/fold.js';
import { NoSuchPage, Trouble } from '../parts/states.js';
import { Changed } from './changed.js';
import { Claims } from './claims.js';
import { Item } from './item.js';
import { conditionsOf } from './paged.js';
import { Unclaimed } from './unclaimed.js';

const TABS = { claimed: '已认领', unclaimed: '未认领', unlisted: '缺检查清单', changed: '目录变动' } as const;
const isTab = (name: string): name is keyof typeof TABS => Object.hasOwn(TABS, name);

export default function ItemsPage({ rest }: PageProps) {
  const [code, ...more] = rest;
  if (more.length > 0) return <NoSuchPage />;
  return code ? <Item key={code} code={code} /> : <Lists />;
}

function Lists() {
  const at = conditionsOf(useQuery(), ['show', 'district', 'department', 'since', 'after']);
  const show = at?.show ?? 'claimed';
  if (!at || !isTab(show) || (at.since !== undefined && dayOf(at.since) === null))
    return (
      <>
        <h1>我的事项</h1>
        <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
        <Button onClick={() => go('/items')}>不带条件打开</Button>
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
