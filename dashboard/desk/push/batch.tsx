/** One batch: when it was sealed, sent and answered, its rows, and what the province said of each in its own words. */
import { addressOf } from '../frame/address.js';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { PushParts } from './parts-of-page.js';
import { RetryRow } from './retry-row.js';
import type { BatchOpened, SentRow } from './shapes.js';
import { BLOCK_REASONS, DELIVERY_STATES, wordOf } from '../parts/words.js';
import { BATCH_STATES, OPERATIONS } from './words.js';

interface Answer {
  readonly batch: BatchOpened | null;
}

const PAGE_ROWS = 50;
// Until it is decided it is looked at now and then.
const every = (data: Answer | null): number => (data?.batch && ['SEALED', 'SENT', 'DOUBT'].includes(data.batch.state) ? 5_000 : 60_000);

export function Batch({ id, after }: { id: string; after: string | null }) {
  const { answer, fault, again } = useLive<Answer>('Batch', { id, after }, every);
  const batch = answer?.data.batch;
  return (
    <>
      <h1>批次 {batch?.number ?? ''}</h1>
      <PushParts here="" />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="批次" />}
      {answer && !batch && <Nothing>没有这个批次,或其中有您看不到的行(含他区数据的批次只有市级可见)。</Nothing>}
      {batch && <Facts of={batch} />}
      {batch && <Rows batch={batch} after={after} changed={again} />}
    </>
  );
}

const DECISIONS: Readonly<Record<string, string>> = {
  DOUBT: '对方的答复说不清这一批是否收到或怎样结论,系统正在反复查询,不会重复上报。长时间如此请联系对方平台核对批次号。',
  STOPPED: '对方说这个批次号下已有别的内容。请与对方核对后放行该目标:其中的行会改用新的批次号。',
  REFUSED: '整批没有被收下;其中的行另行上报或等人处理,见下表各行现在的状态。',
};

function Facts({ of }: { of: BatchOpened }) {
  const times = [
    ['封批', of.sealedAt],
    ['发送', of.sentAt],
    ['对方接收', of.receivedAt],
    ['回执', of.decidedAt],
  ] as const;
  return (
    <>
      {DECISIONS[of.state] && <p className="note warn">{DECISIONS[of.state]}</p>}
      <dl className="wide pairs">
        <dt>状态</dt>
        <dd>{wordOf(BATCH_STATES, of.state)}</dd>
        <dt>目标与目标表</dt>
        <dd>
          {of.target} {of.tableName}
        </dd>
        <dt>行数</dt>
        <dd>
          {of.rowCount} 行,合格 {of.acceptedCount ?? '—'},退回 {of.returnedCount ?? '—'}
        </dd>
        <dt>发送与查询</dt>
        <dd>{of.sendCount + of.askCount === 0 ? '—' : `近来发送 ${of.sendCount} 次,查询回执 ${of.askCount} 次`}</dd>
        {times.flatMap(([title, at]) => [<dt key={title}>{title}</dt>, <dd key={`${title} at`}>{momentText(at) || '还没有'}</dd>])}
        <dt>对方说明</dt>
        <dd>{[of.code, of.message].filter(Boolean).join(' ') || '没有'}</dd>
      </dl>
    </>
  );
}

function Rows({ batch: { id, deliveries, rowCount }, after, changed }: { batch: BatchOpened; after: string | null; changed: () => void }) {
  const retry = useMay('retry');
  const rows = deliveries ?? [];
  const last = rows.at(-1)?.id;
  if (rows.length === 0) return <Nothing>没有您能看到的行。</Nothing>;
  return (
    <>
      <Table title="其中的行,按封批的次序" heads={['行', '报的是', '现在', '省平台的答复', ...(retry ? ['处理'] : [])]}>
        {rows.map((row) => (
          <Sent key={row.id} row={row} retry={retry} changed={changed} />
        ))}
      </Table>
      <nav className="parts" aria-label="翻页">
        {after !== null && <Link to={addressOf(['push', 'batches', id])}>从头看</Link>}
        {rows.length === PAGE_ROWS && rowCount > PAGE_ROWS && last && (
          <Link to={addressOf(['push', 'batches', id], [['after', last]])}>后面的 {PAGE_ROWS} 行</Link>
        )}
      </nav>
    </>
  );
}

function Sent({ row, retry, changed }: { row: SentRow; retry: boolean; changed: () => void }) {
  const definitions = useDefinitions();
  const kind = kindOfEnum(definitions, row.kind);
  const said = row.receipt ?? [];
  const again = row.state === 'RETURNED' || (row.state === 'BLOCKED' && (row.reason === 'REFUSED' || row.reason === 'SIZE'));
  return (
    <tr>
      <th scope="row" className="mono">
        {kind ? <Link to={addressOf(['records', kind.name, row.recordId])}>{row.identity}</Link> : row.identity}
        {row.part && ` ${row.part}`}
      </th>
      <td>{wordOf(OPERATIONS, said[0]?.operation)}</td>
      <td>
        {wordOf(DELIVERY_STATES, row.state)}
        {row.state === 'BLOCKED' && `(${wordOf(BLOCK_REASONS, row.reason)})`}
      </td>
      <td>
        {said.length === 0
          ? [row.code, row.field, row.message].filter(Boolean).join(' ') || '—'
          : said.map(({ code, field, message }) => (
              <div key={`${code} ${field} ${message}`}>{[code, field, message].filter(Boolean).join(' ') || '合格'}</div>
            ))}
      </td>
      {retry && <td>{again && <RetryRow id={row.id} updatedAt={row.updatedAt} done={changed} />}</td>}
    </tr>
  );
}
