/** Batches, newest first: what went up under one number, and how it came out. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { TableList } from '../logs/table-list.js';
import { Table } from '../parts/table.js';
import { optionsOf, wordOf } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { PushParts } from './parts-of-page.js';
import type { BatchRow } from './shapes.js';
import { BATCH_STATES } from './words.js';

const FIELDS = [
  { name: 'state', title: '状态', options: optionsOf(BATCH_STATES) },
  { name: 'target', title: '推送目标' },
  { name: 'tableName', title: '目标表' },
  { name: 'number', title: '批次号' },
];
const FILE = ['number', 'target', 'tableName', 'state', 'rowCount', 'acceptedCount', 'returnedCount', 'sealedAt', 'decidedAt', 'code', 'message'];

export const Batches = () => (
  <>
    <h1>批次</h1>
    <PushParts here="/push/batches" />
    <TableList<BatchRow>
      title="批次"
      document="Batches"
      path={['push', 'batches']}
      fields={FIELDS}
      every={30_000}
      nothing="还没有封过批次。目标放行后,到时会自动上报。"
      file={{ list: 'batches', columns: FILE.map((name) => ({ name })) }}
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
    </TableList>
  </>
);
