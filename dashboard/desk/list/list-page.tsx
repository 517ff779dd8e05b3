/** List of a kind's records: conditions on top, rows by cursor below; the address is the filter. */
import './list.css';
import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { type Kind, useDefinitions } from '../frame/definitions.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { useMay } from '../session/use-session.js';
import { columnsOf } from './columns.js';
import { type Asked, filterOf, orderOf, readQuery, writeQuery } from './conditions.js';
import { Count } from './count.js';
import { Export } from './export.js';
import { useFindHint } from './find-hint.js';
import { FilterForm } from './filter-form.js';
import { Grid } from './grid.js';
import { keepPlace, placeKept } from './place.js';
import { Printed } from './printed.js';
import { UnknownConditions } from './unknown.js';
import { usePages } from './use-pages.js';
import { askedWords } from './words.js';

export default function ListPage({ kind }: { kind: Kind }) {
  const query = useQuery();
  const asked = query && readQuery(kind, query);
  if (!asked)
    return (
      <>
        <h1>{kind.title}</h1>
        <UnknownConditions to={addressOf(['lists', kind.name])} />
      </>
    );
  return <Rows key={JSON.stringify(asked)} kind={kind} asked={asked} />;
}

const DEFAULT_ORDER = { field: 'day', direction: 'DESC' } as const;

function Rows({ kind, asked }: { kind: Kind; asked: Asked }) {
  const definitions = useDefinitions();
  const [personal, exports] = [useMay('personal'), useMay('export')];
  const columns = useMemo(() => {
    const shown = personal ? kind : { ...kind, fields: kind.fields.filter(({ protection }) => protection === 'PUBLIC') };
    return columnsOf(definitions, shown);
  }, [definitions, kind, personal]);
  const [start] = useState(placeKept);
  const [said, say] = useState('');
  const [total, setTotal] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const withOrder = { ...asked, order: asked.order ?? DEFAULT_ORDER };
  const hidden = kind.fields.some(({ protection }) => protection !== 'PUBLIC');
  const pages = usePages(
    `list:${kind.name}`,
    { filter: filterOf(kind, asked), orderBy: orderOf(withOrder), ...(hidden && { personal }) },
    start.from,
  );
  const ask = (next: Asked): void => go(addressOf(['lists', kind.name], writeQuery(next)));
  const orderBy = (field: string): void => {
    const turned = asked.order?.field === field && asked.order.direction === 'DESC' ? 'ASC' : 'DESC';
    ask({ ...asked, order: { field, direction: turned } });
  };
  useFindHint(form, say);
  const rows = pages.held?.pages.flatMap((page) => page.rows) ?? [];
  const words = askedWords(definitions, kind, withOrder);
  const filter = filterOf(kind, asked);
  return (
    <>
      <h1>{kind.title}</h1>
      <FilterForm kind={kind} conditions={asked.conditions} form={form} ask={(conditions) => ask({ ...asked, conditions })} />
      {pages.fault && <Trouble fault={pages.fault} again={pages.again} />}
      <div className="buttons above">
        <Count kind={kind} filter={filter} counted={setTotal} />
        <Button variant="default" onClick={pages.again}>
          刷新
        </Button>
        {exports && <Export list={kind.name} filter={filter} orderBy={orderOf(withOrder)} columns={columns} words={words} say={say} />}
        {rows.length > 0 && (
          <Button variant="default" onClick={() => print()}>
            打印
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
      {pages.held === null && !pages.fault && <Loading />}
      {pages.held !== null && rows.length === 0 && (
        <Nothing>{asked.conditions.length > 0 ? '没有符合条件的记录。可以放宽条件,或点“清空”。' : `还没有${kind.title}。`}</Nothing>
      )}
      {rows.length > 0 && (
        <Grid
          title={kind.title}
          columns={columns}
          pages={pages}
          opens={(row) => addressOf(['records', kind.name, row.id])}
          order={withOrder.order}
          orderBy={orderBy}
          atRow={(index) => keepPlace(pages.held, index)}
          startRow={start.row}
          say={say}
        />
      )}
      <Printed title={kind.title} columns={columns} pages={pages} words={words} total={total} />
    </>
  );
}
