/** One run: how far it is while it runs, in whichever process; what it came to when it has ended. The page may be left and come back to. */
import { Link } from '../frame/link.js';
import { useLive } from '../net/use-live.js';
import { counted, Progress } from '../parts/progress.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { SourceParts } from '../push/parts-of-page.js';
import type { Run as ListedRun } from '../push/shapes.js';
import { wordOf } from '../parts/words.js';
import { jobTitle, RUN_STATES } from '../push/words.js';
import { momentText, withMoments } from '../session/clock.js';
import { sourceAddress } from './address.js';
import { countsOf } from './counts.js';

interface Opened extends ListedRun {
  readonly district: { readonly name: string } | null;
  readonly counts: string | null;
  readonly errorCode: string | null;
}

interface Answer {
  readonly run: Opened | null;
}

const every = (data: Answer | null): number => (data?.run?.state === 'RUNNING' ? 2_000 : 60_000);

export function Run({ id }: { id: string }) {
  const { answer, fault, again } = useLive<Answer>('Run', { id }, every);
  const run = answer?.data.run;
  return (
    <>
      <h1>{run ? `${jobTitle(run.job ?? '')} ${run.source ?? run.target ?? ''}` : '运行'}</h1>
      <SourceParts here="" />
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="运行" />}
      {answer && !run && <Nothing>没有这次运行,或不在您的范围内。</Nothing>}
      {run && <Shown run={run} />}
    </>
  );
}

const WORDS: Readonly<Record<string, string>> = {
  RUNNING: '正在进行。可以离开本页,运行不会停;再回来时接着看。',
  OK: '已完成。',
  PARTLY: '做完了一部分,其余的没有做成,见下面的说明;下一次会接着做。',
  FAILED: '没有做成,见下面的说明;系统会按时刻表再试。',
  CUT_OFF: '中断了:运行它的进程已经结束(重启、断电或被终止)。已做的都保留着,下一次接着做,不会重复。',
};

function Shown({ run }: { run: Opened }) {
  const bad = run.state === 'FAILED' || run.state === 'CUT_OFF';
  return (
    <>
      <p className={bad ? 'note wrong' : run.state === 'PARTLY' ? 'note warn' : 'note'} role="status">
        <strong>{wordOf(RUN_STATES, run.state)}</strong>:{WORDS[run.state]}
      </p>
      {run.progress && <Progress what="这次运行的进展" of={run.progress} />}
      {run.errorMessage && <p className={bad ? 'note wrong' : 'note warn'}>{withMoments(run.errorMessage)}</p>}
      <dl className="pairs">
        <dt>开始</dt>
        <dd>{momentText(run.startedAt)}</dd>
        <dt>结束</dt>
        <dd>{momentText(run.endedAt) || '还没有'}</dd>
        <dt>已处理</dt>
        <dd>{counted(run.progress?.done ?? run.processedCount ?? 0)} 行</dd>
        {countsOf(run.counts).flatMap(([title, n]) => [<dt key={title}>{title}</dt>, <dd key={`${title} n`}>{counted(n)}</dd>])}
        {run.source && (
          <>
            <dt>数据源</dt>
            <dd>
              <Link to={sourceAddress(run.source)}>{run.source}</Link>
            </dd>
          </>
        )}
        {run.target && (
          <>
            <dt>推送目标</dt>
            <dd>
              <Link to="/push">{run.target}</Link>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
