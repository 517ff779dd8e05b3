/** Sources: how fresh each is, what is wrong in words, and whether it is read right now. Keeps itself up to date. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { counted, progressText } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { SourceParts } from '../push/parts-of-page.js';
import { RunJob } from '../push/run-job.js';
import { wordOf } from '../parts/words.js';
import { FRESHNESS } from '../push/words.js';
import { momentText, withMoments } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { sourceAddress } from './address.js';
import { everyMs, faultOf, type SourceShown, type SourcesAnswer, setAside } from './shapes.js';

export function Sources() {
  const { answer, fault, again } = useLive<SourcesAnswer>('Sources', {}, everyMs);
  const mayRun = useMay('jobs');
  const sources = answer?.data.sources ?? [];
  return (
    <>
      <h1>数据源</h1>
      <SourceParts here="/sources" />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="数据源" />}
      {answer && sources.length === 0 && <Nothing>您的范围内没有数据源。</Nothing>}
      {mayRun && sources.length > 0 && (
        <div className="bar">
          <RunJob name="sync" label="全部立即读取" started={again} />
        </div>
      )}
      {sources.length > 0 && (
        <Table title="数据源" quiet heads={['数据源', '区', '状况', '最近一次成功', '现在', '待修复']}>
          {sources.map((source) => (
            <SourceRow key={source.name} source={source} />
          ))}
        </Table>
      )}
    </>
  );
}

const BAD = new Set(['LATE', 'FAILING', 'NEVER']);

function SourceRow({ source }: { source: SourceShown }) {
  const failed = faultOf(source);
  return (
    <tr>
      <th scope="row">
        <Link to={sourceAddress(source.name)}>{source.name}</Link>
        {source.downward && <span className="quiet"> 由省平台下发</span>}
      </th>
      <td>{source.district?.name ?? '由行决定'}</td>
      <td className={BAD.has(source.state) ? 'late' : ''}>
        {wordOf(FRESHNESS, source.state)}
        {failed?.errorMessage && <div>{withMoments(failed.errorMessage)}</div>}
      </td>
      <td>{momentText(source.lastSuccessAt) || '—'}</td>
      <td>{nowOf(source)}</td>
      <td className="number">
        <SetAside source={source} />
      </td>
    </tr>
  );
}

const nowOf = ({ underWay: [run], paused, schedule }: SourceShown): string =>
  run ? progressText(run.progress) : paused ? '已暂停' : schedule === null ? '随“归集”读取' : `按自己的时刻表 ${schedule}`;

export function SetAside({ source }: { source: SourceShown }) {
  const n = setAside(source);
  if (n === 0) return <>0</>;
  return <Link to={addressOf(['returned', 'quarantine'], [['source', source.name]])}>{counted(n)} 行</Link>;
}
