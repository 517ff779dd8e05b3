/** What may be done with a request: the city decides, never its author; whoever may ask for the same takes it back. */
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isLive, type Request, WHATS } from '../items/shapes.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { useMay } from '../session/use-session.js';

interface Props {
  readonly request: Request;
  readonly again: () => void;
}

export function RequestActs({ request, again }: Props) {
  const [decide, ask] = [useMay('decide'), useMay('request')];
  return (
    <>
      {decide && <Decide request={request} again={again} />}
      {ask && <TakeBack request={request} again={again} />}
    </>
  );
}

const EMPTY = { reason: '' };
const LONGEST = 1000;

function Decide({ request, again }: Props) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, object>('DecideRequest', `request:decide:${request.id}`, EMPTY);
  const [wanting, want] = useState(false);
  const reason = draft.fields.reason;
  const decide = async (accept: boolean): Promise<void> => {
    if (!accept && reason.trim() === '') return want(true);
    want(false);
    await act({ id: request.id, accept, expectedRevision: request.revision, ...(reason.trim() !== '' && { reason }) });
    again();
  };
  // What was refused is said even where there is nothing left to decide: another was quicker.
  if (request.state !== 'OPEN') return <Problems of={problems} />;
  if (request.mine) return <p className="note">这是您自己提出的申请,须由另一位市级管理员决定。</p>;
  return (
    <section aria-label="决定">
      <h2>决定</h2>
      <form className="form narrow" aria-label="决定" onSubmit={(event) => event.preventDefault()}>
        <Textarea
          label="说明"
          description="不同意的必填;不要写个人信息"
          value={reason}
          error={wanting ? '不同意的,请写明原因' : undefined}
          autoComplete="off"
          maxLength={LONGEST}
          rows={3}
          onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        />
        <Problems of={problems} />
        <div className="buttons">
          <Press busy={busy} onClick={() => void decide(true)}>
            同意{WHATS[request.what]}
          </Press>
          <Press variant="default" busy={busy} meanwhile={null} onClick={() => void decide(false)}>
            不同意
          </Press>
        </div>
      </form>
    </section>
  );
}

function TakeBack({ request, again }: Props) {
  const { busy, problems, act } = useAct<object, object>('TakeBackRequest', `request:back:${request.id}`, {});
  const [asked, ask] = useState(false);
  const back = async (): Promise<void> => {
    await act({ id: request.id, expectedRevision: request.revision });
    ask(false);
    again();
  };
  return (
    <div>
      {isLive(request) &&
        (asked ? (
          <div className="form" role="group" aria-label="撤回申请">
            <p>撤回后即失效;需要时可以重新提出。</p>
            <div className="buttons">
              <Press color="red.9" busy={busy} onClick={() => void back()}>
                确定撤回
              </Press>
              <Button variant="default" disabled={busy} onClick={() => ask(false)}>
                取消
              </Button>
            </div>
          </div>
        ) : (
          <Button variant="default" onClick={() => ask(true)}>
            撤回申请
          </Button>
        ))}
      <Problems of={problems} />
    </div>
  );
}
