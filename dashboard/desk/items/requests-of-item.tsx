/** What was asked for an item, newest first. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { Fault } from '../net/fault.js';
import { Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';
import { type RequestLine, STATES, WHATS } from './shapes.js';

export const Requests = ({ requests, missing }: { requests: readonly RequestLine[]; missing: string | undefined }) => (
  <section aria-label="申请">
    <h2>申请</h2>
    {missing !== undefined && <Trouble fault={new Fault('GRAPHQL', missing)} />}
    {missing === undefined && requests.length === 0 && <Nothing>没有人为此事项申请过认领或核销。</Nothing>}
    {requests.length > 0 && (
      <Table steady quiet title="申请" heads={['申请', '部门', '状态', '提出人', '提出']}>
        {requests.map(({ id, what, department, state, authorName, createdAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={addressOf(['requests', id])}>{WHATS[what] ?? what}</Link>
            </th>
            <td>{department?.name}</td>
            <td>{STATES[state] ?? state}</td>
            <td>{authorName}</td>
            <td>{momentText(createdAt)}</td>
          </tr>
        ))}
      </Table>
    )}
  </section>
);
