/** One alert: what it is, its deadlines, its steps on both sides, and what may be done with it now. */
import { useEffect, useRef, useState } from 'react';
import { Link } from '../frame/link.js';
import { addressOf } from '../frame/address.js';
import { useLive } from '../net/use-live.js';
import { actorText } from '../parts/actor.js';
import { Trouble, Waiting } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { AlertActs } from './acts.js';
import { DaysLeft } from './days-left.js';
import { type Alert, type Handling, STAGE_WORDS } from './shapes.js';
import { Steps } from './steps.js';

const EVERY_MS = 30_000;

export function AlertPage({ id }: { id: string }) {
  const { answer, fault, again } = useLive<{ alert: Alert | null }>('Alert', { id }, EVERY_MS);
  const [done, setDone] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!answer) return <Waiting title="预警" {...{ fault, again }} />;
  const { alert } = answer.data;
  if (!alert) return <Gone why={answer.missing.alert} done={done} />;
  const { handling } = alert;
  const acted = (what: string): void => {
    setDone(what);
    again();
    // The button that was pressed may be gone by then.
    heading.current?.focus();
  };
  return (
    <article>
      <p>
        <Link to="/alerts">预警</Link> / {alert.alertNo}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {alert.title}
      </h1>
      {fault && <Trouble fault={fault} again={again} />}
      {done && (
        <p className="note" role="status">
          {done}
        </p>
      )}
      <dl className="wide pairs">{pairsOf(alert).map(([title, text]) => [<dt key={`${title} title`}>{title}</dt>, <dd key={title}>{text}</dd>])}</dl>
      {handling ? (
        <>
          <Whose handling={handling} />
          <AlertActs alert={alert} handling={handling} acted={acted} again={again} />
          <Deadlines handling={handling} />
          <Steps alert={alert} handling={handling} acted={acted} again={again} />
          <Assignments handling={handling} />
        </>
      ) : (
        <p className="quiet">处置情况没有显示:{answer.missing['alert.handling'] ?? '没有权限'}</p>
      )}
      <p>
        <Link to={addressOf(['records', 'riskAlert', alert.id])}>全部字段与版本</Link>
      </p>
    </article>
  );
}

const pairsOf = (alert: Alert): [string, string][] => [
  ['预警编号', alert.alertNo],
  ['产生时间', momentText(alert.createdAt)],
  ['等级', alert.level ?? '—'],
  ['领域', alert.domain ?? '—'],
  ['所在', [alert.district?.name, alert.department?.name].filter(Boolean).join(' ')],
  ['环节', alert.handling?.stage ? `已${STAGE_WORDS[alert.handling.stage]}` : '待签收'],
];

const Whose = ({ handling: { owner, ownerName, source } }: { handling: Handling }) =>
  owner === 'SOURCE' ? (
    <p className="note">
      处置由{ownerName}(数据源 {source})登记,这里只显示:请在该系统中办理,读取后在此可见。
    </p>
  ) : null;

const Deadlines = ({ handling: { deadlines } }: { handling: Handling }) =>
  deadlines.length === 0 ? null : (
    <section aria-label="期限">
      <h2>期限</h2>
      <ul>
        {deadlines.map((deadline) => (
          <li key={deadline.stage}>
            <DaysLeft deadline={deadline} />
          </li>
        ))}
      </ul>
    </section>
  );

const Assignments = ({ handling: { assignments } }: { handling: Handling }) =>
  assignments.length === 0 ? null : (
    <section aria-label="转交">
      <h2>转交</h2>
      <ul>
        {assignments.map(({ from, to, reason, author, assignedAt }) => (
          <li key={assignedAt}>
            {momentText(assignedAt)} {actorText(author)} 由{from.name}转交{to.name}:{reason}
          </li>
        ))}
      </ul>
    </section>
  );

/** @param done what was done here and took it out of sight: she reads that, not that something is missing */
function Gone({ why, done }: { why: string | undefined; done: string | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with all the rest.
  useEffect(() => {
    if (done) heading.current?.focus();
  }, [done]);
  return (
    <div className="plain">
      <h1 ref={heading} tabIndex={-1}>
        {done ?? '看不到这条预警'}
      </h1>
      <p>{done ? '它现在不在您的范围之内,在这里不再看到。' : (why ?? '它不存在、已转交他区,或者不在您的范围之内。')}</p>
      <Link to="/alerts">到预警</Link>
    </div>
  );
}
