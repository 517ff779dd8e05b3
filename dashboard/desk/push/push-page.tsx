/** 推送: the targets, the balance, the batches; which of them the address says. */
import '../push/push.css';
import { addressOf } from '../frame/address.js';
import type { PageProps } from '../frame/pages.js';
import { Known } from '../list/unknown.js';
import { PLACE_IN_LIST } from '../logs/conditions.js';
import { NoSuchPage } from '../parts/states.js';
import { Batch } from './batch.js';
import { Batches } from './batches.js';
import { Targets } from './targets.js';

const SIDES = [
  { value: 'kind', label: '按数据类' },
  { value: 'district', label: '按区' },
];
const BY = { name: 'by', title: '分法', options: SIDES, always: true } as const;

export default function PushPage({ rest: [part, id, ...more] }: PageProps) {
  if (part === undefined)
    return (
      <Known title="推送" to="/push" fields={[BY]}>
        {({ by }) => <Targets side={by === 'district' ? 'district' : 'kind'} />}
      </Known>
    );
  if (part !== 'batches' || more.length > 0) return <NoSuchPage />;
  if (id === undefined) return <Batches />;
  return (
    <Known title="批次" to={addressOf(['push', 'batches', id])} fields={[PLACE_IN_LIST]}>
      {({ after = null }) => <Batch key={id} id={id} after={after} />}
    </Known>
  );
}
