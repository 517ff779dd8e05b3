/** One source: why it is late or failing and what to do, each of its kinds, reading it now, once more from the start, or not at all. */
import { addressOf } from '../frame/address.js';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { counted, Progress } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { SourceParts } from '../push/parts-of-page.js';
import { PauseJob } from '../push/pause-job.js';
import { RunJob } from '../push/run-job.js';
import { wordOf } from '../parts/words.js';
import { FRESHNESS } from '../push/words.js';
import { momentText, withMoments } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { Reread } from './reread.js';
import { everyMs, faultOf, type SourceKind, type SourceShown, type SourcesAnswer } from './shapes.js';
import { SetAside } from './sources.js';

export function Source({ name }: { name: string }) {
  const { answer, fault, again } = useLive<SourcesAnswer>('Sources', {}, everyMs);
  const source = answer?.data.sources?.find((each) => each.name === name);
  return (
    <>
      <h1>数据源 {name}</h1>
      <SourceParts here="" />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="数据源" />}
      {answer && !source && <Nothing>没有这个数据源,或不在您的范围内。</Nothing>}
      {source && <Shown source={source} changed={again} />}
    </>
  );
}

function Shown({ source, changed }: { source: SourceShown; changed: () => void }) {
  const mayRun = useMay('jobs');
  const job = `sync:${source.name}`;
  return (
    <>
      <Standing source={source} />
      <dl className="pairs">
        <dt>最近一次成功</dt>
        <dd>{momentText(source.lastSuccessAt) || '还没有成功过'}</dd>
        <dt>读取</dt>
        <dd>{source.schedule === null ? '随“归集”的时刻表' : `自己的时刻表 ${source.schedule}`}</dd>
        <dt>待修复</dt>
        <dd>
          <SetAside source={source} />
        </dd>
        <dt>运行记录</dt>
        <dd>
          <Link to={addressOf(['sources', 'runs'], [['source', source.name]])}>它的各次运行</Link>
        </dd>
      </dl>
      {source.underWay.map((run) => (
        <div key={run.id}>
          <Progress what={`正在读取 ${source.name}`} of={run.progress} />
          <Link to={addressOf(['sources', 'runs', run.id])}>看这次运行</Link>
        </div>
      ))}
      {mayRun && (
        <div className="bar">
          <RunJob name={job} label="立即读取" started={changed} />
          <Reread source={source} done={changed} />
          {source.pausedJob === 'sync' ? (
            <p className="quiet">
              全部归集暂停着,在<Link to="/system/jobs">作业</Link>页恢复。
            </p>
          ) : (
            <PauseJob name={job} paused={source.paused} label={source.paused ? '恢复读取' : '暂停读取'} done={changed} />
          )}
        </div>
      )}
      <Kinds of={source.kinds} />
    </>
  );
}

function Standing({ source }: { source: SourceShown }) {
  const failed = faultOf(source);
  if (failed)
    return (
      <div className="note wrong" role="status">
        <strong>连续 {failed.failures} 次没有读成</strong>:{withMoments(failed.errorMessage ?? '没有说明。')}
        <p>
          已读到的数据不受影响。
          {source.paused ? '读取暂停着,不会自动再试。' : failed.nextTryAt ? `${momentText(failed.nextTryAt)} 自动再试;` : '会自动再试;'}
          处理好之后也可以点“立即读取”。
        </p>
      </div>
    );
  if (source.paused) return <p className="note warn">读取已被人暂停:到时不会自动读取,也不核对主键,它的数据会越来越旧。点“恢复读取”继续。</p>;
  const words = wordOf(FRESHNESS, source.state);
  return source.state === 'FRESH' ? <p className="note">{words}</p> : <p className="note warn">{words}。请看下面各数据类和运行记录。</p>;
}

function Kinds({ of }: { of: readonly SourceKind[] }) {
  const definitions = useDefinitions();
  return (
    <Table title="各数据类" heads={['数据类', '状况', '最近一次读完', '读到过', '待修复', '正在做的', '提示']}>
      {of.map((each) => (
        <tr key={each.kind}>
          <th scope="row">{kindOfEnum(definitions, each.kind)?.title ?? each.kind}</th>
          <td className={each.failures > 0 ? 'late' : ''}>
            {each.failures > 0 ? withMoments(each.errorMessage ?? `连续 ${each.failures} 次失败`) : each.passes === 0 ? '还没有读完过' : '正常'}
          </td>
          <td>{momentText(each.lastSuccessAt) || '—'}</td>
          <td className="number">{counted(each.rows)} 行</td>
          <td className="number">{counted(each.quarantined)}</td>
          <td>
            {each.rereadSince && `重新读取已到 ${counted(each.rereadRows)} 行(${momentText(each.rereadSince)} 起)`}
            {each.sweepSince && ` 核对主键已到 ${counted(each.sweepRows)} 行`}
          </td>
          <td>{each.notices.join(';')}</td>
        </tr>
      ))}
    </Table>
  );
}
