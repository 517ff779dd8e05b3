/**
 * List of a log as a table, newest first, page by page, kept up to date while it is looked at; the address is filter and page, so that back works and
 * a link says the same.
 */
import '../list/list.css';
import { type ReactNode, useRef, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useFindHint } from '../list/find-hint.js';
import { type Every, useLive } from '../net/use-live.js';
import { whyOf } from '../net/why.js';
import { OnPaper } from '../parts/paper.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { ConditionForm } from './condition-form.js';
import { AFTER, type Conditions, conditionsWords, type LogField, logFilter, readPaged } from './conditions.js';
import { type FileOf, Tools } from './tools.js';
import { UnknownConditions } from '../list/unknown.js';

export interface Paged<T> {
  readonly rows: { readonly nodes: readonly T[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } } | null;
}

interface Props<T> {
  readonly title: string;
  readonly document: string;
  readonly path: readonly string[];
  readonly fields: readonly LogField[];
  readonly every: Every<Paged<T>>;
  readonly nothing: string;
  /** Without it no file is made. */
  readonly file?: FileOf;
  readonly children: (rows: readonly T[], again: () => void) => ReactNode;
}

export function TableList<T>(props: Props<T>) {
  const asked = readPaged(props.fields, useQuery());
  if (!asked) return <UnknownConditions to={addressOf(props.path)} />;
  return <Rows key={JSON.stringify(asked.conditions)} {...props} {...asked} />;
}

const PAGE_ROWS = 50;

interface RowsProps<T> extends Props<T> {
  readonly conditions: Conditions;
  readonly after: string | null;
}

function Rows<T>({ title, document, path, fields, every, nothing, file, children, conditions, after }: RowsProps<T>) {
  const [said, say] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const filter = logFilter(fields, conditions);
  const { answer, fault, again } = useLive<Paged<T>>(document, { filter, first: PAGE_ROWS, after }, every);
  const found = answer?.data.rows;
  const query = Object.entries(conditions);
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  // One page that is all can be searched as it stands.
  useFindHint(form, say, after !== null || next !== null);
  return (
    <>
      <ConditionForm {...{ title, fields, conditions, form }} ask={(wanted) => go(addressOf(path, Object.entries(wanted)))} />
      {fault && <Trouble fault={fault} again={again} />}
      <Tools {...{ file, fields, conditions, again, said, say }} />
      <OnPaper>
        {conditionsWords(fields, conditions)};新的在前{after !== null && ',从中间起'}
        {next !== null && ',后面还有'}。
      </OnPaper>
      {!answer && !fault && <Loading />}
      {answer && !found && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {found && found.nodes.length === 0 && <Nothing>{filter ? '没有符合条件的。可以放宽条件,或点“清空”。' : nothing}</Nothing>}
      {found && found.nodes.length > 0 && children(found.nodes, again)}
      <nav className="parts" aria-label="翻页">
        {after !== null && <Link to={addressOf(path, query)}>回到最新</Link>}
        {next && <Link to={addressOf(path, [...query, [AFTER, next]])}>更早的 {PAGE_ROWS} 条</Link>}
      </nav>
    </>
  );
}
