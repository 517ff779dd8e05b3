/** Jobs: when each runs, and how the last runs went. To look at. */
import { Button } from '@mantine/core';
import { useAsked } from '../net/use-asked.js';
import { Loading, Trouble } from '../parts/states.js';
import { momentText } from '../session/clock.js';

interface Answer {
  readonly jobs:
    | readonly {
        name: string;
        enabled: boolean;
        paused: boolean;
        schedule: string;
        due: boolean;
        nextTriggerAt: string | null;
        worker: string | null;
      }[]
    | null;
  readonly runs: { readonly nodes: readonly Run[] } | null;
}

interface Run {
  readonly id: string;
  readonly job: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly state: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly processedCount: number | null;
  readonly expectedCount: number | null;
  readonly errorMessage: string | null;
}

const STATES: Readonly<Record<string, string>> = { CUT_OFF: '中断', FAILED: '失败', OK: '完成', PARTLY: '部分完成', RUNNING: '进行中' };

export default function Jobs() {
  const { answer, fault, again } = useAsked<Answer>('Jobs');
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading what="作业" />;
  return (
    <>
      <h1>作业</h1>
      <div className="bar">
        <Button variant="default" onClick={again}>
          刷新
        </Button>
      </div>
      <Table title="作业" heads={['作业', '时刻表', '状态', '下一次']}>
        {(answer.data.jobs ?? []).map(({ name, schedule, enabled, paused, worker, nextTriggerAt }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{schedule}</td>
            <td>{paused ? '已暂停' : !enabled ? '未启用' : worker ? '进行中' : '等待'}</td>
            <td>{momentText(nextTriggerAt) || '—'}</td>
          </tr>
        ))}
      </Table>
      <Table title="最近的运行" heads={['作业', '对象', '状态', '开始', '结束', '进度', '说明']}>
        {(answer.data.runs?.nodes ?? []).map((run) => (
          <tr key={run.id}>
            <th scope="row">{run.job}</th>
            <td>{run.source ?? run.target ?? '—'}</td>
            <td>{STATES[run.state] ?? run.state}</td>
            <td>{momentText(run.startedAt)}</td>
            <td>{momentText(run.endedAt) || '—'}</td>
            <td>
              {run.processedCount ?? 0}
              {run.expectedCount !== null && ` / ${run.expectedCount}`}
            </td>
            <td>{run.errorMessage ?? ''}</td>
          </tr>
        ))}
      </Table>
      {Object.values(answer.missing).map((why) => (
        <p className="quiet" key={why}>
          有一部分没有显示:{why}
        </p>
      ))}
    </>
  );
}

const Table = ({ title, heads, children }: { title: string; heads: readonly string[]; children: React.ReactNode }) => (
  <table className="table">
    <caption>{title}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
