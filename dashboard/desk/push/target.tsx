/** One target: its state, why and what to do, what waits, what is held, and the acts of whoever may. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { actorText } from '../parts/actor.js';
import { counted, Progress } from '../parts/progress.js';
import { Table } from '../parts/table.js';
import { momentText, withMoments } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { HoldForm } from './hold-form.js';
import { RunJob } from './run-job.js';
import { ReleaseForm, type Part, WHOLE } from './release-form.js';
import type { Hold, Target } from './shapes.js';
import { wordOf } from '../parts/words.js';
import { HOLD_SCOPES, TARGET_STATES } from './words.js';

export function TargetPart({ target, changed }: { target: Target; changed: () => void }) {
  const [mayHold, mayRun] = [useMay('release'), useMay('jobs')];
  const [open, show] = useState<'NO' | 'HOLD' | Part>('NO');
  const shut = (): void => show('NO');
  const title = `推送目标 ${target.name}`;
  return (
    <section className="block" aria-label={title}>
      <h2>{title}</h2>
      <Standing target={target} />
      <dl className="pairs">
        <dt>等待上报</dt>
        <dd>
          <Link
            to={addressOf(
              ['returned', 'deliveries'],
              [
                ['target', target.name],
                ['state', 'WAITING'],
              ],
            )}
          >
            {counted(target.waiting.rows)} 行
          </Link>
          {target.waiting.oldestAt && `,最早的自 ${momentText(target.waiting.oldestAt)} 起`}
        </dd>
        <dt>未有结论的批次</dt>
        <dd>
          <OpenBatches target={target} />
        </dd>
        <dt>上报时段与速度</dt>
        <dd>
          {target.window ? `每天 ${target.window}` : '全天'},
          {target.rowsPerMinute === null ? '不限速' : `每分钟至多 ${counted(target.rowsPerMinute)} 行`}
          {target.restsUntil && `;现在不在时段内,${momentText(target.restsUntil)} 起继续,已发的照常取回执`}
        </dd>
        <dt>规范</dt>
        <dd>{target.profileTitle}</dd>
      </dl>
      {target.underWay.map((run) => (
        <div key={run.id}>
          <Progress what={`${target.name} 正在上报`} of={run.progress} />
          <Link to={addressOf(['sources', 'runs', run.id])}>看这次运行</Link>
        </div>
      ))}
      {target.holds.length > 0 && <Holds of={target} release={mayHold ? show : null} />}
      <div className="bar">
        {mayRun && target.state === 'OPEN' && <RunJob name="deliver" label="立即上报" started={changed} />}
        {mayHold && target.state !== 'OPEN' && <Button onClick={() => show(WHOLE)}>放行 {target.name}</Button>}
        {mayHold && (
          <Button variant="default" onClick={() => show('HOLD')}>
            暂停……
          </Button>
        )}
      </div>
      {open === 'HOLD' && <HoldForm target={target} close={shut} done={changed} />}
      {typeof open === 'object' && <ReleaseForm target={target} part={open} close={shut} done={changed} />}
    </section>
  );
}

const NEXT: Readonly<Record<string, string>> = {
  HELD: '没有任何内容会上报,数据照常归集和检查。确认可以上报后点“放行”。',
  STOPPED: '上报已自行停下,以免出错的内容继续上报。请按原因查明并处理,再点“放行”。',
};

function Standing({ target: { state, reason, changedAt, failures } }: { target: Target }) {
  const words = reason === null ? null : actorText(withMoments(reason));
  if (state === 'OPEN' && failures === 0) return <p className="note">已放行,正常上报。</p>;
  if (state === 'OPEN')
    return (
      <p className="note warn" role="status">
        <strong>连续 {failures} 次没有送到</strong>:{words} 系统会自动再试,内容都保留着;长时间送不到时请联系对方平台或检查网络。
      </p>
    );
  return (
    <div className={state === 'STOPPED' ? 'note wrong' : 'note warn'} role="status">
      <strong>{wordOf(TARGET_STATES, state)}</strong>
      {changedAt && `(${momentText(changedAt)} 起)`}:{words ?? '没有写明原因。'}
      <p>{NEXT[state]}</p>
    </div>
  );
}

function OpenBatches({ target: { name, openBatches } }: { target: Target }) {
  const all = [
    ['SEALED', '待发送', openBatches.sealed],
    ['SENT', '等回执', openBatches.sent],
    ['DOUBT', '存疑', openBatches.doubtful],
    ['STOPPED', '已停止', openBatches.stopped],
  ] as const;
  const some = all.filter(([, , n]) => n > 0);
  if (some.length === 0) return <>没有</>;
  return (
    <>
      {some.map(([state, title, n]) => (
        <span key={state} className="item">
          <Link
            to={addressOf(
              ['push', 'batches'],
              [
                ['target', name],
                ['state', state],
              ],
            )}
          >
            {title} {n} 批
          </Link>
        </span>
      ))}
    </>
  );
}

function Holds({ of: { name, holds }, release }: { of: Target; release: ((part: Part) => void) | null }) {
  return (
    <Table title={`${name} 暂停着的部分`} heads={['暂停的是', '原因', '暂停者', '自', ...(release ? ['操作'] : [])]}>
      {holds.map((hold) => (
        <tr key={`${hold.scope} ${hold.name}`}>
          <th scope="row">{titleOf(hold)}</th>
          <td>{hold.reason ?? '没有写明'}</td>
          <td>{actorText(hold.heldBy)}</td>
          <td>{momentText(hold.heldAt)}</td>
          {release && (
            <td>
              <Button variant="default" aria-label={`放行 ${titleOf(hold)}`} onClick={() => release({ scope: hold.scope, name: hold.name })}>
                放行
              </Button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

const titleOf = ({ scope, name }: Hold): string => `${wordOf(HOLD_SCOPES, scope)} ${name}`;
