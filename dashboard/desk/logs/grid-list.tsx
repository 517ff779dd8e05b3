/** List of a log as a grid: conditions on top, rows by cursor below, as far as one scrolls; the address is the filter. */
import '../list/list.css';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import type { Column } from '../list/columns.js';
import { useFindHint } from '../list/find-hint.js';
import { Grid } from '../list/grid.js';
import type { Row } from '../list/pages.js';
import { keepPlace, placeKept } from '../list/place.js';
import { Printed } from '../list/printed.js';
import { usePages } from '../list/use-pages.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { ConditionForm } from './condition-form.js';
import { type Conditions, conditionsWords, type LogField, logFilter, readConditions } from './conditions.js';
import { Tools } from './tools.js';
import { UnknownConditions } from '../list/unknown.js';

interface Shown {
  readonly title: string;
  readonly document: string;
  readonly fields: readonly LogField[];
  readonly columns: readonly Column[];
  readonly nothing: string;
  /** Name of the log's query; without it no file is made. */
  readonly file?: { readonly list: string };
  readonly opens: (row: Row) => string | null;
  /** What can be done with all that the conditions find. */
  readonly bulk?: (conditions: Conditions, again: () => void) => ReactNode;
}

export interface GridListProps extends Omit<Shown, 'opens'> {
  readonly path: readonly string[];
}

export function GridList({ path, ...shown }: GridListProps) {
  const conditions = readConditions(shown.fields, useQuery());
  if (!conditions) return <UnknownConditions to={addressOf(path)} />;
  return (
    <GridRows
      key={JSON.stringify(conditions)}
      {...shown}
      conditions={conditions}
      ask={(next) => go(addressOf(path, Object.entries(next)))}
      opens={({ id }) => addressOf([...path, id])}
    />
  );
}

interface RowsProps extends Shown {
  readonly conditions: Conditions;
  readonly ask: (next: Conditions) => void;
}

export function GridRows({ title, document, fields, columns, nothing, file, opens, bulk, conditions, ask }: RowsProps) {
  const [start] = useState(placeKept);
  const [said, say] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const filter = useMemo(() => logFilter(fields, conditions), [fields, conditions]);
  const pages = usePages(document, { filter }, start.from);
  useFindHint(form, say);
  const rows = pages.held?.pages.flatMap((page) => page.rows) ?? [];
  const leaves = file && { list: file.list, columns };
  return (
    <>
      <ConditionForm {...{ title, fields, conditions, ask, form }} />
      {pages.fault && <Trouble fault={pages.fault} again={pages.again} />}
      <Tools {...{ file: leaves, fields, conditions, said, say }} again={pages.again}>
        {bulk?.(conditions, pages.again)}
      </Tools>
      {pages.held === null && !pages.fault && <Loading />}
      {pages.held !== null && rows.length === 0 && <Nothing>{filter ? '没有符合条件的行。' : nothing}</Nothing>}
      {rows.length > 0 && (
        <Grid {...{ title, columns, pages, opens, say }} order={null} atRow={(index) => keepPlace(pages.held, index)} startRow={start.row} />
      )}
      <Printed {...{ title, columns, pages }} words={`${conditionsWords(fields, conditions)};新的在前`} total={null} />
    </>
  );
}
