/** Steps of an alert: beside what stands now, whoever told it, what was written here. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { momentText } from '../session/clock.js';
import { StepDrawer, TakeBack, type Writing } from './step-form.js';
import { type Alert, type DeskStep, type Handling, STAGE_WORDS, STAGES, type Stage, type Step } from './shapes.js';
import { actorText } from '../parts/actor.js';

interface Props {
  readonly alert: Alert;
  readonly handling: Handling;
  readonly acted: (what: string) => void;
  readonly again: () => void;
}

export function Steps({ alert, handling, acted, again }: Props) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const stages = STAGES.filter((stage) => [...handling.steps, ...handling.deskSteps].some((step) => step.stage === stage));
  return (
    <section aria-label="处置经过">
      <h2>处置经过</h2>
      {stages.length === 0 && <p className="quiet">还没有任何环节。</p>}
      {stages.length > 0 && (
        <div className="scrolled">
          <table className="table steps">
            <caption className="unseen">各环节:现在有效的,与在本系统登记过的</caption>
            <thead>
              <tr>
                <th scope="col">环节</th>
                <th scope="col">现在有效</th>
                <th scope="col">在本系统登记过</th>
              </tr>
            </thead>
            <tbody>
              {stages.map((stage) => {
                const step = handling.steps.find((each) => each.stage === stage);
                return (
                  <tr key={stage}>
                    <th scope="row">{STAGE_WORDS[stage]}</th>
                    <td>
                      {step ? <Standing step={step} /> : <p className="quiet">没有(已收回,或来源已撤回)</p>}
                      <div className="buttons">
                        {step?.mayWriteAgain && (
                          <Button variant="default" onClick={() => setWriting(anew(handling, step))}>
                            更正{STAGE_WORDS[stage]}
                          </Button>
                        )}
                        {step?.mayTakeBack && <TakeBack alert={alert.id} stage={stage} acted={acted} again={again} />}
                      </div>
                    </td>
                    <td>
                      <Written steps={handling.deskSteps.filter((each) => each.stage === stage)} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <StepDrawer alert={alert} handling={handling} writing={writing} close={() => setWriting(null)} acted={acted} again={again} />
    </section>
  );
}

const anew = ({ stage }: Handling, step: Step): Writing => ({
  stage: step.stage,
  expectedStage: stage as Stage,
  expectedRevision: step.revision ?? 0,
  before: step,
});

const Standing = ({ step }: { step: Step }) => (
  <>
    <p>
      {momentText(step.happenedAt)} {step.unitName ?? '(由他处办理,内容不在您的范围之内)'}
      {step.source && (step.ofDesk ? ' · 在本系统登记' : ` · 数据源 ${step.source} 登记`)}
    </p>
    <Words of={step} />
    {step.goesUpAt && <p className="late">{`${momentText(step.goesUpAt)} 上报${step.mayTakeBack ? ',之前可以收回' : ''}`}</p>}
  </>
);

const Written = ({ steps }: { steps: readonly DeskStep[] }) =>
  steps.length === 0 ? (
    <p className="quiet">没有</p>
  ) : (
    steps.map((step) => (
      <div key={step.writtenAt} className={step.takenBackAt ? 'gone' : ''}>
        <p>
          {momentText(step.writtenAt)} {actorText(step.author)} 登记{step.why && `,发生于 ${momentText(step.happenedAt)}(${step.why})`}
        </p>
        <Words of={step} />
        {step.takenBackAt && (
          <p>
            {momentText(step.takenBackAt)} {actorText(step.takenBackBy)} 收回,没有上报
          </p>
        )}
      </div>
    ))
  );

const Words = ({ of: { verdict, measures, actCodes } }: { of: Pick<Step, 'verdict' | 'measures' | 'actCodes'> }) => (
  <>
    {verdict && <p>结论:{verdict}</p>}
    {measures && <p>措施:{measures}</p>}
    {actCodes.length > 0 && <p>关联行为:{actCodes.join('、')}</p>}
  </>
);
