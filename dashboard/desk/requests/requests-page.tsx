/** 申请: requests for claims and write-offs, newest first, by state, what, district and department; each has a page of its own. */
import '../items/items.css';
import { Button } from '@mantine/core';
import { addressOf, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { type Choice, orNull, OwnerFilter, ownersFilter, OWNERS } from '../items/owner-filter.js';
import { type Conditions, PLACE_IN_LIST, readConditions } from '../logs/conditions.js';
import { Pager, useLivePaged } from '../items/paged.js';
import { type RequestLine, STATES, WHATS } from '../items/shapes.js';
import { whyOf } from '../net/why.js';
import { UnknownConditions } from '../list/unknown.js';
import { Loading, Nothing, NoSuchPage, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { optionsOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { RequestPage } from './request.js';

export default function RequestsPage({ rest }: PageProps) {
  const [id, ...more] = rest;
  if (more.length > 0) return <NoSuchPage />;
  return id ? <RequestPage key={id} id={id} /> : <List />;
}

const choice = (name: string, label: string, words: Readonly<Record<string, string>>): Choice => ({
  ...{ name, label },
  options: optionsOf(words),
});
const MORE = [choice('state', '状态', STATES), choice('what', '申请什么', WHATS)];
const KNOWN = [...MORE.map(({ name, label, options }) => ({ name, title: label, options })), ...OWNERS, PLACE_IN_LIST];

function List() {
  const at = readConditions(KNOWN, useQuery());
  if (!at)
    return (
      <>
        <h1>申请</h1>
        <UnknownConditions to="/requests" />
      </>
    );
  return <Found key={JSON.stringify(at)} at={at} />;
}

function Found({ at }: { at: Conditions }) {
  const { state, what } = at;
  const filter = { ...ownersFilter(at), ...(state !== undefined && { state: { eq: state } }), ...(what !== undefined && { what: { eq: what } }) };
  const { answer, fault, again } = useLivePaged<RequestLine>('Requests', orNull(filter), at);
  const rows = answer?.data.rows;
  return (
    <>
      <h1>申请</h1>
      <OwnerFilter path="/requests" at={at} more={MORE} />
      <div className="buttons above">
        <Button variant="default" onClick={again}>
          刷新
        </Button>
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="申请" />}
      {answer && !rows && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {rows?.nodes.length === 0 && (
        <Nothing>
          没有{Object.keys(filter).length > 0 ? '符合条件的' : ''}申请。要申请认领或核销,请从 <Link to="/items?show=unclaimed">我的事项</Link>{' '}
          打开一个事项。
        </Nothing>
      )}
      {rows && rows.nodes.length > 0 && <Listed rows={rows.nodes} />}
      {rows && <Pager path="/requests" at={at} end={rows.pageInfo} what="申请" />}
    </>
  );
}

const Listed = ({ rows }: { rows: readonly RequestLine[] }) => (
  <Table steady quiet title="申请" heads={['申请', '事项', '区', '部门', '状态', '提出人', '提出', '期限']}>
    {rows.map(({ id, what, itemCode, itemName, district, department, state, authorName, createdAt, dueAt }) => (
      <tr key={id}>
        <th scope="row">
          <Link to={addressOf(['requests', id])}>
            {WHATS[what]} {itemCode}
          </Link>
        </th>
        <td>{itemName}</td>
        <td className="short">{district?.name}</td>
        <td>{department?.name}</td>
        <td>{STATES[state] ?? state}</td>
        <td>{authorName}</td>
        <td className="short">{momentText(createdAt)}</td>
        <td className="short">{momentText(dueAt).slice(0, 10) || '—'}</td>
      </tr>
    ))}
  </Table>
);
