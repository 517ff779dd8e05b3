/** List of a log: conditions on top, rows by cursor below; the address is the filter. */
import '../list/list.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { Column } from '../list/columns.js';
import { Grid } from '../list/grid.js';
import type { Row } from '../list/pages.js';
import { keepPlace, placeKept } from '../list/place.js';
import { usePages } from '../list/use-pages.js';
import { Fault } from '../net/fault.js';
import { dayOf, folded } from '../parts/fold.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { type Conditions, type LogField, logFilter, readConditions } from './log-conditions.js';

export interface LogListProps {
  readonly title: string;
  /** Below /returned. */
  readonly path: string;
  readonly document: string;
  readonly fields: readonly LogField[];
  readonly columns: readonly Column[];
  readonly nothing: string;
  /** What can be done with all that the conditions find. */
  readonly bulk?: (conditions: Conditions, again: () => void) => ReactNode;
}

export function LogList(props: LogListProps) {
  const query = useQuery();
  const conditions = query && readConditions(props.fields, query);
  return (
    <>
      <p>
        <Link to="/returned">退回与质量</Link> / {props.title}
      </p>
      <h1>{props.title}</h1>
      {conditions ? (
        <Rows key={JSON.stringify(conditions)} {...props} conditions={conditions} />
      ) : (
        <>
          <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
          <Link to={addressOf(['returned', props.path])}>不带条件打开</Link>
        </>
      )}
    </>
  );
}

function Rows({ title, path, document, fields, columns, nothing, bulk, conditions }: LogListProps & { readonly conditions: Conditions }) {
  const [start] = useState(placeKept);
  const [said, say] = useState('');
  const filter = useMemo(() => logFilter(fields, conditions), [fields, conditions]);
  const pages = usePages(document, { filter }, start.from);
  const rows = pages.held?.pages.flatMap((page) => page.rows) ?? [];
  const ask = (next: Conditions): void => go(addressOf(['returned', path], Object.entries(next)));
  return (
    <>
      <Form title={title} fields={fields} conditions={conditions} ask={ask} />
      {pages.fault && <Trouble fault={pages.fault} again={pages.again} />}
      <div className="buttons above">
        <Button variant="default" onClick={pages.again}>
          刷新
        </Button>
        {bulk?.(conditions, pages.again)}
        <span role="status">{said}</span>
      </div>
      {pages.held === null && !pages.fault && <Loading />}
      {pages.held !== null && rows.length === 0 && <Nothing>{Object.keys(conditions).length > 0 ? '没有符合条件的行。' : nothing}</Nothing>}
      {rows.length > 0 && (
        <Grid
          title={title}
          columns={columns}
          pages={pages}
          opens={(row: Row) => addressOf(['returned', path, row.id])}
          order={null}
          atRow={(index) => keepPlace(pages.held, index)}
          startRow={start.row}
          say={say}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly title: string;
  readonly fields: readonly LogField[];
  readonly conditions: Conditions;
  readonly ask: (next: Conditions) => void;
}

function Form({ title, fields, conditions, ask }: FormProps) {
  const [typed, setTyped] = useState<Conditions>(conditions);
  const wrong = (field: LogField): boolean => field.day !== undefined && (typed[field.name] ?? '') !== '' && dayOf(typed[field.name] ?? '') === null;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (fields.some(wrong)) return;
    const next = fields.flatMap((field): [string, string][] => {
      const value = folded(typed[field.name] ?? '');
      return value === '' ? [] : [[field.name, field.day ? (dayOf(value) ?? value) : value]];
    });
    ask(Object.fromEntries(next));
  };
  return (
    <form className="bar" role="search" aria-label={`查询${title}`} onSubmit={send}>
      {fields.map((field) => {
        const value = typed[field.name] ?? '';
        const set = (text: string): void => setTyped((before) => ({ ...before, [field.name]: text }));
        const known = [{ value: '', label: '全部' }, ...(field.options ?? [])];
        return (
          <div className="field" key={field.name}>
            {field.options ? (
              <NativeSelect
                label={field.title}
                value={value}
                data={known.some((one) => one.value === value) ? known : [...known, { value, label: value === '-' ? '(空)' : value }]}
                onChange={({ currentTarget }) => set(currentTarget.value)}
              />
            ) : (
              <TextInput
                label={field.title}
                value={value}
                error={wrong(field) ? '应为日期,如 2022-03-01' : undefined}
                onChange={({ currentTarget }) => set(currentTarget.value)}
                onBlur={() => set(folded(value))}
              />
            )}
          </div>
        );
      })}
      <div className="buttons">
        <Button type="submit">查询</Button>
        <Button
          variant="default"
          onClick={() => {
            setTyped({});
            ask({});
          }}
        >
          清空
        </Button>
      </div>
    </form>
  );
}
