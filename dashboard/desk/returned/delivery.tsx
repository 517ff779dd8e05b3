/** One outward row that did not go up, and sending it again as it is. */
import { ConfirmedRetry } from './retry-one.js';
import { nameOf } from '../logs/columns.js';
import { Pairs } from '../parts/pairs.js';
import { deliveryText } from '../parts/words.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { One, RecordLink, textOf } from './one.js';

const MAY_BE_SENT = (state: string, reason: string): boolean =>
  state === 'RETURNED' || (state === 'BLOCKED' && (reason === 'REFUSED' || reason === 'SIZE'));

export function DeliveryPage({ id }: { id: string }) {
  const retries = useMay('retry');
  return (
    <One title="上报行" path="deliveries" document="Deliveries" id={id}>
      {(row, kind, again) => {
        const [state, reason] = [textOf(row.state), textOf(row.reason)];
        return (
          <>
            <Pairs
              of={[
                ['状态', deliveryText(state, reason)],
                ['退回代码', textOf(row.code)],
                ['退回字段', textOf(row.field)],
                ['对方的说明', textOf(row.message)],
                ['记录', <RecordLink key="record" kind={kind} id={textOf(row.recordId)} />],
                ['区、部门', [nameOf(row.district), nameOf(row.department)].filter(Boolean).join(' ')],
                ['业务日期', textOf(row.day)],
                ['推送目标', textOf(row.target)],
                ['更新', momentText(textOf(row.updatedAt))],
              ]}
            />
            {MAY_BE_SENT(state, reason) && !retries && <p>改正请在数据源进行;要原样重推的,请联系区级或市级管理员。</p>}
            {MAY_BE_SENT(state, reason) && retries && <ConfirmedRetry id={id} updatedAt={textOf(row.updatedAt)} done={again} />}
          </>
        );
      }}
    </One>
  );
}
