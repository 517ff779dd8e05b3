/** Jobs: when each runs, running one now, pausing what its schedule starts, and how far what is under way is. */
import '../push/push.css';
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { Progress, type RunUnderWay, sinceText } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { PauseJob } from '../push/pause-job.js';
import { RunJob } from '../push/run-job.js';
import { wordOf } from '../parts/words.js';
import { jobTitle, TRIGGERS } from '../push/words.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';

interface Job {
  readonly name: string;
  readonly title: string;
  readonly enabled: boolean;
  readonly paused: boolean;
  readonly schedule: string;
  readonly due: boolean;
  readonly nextTriggerAt: string | null;
  readonly worker: string | null;
  readonly underWay: readonly RunUnderWay[];
}

interface Answer {
  readonly jobs: readonly Job[] | null;
  readonly jobTriggers: readonly { readonly job: string; readonly plannedAt: string; readonly state: string }[] | null;
}

const every = (data: Answer | null): number => ((data?.jobs ?? []).some(({ underWay, due }) => due || underWay.length > 0) ? 3_000 : 20_000);

export default function Jobs() {
  const { answer, fault, again } = useLive<Answer>('Jobs', {}, every);
  const jobs = answer?.data.jobs ?? [];
  return (
    <>
      <h1>作业</h1>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="作业" />}
      {jobs.some(({ enabled }) => !enabled) && (
        <p className="note warn">时刻表还没有启用:第一次归集或放行推送目标之后,各作业才会到时自动运行。现在可以点“立即运行”。</p>
      )}
      {jobs.length > 0 && (
        <Table title="作业" quiet heads={['作业', '时刻表', '状态', '下一次', '操作']}>
          {jobs.map((job) => (
            <JobRow key={job.name} job={job} changed={again} />
          ))}
        </Table>
      )}
      <p className="quiet">上报与取回执是同一项工作的两张时刻表:暂停其中一张,另一张仍会上报。要停下上报,请在“推送”页暂停推送目标。</p>
      <UnderWay of={jobs} />
      {answer && <Triggers of={answer.data.jobTriggers ?? []} />}
    </>
  );
}

const stateOf = ({ underWay, paused, enabled, due, worker }: Job): string => {
  if (underWay.length > 0 || worker !== null) return paused ? '进行中(时刻表已暂停)' : '进行中';
  if (paused) return '已暂停';
  if (due) return '待运行';
  return enabled ? '等待' : '未启用';
};

function JobRow({ job, changed }: { job: Job; changed: () => void }) {
  const title = jobTitle(job.name);
  return (
    <tr>
      <th scope="row">
        {title} <span className="quiet">{job.name}</span>
      </th>
      <td>{job.schedule}</td>
      <td className={job.paused ? 'late' : ''}>{stateOf(job)}</td>
      <td>{job.paused ? '—' : momentText(job.nextTriggerAt) || '—'}</td>
      <td>
        <div className="buttons">
          <RunJob name={job.name} label={`立即运行 ${title}`} started={changed} />
          <PauseJob name={job.name} paused={job.paused} label={job.paused ? `恢复 ${title}` : `暂停 ${title}`} done={changed} />
        </div>
      </td>
    </tr>
  );
}

function UnderWay({ of }: { of: readonly Job[] }) {
  const mayFollow = useMay('books');
  // Jobs that share a run list it each.
  const runs = [...new Map(of.flatMap(({ name, underWay }) => underWay.map((run) => [run.id, { run, name }] as const))).values()];
  return (
    <section aria-label="正在运行">
      <h2>正在运行</h2>
      {runs.length === 0 && <Nothing>现在没有作业在运行。</Nothing>}
      {runs.map(({ run, name }) => {
        const what = run.source ? `归集 ${run.source}` : run.target ? `上报 ${run.target}` : jobTitle(name);
        return (
          <div key={run.id} className="block">
            <strong>{what}</strong> {sinceText(run.startedAt)} {mayFollow && <Link to={addressOf(['sources', 'runs', run.id])}>看这次运行</Link>}
            <Progress what={what} of={run.progress} />
          </div>
        );
      })}
    </section>
  );
}

const Triggers = ({ of }: { of: NonNullable<Answer['jobTriggers']> }) => (
  <Table title="最近到过的时刻" heads={['作业', '时刻', '结果']}>
    {of.map(({ job, plannedAt, state }) => (
      <tr key={`${job} ${plannedAt}`}>
        <th scope="row">{jobTitle(job)}</th>
        <td>{momentText(plannedAt)}</td>
        <td>{wordOf(TRIGGERS, state)}</td>
      </tr>
    ))}
  </Table>
);
