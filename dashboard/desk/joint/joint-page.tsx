/** 联合监管: tasks, newest first, each with who takes part and who has not fed back; one task has a page of its own. */
import '../items/items.css';
import { addressOf, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { type Choice, orNull, OwnerFilter, ownersFilter, OWNERS } from '../items/owner-filter.js';
import { type Conditions, PLACE_IN_LIST, readConditions } from '../logs/conditions.js';
import { Pager, usePaged } from '../items/paged.js';
import type { Named } from '../items/shapes.js';
import { whyOf } from '../net/why.js';
import { UnknownConditions } from '../list/unknown.js';
import { Loading, Nothing, NoSuchPage, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { optionsOf } from '../parts/words.js';
import { hasAnswered, type Participant } from './participants.js';
import { TaskPage } from './task.js';

interface Task {
  readonly id: string;
  readonly taskNo: string | null;
  readonly taskName: string | null;
  readonly taskStartTime: string | null;
  readonly statusTitle: string | null;
  readonly initiateUnitName: string | null;
  readonly district: Named | null;
  readonly participants: readonly Participant[];
}

const STATES: Readonly<Record<string, string>> = { DISTRIBUTED: '分发', CLAIMED: '认领', FED_BACK: '反馈', ENDED: '结束' };
const STATE: Choice = { name: 'status', label: '任务状态', options: optionsOf(STATES) };
const KNOWN = [{ name: STATE.name, title: STATE.label, options: STATE.options }, ...OWNERS, PLACE_IN_LIST];

export default function JointPage({ rest }: PageProps) {
  const [id, ...more] = rest;
  if (more.length > 0) return <NoSuchPage />;
  return id ? <TaskPage key={id} id={id} /> : <List />;
}

function List() {
  const at = readConditions(KNOWN, useQuery());
  if (!at)
    return (
      <>
        <h1>联合监管</h1>
        <UnknownConditions to="/joint" />
      </>
    );
  return <Found key={JSON.stringify(at)} at={at} />;
}

function Found({ at }: { at: Conditions }) {
  const filter = orNull({ ...ownersFilter(at), ...(at.status !== undefined && { status: { eq: at.status } }) });
  const { answer, fault, again } = usePaged<Task>('JointTasks', filter, at);
  const rows = answer?.data.rows;
  return (
    <>
      <h1>联合监管</h1>
      <OwnerFilter path="/joint" at={at} more={[STATE]} />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="联合监管任务" />}
      {answer && !rows && <Trouble fault={whyOf(answer.missing)} again={again} />}
      {rows?.nodes.length === 0 && <Nothing>{filter ? '没有符合条件的联合监管任务。可以点“清空”。' : '还没有联合监管任务。'}</Nothing>}
      {rows && rows.nodes.length > 0 && (
        <Table steady quiet title="联合监管任务" heads={['任务编号', '任务名称', '开始', '区', '发起单位', '状态', '反馈', '未反馈的单位']}>
          {rows.nodes.map((task) => (
            <tr key={task.id}>
              <th scope="row">
                <Link to={addressOf(['joint', task.id])}>{task.taskNo ?? '没有编号'}</Link>
              </th>
              <td>{task.taskName}</td>
              <td className="short">{task.taskStartTime}</td>
              <td className="short">{task.district?.name}</td>
              <td>{task.initiateUnitName}</td>
              <td>{task.statusTitle ?? '未填'}</td>
              <Answers of={task.participants} />
            </tr>
          ))}
        </Table>
      )}
      {rows && <Pager path="/joint" at={at} end={rows.pageInfo} what="联合监管任务" />}
    </>
  );
}

function Answers({ of }: { of: readonly Participant[] }) {
  const waiting = of.filter((each) => !hasAnswered(each));
  return (
    <>
      <td className="short">
        {of.length - waiting.length} / {of.length}
      </td>
      <td className={waiting.length > 0 ? 'late' : ''}>{waiting.map(({ unionUnitName }) => unionUnitName).join('、') || '—'}</td>
    </>
  );
}
