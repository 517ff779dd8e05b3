/** One row of a log, by the number in the address: what is wrong with it, what mends it, and what may be done with it here. */
import type { ReactNode } from 'react';
import { addressOf } from '../frame/address.js';
import { type Kind, kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import type { Row } from '../list/pages.js';
import { recordNames } from '../logs/columns.js';
import { useAsked } from '../net/use-asked.js';
import { Loading, Trouble } from '../parts/states.js';

interface Props {
  readonly title: string;
  readonly path: string;
  readonly document: string;
  readonly id: string;
  readonly children: (row: Row, kind: Kind | null, again: () => void) => ReactNode;
}

export function One({ title, path, document, id, children }: Props) {
  const definitions = useDefinitions();
  const { answer, fault, again } = useAsked<{ rows: { nodes: readonly Row[] } | null }>(document, { filter: { id: { eq: id } }, first: 1 });
  const row = answer?.data.rows?.nodes[0];
  return (
    <article>
      <p>
        <Link to="/returned">退回与质量</Link> / <Link to={addressOf(['returned', path])}>{title}</Link> / {id}
      </p>
      <h1>
        {title} {row ? calledBy(row) : id}
      </h1>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading />}
      {answer && !row && <p className="nothing quiet">没有这一行:可能已经改正、撤回,或不在您的范围内。</p>}
      {row && children(row, kindOfEnum(definitions, String(row.kind)), again)}
    </article>
  );
}

/** A row that never became a record goes by its source's key. */
const calledBy = (row: Row): string => ('recordNames' in row ? recordNames(row.recordNames) : textOf(row.sourceKey) || String(row.id));

export const textOf = (value: unknown): string => String(value ?? '');

export function RecordLink({ kind, id }: { kind: Kind | null; id: string }) {
  return kind ? <Link to={addressOf(['records', kind.name, id])}>打开这条{kind.title}</Link> : <span>{id}</span>;
}
