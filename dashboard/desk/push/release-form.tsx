/** Releases a target or what is held of it, after a look at what goes then. What somebody else decided meanwhile is not undone by it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { actorText } from '../parts/actor.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { Side } from '../parts/side.js';
import { withMoments } from '../session/clock.js';
import { partOf } from './hold-form.js';
import type { Target } from './shapes.js';
import { Touched } from './touched.js';
import { wordOf } from '../parts/words.js';
import { HOLD_SCOPES } from './words.js';

export interface Part {
  readonly scope: string;
  readonly name: string;
}

export const WHOLE: Part = { scope: 'WHOLE', name: '' };

interface Props {
  readonly target: Target;
  readonly part: Part;
  readonly close: () => void;
  readonly done: () => void;
}

export function ReleaseForm({ target, part, close, done }: Props) {
  const what = part.scope === 'WHOLE' ? target.name : `${wordOf(HOLD_SCOPES, part.scope)} ${part.name}`;
  const { busy, problems, act } = useAct<object, object>('ReleaseTarget', `release:${target.name}:${part.scope}:${part.name}`, {});
  const input = partOf(target.name, part.scope, part.name);
  const hold = target.holds.find((each) => each.scope === part.scope && each.name === part.name);
  const changedAt = part.scope === 'WHOLE' ? target.changedAt : (hold?.heldAt ?? null);
  // Decided by what stood there when it was opened; after a refusal by what has been shown since.
  const [first] = useState(changedAt);
  const refused = problems.some(({ code }) => code === 'CHANGED_MEANWHILE');
  const expectedChangedAt = refused ? changedAt : first;
  const release = (): void =>
    void act({ ...input, ...(expectedChangedAt !== null && { expectedChangedAt }) }).then((made) => {
      done();
      if (made) close();
    });
  const why = part.scope === 'WHOLE' ? target.reason : (hold?.reason ?? null);
  return (
    <Side opened close={close} title={`放行 ${what}`}>
      <div className="form" role="group" aria-label={`放行 ${what}`}>
        {why !== null && <p>暂停的原因:{actorText(withMoments(why))}</p>}
        <p>放行后,等待的行从下一次上报起发出。</p>
        <Touched document="LookAtRelease" input={input} nothing="现在没有等待上报的行。" />
        <Problems of={problems} />
        <div className="buttons">
          <Press busy={busy} onClick={release}>
            确定放行
          </Press>
          <Button variant="default" onClick={close}>
            不放行
          </Button>
        </div>
      </div>
    </Side>
  );
}
