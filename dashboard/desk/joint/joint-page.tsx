/** 联合监管: tasks, newest first, each with who takes part and who has not fed back; one task has a page of its own. */
import '../items/items.css';
import { Button } from '@mantine/core';
import { addressOf, go, useQuery } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { PageProps } from '../frame/pages.js';
import { type Choice, orNull, OwnerFilter, ownersFilter } from '../items/owner-filter.js';
import { type Conditions, conditionsOf, Pager, Rows, usePaged } from '../items/paged.js';
import type { Named } from '../items/shapes.js';
import { whyOf } from '../items/why.js';
import { Fault } from '../net/fault.js';
import { Loading, Nothing, NoSuchPage, Trouble } from '../parts/states.js';
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
const STATE: Choice = { name: 'status', label: '任务状态', options: Object.entries(STATES).map(([value, label]) => ({ value, label })) };

export default function JointPage({ rest }: PageProps) {
  const [id, ...more] = rest;
  if (more.length > 0) return <NoSuchPage />;
  return id ? <TaskPage key={id} id={id} /> : <List />;
}

function List() {
  const at = conditionsOf(useQuery(), ['status', 'district', 'department', 'after']);
  if (!at || (at.status !== undefined && !(at.status in STATES)))
    return (
      <>
        <h1>联合监管</h1>
        <Trouble fault={new Fault('ADDRESS', '地址里的查询条件不完整或不认识,为免看到多余的数据,没有查询。')} />
        <Button onClick={() => go('/joint')}>不带条件打开</Button>
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
        <Rows title="联合监管任务" heads={['任务编号', '任务名称', '开始', '区', '发起单位', '状态', '反馈', '未反馈的单位']}>
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
        </Rows>
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
