/** A list of the hub's own, newest first, page by page; the address is filter and page, so that back works and a link says the same. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Fault } from '../net/fault.js';
import { type Every, useLive } from '../net/use-live.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { ConditionForm } from './condition-form.js';
import { type AskedList, type Condition, filterOf, readConditions } from './conditions.js';
import type { Paged } from './shapes.js';

interface Props<T> {
  readonly document: string;
  readonly path: readonly string[];
  readonly known: readonly Condition[];
  readonly every: Every<Paged<T>>;
  readonly nothing: string;
  readonly children: (rows: readonly T[]) => ReactNode;
}

export function LogList<T>(props: Props<T>) {
  const asked = readConditions(useQuery(), props.known);
  if (asked) return <Rows key={JSON.stringify(asked.values)} asked={asked} {...props} />;
  return (
    <>
      <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
      <Button onClick={() => go(addressOf(props.path))}>不带条件打开</Button>
    </>
  );
}

const PAGE_ROWS = 50;

function Rows<T>({ asked: { values, after }, document, path, known, every, nothing, children }: Props<T> & { readonly asked: AskedList }) {
  const variables = { filter: filterOf(values), first: PAGE_ROWS, after };
  const { answer, fault, again } = useLive<Paged<T>>(document, variables, every);
  const found = answer?.data.rows;
  const query = Object.entries(values);
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  return (
    <>
      <ConditionForm path={path} known={known} values={values} again={again} />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading />}
      {found && found.nodes.length === 0 && <Nothing>{query.length > 0 ? '没有符合条件的。可以放宽条件,或点“清空”。' : nothing}</Nothing>}
      {found && found.nodes.length > 0 && children(found.nodes)}
      <nav className="parts" aria-label="翻页">
        {after !== null && <Link to={addressOf(path, query)}>回到最新</Link>}
        {next && <Link to={addressOf(path, [...query, ['after', next]])}>更早的 {PAGE_ROWS} 条</Link>}
      </nav>
    </>
  );
}
