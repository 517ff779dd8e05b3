/** One request: what was asked, how the item and its claim stand, and what may be done with it: decide, or take back. */
import '../items/items.css';
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { type Request, STATES, WHATS } from '../items/shapes.js';
import { useLive } from '../net/use-live.js';
import { Trouble, Waiting } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { RequestActs } from './acts.js';
import { Standing } from './standing.js';

const LOOK_MS = 30_000;

export function RequestPage({ id }: { id: string }) {
  const { answer, fault, again } = useLive<{ requests: { nodes: readonly Request[] } | null }>('RequestPage', { id }, LOOK_MS);
  const records = useMay('records');
  const request = answer?.data.requests?.nodes[0];
  if (!answer) return <Waiting title="申请" {...{ fault, again }} />;
  if (!request)
    return (
      <div className="plain">
        <h1>看不到这件申请</h1>
        <p>它不存在,或者不在您的范围之内。</p>
        <Link to="/requests">到申请列表</Link>
      </div>
    );
  return (
    <article>
      <p>
        <Link to="/requests">申请</Link> / {WHATS[request.what]} {request.itemCode}
      </p>
      <h1>
        申请{WHATS[request.what]} {request.itemCode}
      </h1>
      {fault && <Trouble fault={fault} again={again} />}
      <Facts request={request} />
      {records && request.department && <Standing key={request.revision} code={request.itemCode} department={request.department.uscc} />}
      <RequestActs request={request} again={again} />
    </article>
  );
}

function Facts({ request }: { request: Request }) {
  return (
    <dl className="pairs">
      <dt>状态</dt>
      <dd>
        <strong role="status">{STATES[request.state] ?? request.state}</strong>
        <Due request={request} />
        {request.ended !== null && `:${request.ended},${momentText(request.endedAt)}`}
        {request.recordId !== null && (
          <>
            {' '}
            <Link to={addressOf(['records', 'itemClaim', request.recordId])}>认领记录</Link>
          </>
        )}
      </dd>
      <dt>事项</dt>
      <dd>
        <Link to={addressOf(['items', request.itemCode])}>{request.itemCode}</Link> {request.itemName}
      </dd>
      <dt>部门</dt>
      <dd>
        {request.district?.name} {request.department?.name}
      </dd>
      <dt>理由</dt>
      <dd className="typed">{request.reason}</dd>
      <dt>附件文号</dt>
      <dd>{request.attachmentNo ?? '没有'}</dd>
      <dt>提出</dt>
      <dd>
        {request.authorName},{momentText(request.createdAt)}
      </dd>
      {request.decidedAt !== null && (
        <>
          <dt>决定</dt>
          <dd className="typed">
            {request.state === 'REFUSED' ? '不同意' : '同意'},{request.decidedBy},{momentText(request.decidedAt)}
            {request.decision !== null && `:${request.decision}`}
          </dd>
        </>
      )}
    </dl>
  );
}

function Due({ request: { state, dueAt } }: { request: Request }) {
  if (dueAt === null) return null;
  const day = momentText(dueAt).slice(0, 10);
  return <span className="quiet">{state === 'OPEN' ? ` ${day} 前没有决定即失效` : ` ${day} 后数据源仍未体现,列入今天要办`}</span>;
}
