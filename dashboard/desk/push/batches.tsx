/** Batches, newest first: what went up under one number, and how it came out. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';
import { LogList } from './log-list.js';
import { PushParts } from './parts-of-page.js';
import type { BatchRow } from './shapes.js';
import { BATCH_STATES, wordOf } from './words.js';

const KNOWN = [
  { name: 'state', title: '状态', choices: BATCH_STATES },
  { name: 'target', title: '推送目标', choices: null },
  { name: 'tableName', title: '目标表', choices: null },
  { name: 'number', title: '批次号', choices: null },
];

export const Batches = () => (
  <>
    <h1>批次</h1>
    <PushParts here="/push/batches" />
    <LogList<BatchRow>
      document="Batches"
      path={['push', 'batches']}
      known={KNOWN}
      every={30_000}
      nothing="还没有封过批次。目标放行后,到时会自动上报。"
    >
      {(rows) => (
        <Table title="批次" quiet heads={['批次号', '目标', '目标表', '状态', '行数', '合格', '退回', '封批', '回执', '对方说明']}>
          {rows.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">
                <Link to={addressOf(['push', 'batches', batch.id])}>{batch.number ?? '(单行)'}</Link>
              </th>
              <td>{batch.target}</td>
              <td>{batch.tableName}</td>
              <td>{wordOf(BATCH_STATES, batch.state)}</td>
              <td className="number">{batch.rowCount}</td>
              <td className="number">{batch.acceptedCount ?? '—'}</td>
              <td className="number">{batch.returnedCount ?? '—'}</td>
              <td>{momentText(batch.sealedAt)}</td>
              <td>{momentText(batch.decidedAt) || '—'}</td>
              <td>{[batch.code, batch.message].filter(Boolean).join(' ')}</td>
            </tr>
          ))}
        </Table>
      )}
    </LogList>
  </>
);
