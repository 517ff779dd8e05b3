/** Audit log: who did what, newest first, by day, person, act and outcome. */
import '../list/list.css';
import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Column } from '../list/columns.js';
import { Grid } from '../list/grid.js';
import { usePages } from '../list/use-pages.js';
import { dayOf, folded } from '../parts/fold.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { momentText } from '../session/clock.js';

const VIA: Readonly<Record<string, string>> = { page: '页面', api: '接口', cli: '命令行' };
const column = (name: string, title: string, width: number, text = (value: unknown): string => String(value ?? '')): Column => ({
  ...{ name, title, width, orderable: false },
  text: (row) => text(row[name]),
});
const COLUMNS: readonly Column[] = [
  column('number', '序号', 80),
  column('at', '时间', 140, (at) => momentText(String(at))),
  column('actor', '操作人', 140),
  column('onBehalfOf', '代谁办理', 140),
  column('role', '角色', 140),
  column('via', '途径', 80, (via) => VIA[String(via)] ?? String(via)),
  column('act', '操作', 180),
  column('object', '对象', 220),
  column('outcome', '结果', 120),
  column('address', '来源地址', 130),
  column('details', '参数', 320),
];

const EMPTY = { actor: '', act: '', outcome: '', from: '', to: '' };
const LABELS: Readonly<Record<keyof typeof EMPTY, string>> = { actor: '操作人', act: '操作', outcome: '结果', from: '从哪一天', to: '到哪一天' };

/** A day of the city's, as its first and last moment. */
const moments = (from: string, to: string) => ({
  ...(from !== '' && { gte: new Date(`${from}T00:00:00.000+08:00`).toISOString() }),
  ...(to !== '' && { lte: new Date(`${to}T23:59:59.999+08:00`).toISOString() }),
});

function filterOf({ actor, act, outcome, from, to }: typeof EMPTY): object | null {
  const at = moments(from, to);
  const filter = {
    ...(actor !== '' && { actor: { eq: actor } }),
    ...(act !== '' && { act: { eq: act } }),
    ...(outcome !== '' && { outcome: { eq: outcome } }),
    ...(Object.keys(at).length > 0 && { at }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

export default function Audit() {
  const [typed, setTyped] = useState(EMPTY);
  const [asked, setAsked] = useState(EMPTY);
  const [said, say] = useState('');
  const filter = useMemo(() => filterOf(asked), [asked]);
  const pages = usePages('AuditLog', { filter }, {});
  // Rows of a log have a number in place of an id.
  const held = pages.held && {
    ...pages.held,
    pages: pages.held.pages.map((page) => ({ ...page, rows: page.rows.map((row) => ({ ...row, id: String(row.number) })) })),
  };
  const wrong = (name: 'from' | 'to'): boolean => typed[name] !== '' && dayOf(typed[name]) === null;
  return (
    <>
      <h1>审计日志</h1>
      <form
        className="bar"
        role="search"
        aria-label="查询审计日志"
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong('from') || wrong('to')) return;
          setAsked({ ...typed, from: dayOf(typed.from) ?? '', to: dayOf(typed.to) ?? '' });
        }}
      >
        {(Object.keys(EMPTY) as (keyof typeof EMPTY)[]).map((name) => (
          <div className="field" key={name}>
            <TextInput
              label={LABELS[name]}
              value={typed[name]}
              error={(name === 'from' || name === 'to') && wrong(name) ? '应为日期,如 2022-03-01' : undefined}
              onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
              onBlur={() => setTyped((before) => ({ ...before, [name]: folded(before[name]) }))}
            />
          </div>
        ))}
        <Button type="submit">查询</Button>
        <span role="status">{said}</span>
      </form>
      {pages.fault && <Trouble fault={pages.fault} again={pages.again} />}
      {!held && !pages.fault && <Loading what="审计日志" />}
      {held?.pages.every(({ rows }) => rows.length === 0) && <Nothing>没有符合条件的条目。</Nothing>}
      {held?.pages.some(({ rows }) => rows.length > 0) && (
        <Grid
          title="审计日志"
          columns={COLUMNS}
          pages={{ ...pages, held }}
          opens={() => null}
          order={null}
          atRow={() => undefined}
          startRow={0}
          say={say}
        />
      )}
    </>
  );
}
