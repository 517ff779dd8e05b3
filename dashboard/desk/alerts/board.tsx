/** Board of open alerts by step, the oldest first, with the days that are left. `?stage=` shows one step alone. */
import { useState } from 'react';
import { Link } from '../frame/link.js';
import { Known } from '../list/unknown.js';
import { ask } from '../net/ask.js';
import { type Fault, faultOf } from '../net/fault.js';
import { useLive } from '../net/use-live.js';
import { Press } from '../parts/send.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { DaysLeft, nextOf } from './days-left.js';
import type { Card, Column } from './shapes.js';

const COLUMNS = [
  ['NONE', '待签收'],
  ['SIGNED', '已签收'],
  ['DISPATCHED', '已分派'],
  ['FED_BACK', '已反馈,待办结'],
] as const;
type Name = (typeof COLUMNS)[number][0];

const EVERY_MS = 60_000;
// Counted no further by the hub.
const MOST = 1_000;

const STAGE = { name: 'stage', title: '环节', options: COLUMNS.map(([value, label]) => ({ value, label })), always: true } as const;

export const Board = () => (
  <Known title="预警" to="/alerts" fields={[STAGE]}>
    {({ stage }) => <Open stage={stage} />}
  </Known>
);

function Open({ stage }: { stage: string | undefined }) {
  const { answer, fault, again } = useLive<Record<Name, Column | null>>('AlertBoard', {}, EVERY_MS);
  const shown = COLUMNS.filter(([name]) => stage === undefined || name === stage);
  const columns = answer ? shown.flatMap(([name, title]) => (answer.data[name] ? [{ name, title, column: answer.data[name] }] : [])) : [];
  const open = columns.reduce((sum, { column }) => sum + column.totalCount, 0);
  return (
    <>
      <h1>预警</h1>
      <nav className="bar" aria-label="按环节">
        <Link to="/alerts" aria-current={stage === undefined ? 'page' : undefined}>
          全部未办结
        </Link>
        {COLUMNS.map(([name, title]) => (
          <Link key={name} to={`/alerts?stage=${name}`} aria-current={stage === name ? 'page' : undefined}>
            {title}
          </Link>
        ))}
        <Link to="/lists/riskAlert">全部预警(含已办结)</Link>
      </nav>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="预警" />}
      {answer && columns.length === 0 && (
        <Trouble fault={{ code: 'FORBIDDEN', message: Object.values(answer.missing)[0] ?? '没有这一环节' } as Fault} />
      )}
      {columns.length > 0 && open === 0 && <Nothing>没有未办结的预警。新的预警由省平台下发,读入后在这里出现。</Nothing>}
      {open > 0 && (
        <div className="board">
          {columns.map(({ name, title, column }) => (
            <StageColumn key={`${name} ${column.pageInfo.endCursor}`} name={name} title={title} column={column} />
          ))}
        </div>
      )}
    </>
  );
}

function StageColumn({ name, title, column }: { name: Name; title: string; column: Column }) {
  const [more, setMore] = useState<readonly Column[]>([]);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const last = more.at(-1) ?? column;
  const cards = [column, ...more].flatMap(({ nodes }) => nodes);
  const go = async (): Promise<void> => {
    setBusy(true);
    try {
      const { column: next } = await ask<{ column: Column }>('AlertColumn', { stage: name, after: last.pageInfo.endCursor });
      setMore((before) => [...before, next]);
      setFault(null);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label={title}>
      <h2>
        {title} {column.totalCount > MOST ? `${MOST} 条以上` : column.totalCount}
      </h2>
      {cards.length === 0 && <p className="quiet">没有</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <AlertCard card={card} />
          </li>
        ))}
      </ul>
      {fault && <Trouble fault={fault} />}
      {last.pageInfo.hasNextPage && (
        <Press variant="default" busy={busy} meanwhile="正在读取……" onClick={() => void go()}>
          再显示一些
        </Press>
      )}
    </section>
  );
}

function AlertCard({ card: { id, alertNo, title, level, createdAt, district, department, handling } }: { card: Card }) {
  const next = nextOf(handling?.deadlines ?? []);
  return (
    <article className="card">
      <Link to={`/alerts/${encodeURIComponent(id)}`}>{title}</Link>
      {next && (
        <p>
          <DaysLeft deadline={next} />
        </p>
      )}
      <p className="quiet">
        {alertNo}
        {level && ` · ${level}`} · {momentText(createdAt)} · {department?.name ?? district?.name ?? ''}
      </p>
      {handling?.owner === 'SOURCE' && <p className="quiet">由{handling.ownerName}登记</p>}
      {handling?.goesUpAt && <p className="quiet">{momentText(handling.goesUpAt)} 上报</p>}
    </article>
  );
}
