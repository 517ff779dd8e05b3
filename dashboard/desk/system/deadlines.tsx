/** Deadlines as data: how many days, from what until what, by which source; and why some are not observed yet. */
import { useAsked } from '../net/use-asked.js';
import { Loading, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';

interface Clock {
  readonly name: string;
  readonly title: string;
  readonly days: number;
  readonly unit: 'WORKING' | 'CALENDAR';
  readonly until: string;
  readonly owner: string;
  readonly basis: string;
  readonly mark: string;
  readonly observed: boolean;
  readonly reason: string | null;
}

export default function DeadlineClocks() {
  const { answer, fault, again } = useAsked<{ deadlineClocks: readonly Clock[] | null }>('DeadlineClocks');
  const clocks = answer?.data.deadlineClocks ?? [];
  return (
    <>
      <h1>期限</h1>
      <p className="quiet">日数由配置的 clocks 给出;到期日按当前的工作日历现算,日历改动立即生效。</p>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="期限" />}
      <Listed title="已经观察的" clocks={clocks.filter(({ observed }) => observed)} last="到什么为止" of={({ until }) => until} />
      <Listed title="还观察不到的,不列入待办" clocks={clocks.filter(({ observed }) => !observed)} last="为什么" of={({ reason }) => reason} />
    </>
  );
}

function Listed({ title, clocks, last, of }: { title: string; clocks: readonly Clock[]; last: string; of: (clock: Clock) => string | null }) {
  if (clocks.length === 0) return null;
  return (
    <Table title={title} heads={['期限', '日数', last, '由谁处理', '依据']}>
      {clocks.map((clock) => (
        <tr key={clock.name}>
          <th scope="row">{clock.title}</th>
          <td>
            {clock.days} {clock.unit === 'WORKING' ? '个工作日' : '天'}
          </td>
          <td>{of(clock)}</td>
          <td>{clock.owner}</td>
          <td>
            {clock.basis}
            {clock.mark === 'inf' && '(推定)'}
          </td>
        </tr>
      ))}
    </Table>
  );
}
