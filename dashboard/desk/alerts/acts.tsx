/** Acts of an alert: its next steps, and handing it on. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { AssignDrawer } from './assign-form.js';
import { StepDrawer, type Writing } from './step-form.js';
import { type Alert, type Handling, STAGE_WORDS } from './shapes.js';

interface Props {
  readonly alert: Alert;
  readonly handling: Handling;
  readonly acted: (what: string) => void;
  readonly again: () => void;
}

export function AlertActs({ alert, handling, acted, again }: Props) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const [assigning, setAssigning] = useState<number | null>(null);
  const { next, mayAssignTo, stage } = handling;
  if (next.length + mayAssignTo.length === 0 && !writing && assigning === null) return null;
  return (
    <section aria-label="办理">
      <h2>办理</h2>
      <div className="buttons">
        {next.map((each) => (
          <Button key={each} onClick={() => setWriting({ stage: each, expectedStage: stage, expectedRevision: 0, before: null })}>
            {STAGE_WORDS[each]}
          </Button>
        ))}
        {mayAssignTo.length > 0 && (
          <Button variant="default" onClick={() => setAssigning(alert.revision)}>
            转交他区
          </Button>
        )}
      </div>
      <StepDrawer alert={alert} handling={handling} writing={writing} close={() => setWriting(null)} acted={acted} again={again} />
      <AssignDrawer alert={alert} to={mayAssignTo} expectedRevision={assigning} close={() => setAssigning(null)} acted={acted} again={again} />
    </section>
  );
}
