/** Runs of reading and delivering, newest first: how far each is, how it ended and why. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { counted, progressText } from '../parts/progress.js';
import { type Paged, TableList } from '../logs/table-list.js';
import { Table } from '../parts/table.js';
import { SourceParts } from '../push/parts-of-page.js';
import type { Run } from '../push/shapes.js';
import { optionsOf, wordOf } from '../parts/words.js';
import { jobTitle, RUN_STATES } from '../push/words.js';
import { momentText, withMoments } from '../session/clock.js';

const FIELDS = [
  { name: 'state', title: '状态', options: optionsOf(RUN_STATES) },
  { name: 'job', title: '作业', options: optionsOf({ sync: '归集', deliver: '上报' }) },
  { name: 'source', title: '数据源' },
  { name: 'target', title: '推送目标' },
];
const FILE = ['job', 'source', 'target', 'state', 'startedAt', 'endedAt', 'processedCount', 'errorCode', 'errorMessage'];

const every = (data: Paged<Run> | null): number => ((data?.rows?.nodes ?? []).some(({ state }) => state === 'RUNNING') ? 3_000 : 30_000);

export const Runs = () => (
  <>
    <h1>运行记录</h1>
    <SourceParts here="/sources/runs" />
    <TableList<Run>
      title="运行"
      document="Runs"
      path={['sources', 'runs']}
      fields={FIELDS}
      every={every}
      nothing="还没有运行过。"
      file={{ list: 'runs', columns: FILE.map((name) => ({ name })) }}
    >
      {(rows) => <RunsTable rows={rows} />}
    </TableList>
  </>
);

export const RunsTable = ({ rows }: { rows: readonly Run[] }) => (
  <Table title="运行" quiet heads={['作业', '对象', '状态', '开始', '结束', '进展', '说明']}>
    {rows.map((run) => (
      <tr key={run.id}>
        <th scope="row">
          <Link to={addressOf(['sources', 'runs', run.id])}>{jobTitle(run.job ?? '')}</Link>
        </th>
        <td>{run.source ?? run.target ?? '—'}</td>
        <td className={run.state === 'FAILED' || run.state === 'CUT_OFF' ? 'late' : ''}>{wordOf(RUN_STATES, run.state)}</td>
        <td>{momentText(run.startedAt)}</td>
        <td>{momentText(run.endedAt) || '—'}</td>
        <td>{run.progress ? progressText(run.progress) : `${counted(run.processedCount ?? 0)} 行`}</td>
        <td>{withMoments(run.errorMessage ?? '')}</td>
      </tr>
    ))}
  </Table>
);
