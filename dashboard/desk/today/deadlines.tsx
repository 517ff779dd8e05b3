/** Deadlines one by one, the first due on top; those that cannot be worked out last. The address is the filter. */
import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { addressOf, go, useQuery } from '../frame/address.js';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { ask } from '../net/ask.js';
import { Fault, faultOf } from '../net/fault.js';
import { useAsked } from '../net/use-asked.js';
import { Table } from '../parts/table.js';
import { leftText } from '../parts/words.js';
import { Press } from '../parts/send.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { readDeadlines } from './read-deadlines.js';

interface Row {
  readonly clock: string;
  readonly title: string;
  readonly startDay: string;
  readonly dueDay: string | null;
  readonly missingYear: number | null;
  readonly daysLeft: number | null;
  readonly unit: 'WORKING' | 'CALENDAR';
  readonly state: string;
  readonly kind: string;
  readonly recordId: string;
  readonly owner: string;
  readonly district: { readonly name: string } | null;
}

interface Answer {
  readonly rows: { readonly nodes: readonly Row[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } };
}

const STATES: Readonly<Record<string, string>> = { OVERDUE: '已过期', TODAY: '今天到期', SOON: '即将到期', LATER: '', NO_CALENDAR: '算不出' };
const PAGE = 100;

export function Deadlines() {
  const query = useQuery();
  const asked = query && readDeadlines(query);
  return (
    <>
      <p>
        <Link to="/today">今天要办</Link> / 期限
      </p>
      <h1>期限</h1>
      {asked ? (
        <>
          <Conditions query={query} />
          <Rows key={JSON.stringify(asked)} variables={asked} />
        </>
      ) : (
        <>
          <Trouble fault={new Fault('ADDRESS', '地址里的条件不完整或不认识,没有查询。')} />
          <Link to="/today/deadlines">看全部期限</Link>
        </>
      )}
    </>
  );
}

const WINDOWS = [
  ['', '不限'],
  ['0', '今天及以前'],
  ['2', '2 个工作日内'],
  ['5', '5 个工作日内'],
  ['10', '10 个工作日内'],
] as const;

function Conditions({ query }: { query: readonly (readonly [string, string])[] }) {
  const { districts, departments } = useDefinitions();
  const { answer } = useAsked<{ deadlineClocks: readonly { name: string; title: string; observed: boolean }[] | null }>('DeadlineClocks');
  const given = (name: string): string => query.find(([each]) => each === name)?.[1] ?? '';
  const set = (name: string, value: string): void =>
    go(addressOf(['today', 'deadlines'], [...query.filter(([each]) => each !== name), ...(value === '' ? [] : [[name, value] as const])]));
  const clocks = (answer?.data.deadlineClocks ?? []).filter(({ observed }) => observed);
  const choice = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <div className="field">
      <NativeSelect
        label={label}
        value={given(name)}
        data={[...options, ...(options.some(({ value }) => value === given(name)) ? [] : [given(name)])]}
        onChange={({ currentTarget: { value } }) => set(name, value)}
      />
    </div>
  );
  const all = { value: '', label: '全部' };
  return (
    <form className="bar" role="search" aria-label="期限的条件">
      {choice('clocks', '期限', [all, ...clocks.map(({ name, title }) => ({ value: name, label: title }))])}
      {choice(
        'within',
        '到期',
        WINDOWS.map(([value, label]) => ({ value, label })),
      )}
      {choice('district', '区', [all, ...(districts ?? []).map(({ code, name }) => ({ value: code, label: name }))])}
      {choice('department', '部门', [all, ...(departments ?? []).map(({ uscc, name }) => ({ value: uscc, label: name }))])}
      {choice('withoutDay', '算不出的', [
        { value: '', label: '也列出' },
        { value: 'true', label: '只看算不出的' },
        { value: 'false', label: '不看' },
      ])}
    </form>
  );
}

function Rows({ variables }: { variables: object }) {
  const [pages, setPages] = useState<readonly Answer['rows'][]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(true);
  const bring = (before: readonly Answer['rows'][]): void => {
    setBusy(true);
    const after = before.at(-1)?.pageInfo.endCursor ?? null;
    ask<Answer>('Deadlines', { ...variables, first: PAGE, ...(after !== null && { after }) })
      .then(
        ({ rows }) => {
          setPages([...before, rows]);
          setFault(null);
        },
        (error: unknown) => setFault(faultOf(error)),
      )
      .finally(() => setBusy(false));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for its conditions, which are its key
  useEffect(() => bring([]), []);
  const rows = pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      {fault && <Trouble fault={fault} again={() => bring(pages)} />}
      {busy && rows.length === 0 && !fault && <Loading what="期限" />}
      {!busy && !fault && rows.length === 0 && <Nothing>没有符合条件的期限。</Nothing>}
      {rows.length > 0 && <Listed rows={rows} />}
      {pages.at(-1)?.pageInfo.hasNextPage && (
        <Press variant="default" busy={busy} meanwhile="正在读取……" onClick={() => bring(pages)}>
          再看 {PAGE} 条
        </Press>
      )}
    </>
  );
}

function Listed({ rows }: { rows: readonly Row[] }) {
  const definitions = useDefinitions();
  return (
    <Table title="期限" quiet heads={['期限', '记录', '由谁处理', '起算', '最后一天', '还剩']}>
      {rows.map((row) => {
        const kind = kindOfEnum(definitions, row.kind);
        const urgent = row.state === 'OVERDUE' || row.state === 'TODAY';
        return (
          <tr key={`${row.clock} ${row.recordId} ${row.startDay}`}>
            <th scope="row">{row.title}</th>
            <td>{kind ? <Link to={addressOf(['records', kind.name, row.recordId])}>{kind.title}</Link> : row.kind}</td>
            <td>{[row.district?.name, row.owner].filter((name, at, all) => name && all.indexOf(name) === at).join(' ')}</td>
            <td>{row.startDay}</td>
            <td>{row.dueDay ?? `缺 ${row.missingYear} 年工作日历`}</td>
            <td className={urgent ? 'urgent' : ''}>
              {row.dueDay === null ? STATES.NO_CALENDAR : leftText(row.daysLeft, row.dueDay, row.unit === 'WORKING' ? '个工作日' : '天')}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
