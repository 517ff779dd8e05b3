/** One person: what can be done with the account, by right. Each act asks once more where it cannot be taken back. */
import { useState } from 'react';
import { actorText } from '../parts/actor.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { ChangePerson } from './change-person.js';
import { ConfirmedAct } from './confirmed-act.js';
import { EndPerson } from './end-person.js';
import { type Person, placeText, STATES } from './shapes.js';
import { ShownOnce } from './shown-once.js';
import { Side } from '../parts/side.js';

interface Props {
  readonly person: Person | null;
  readonly close: () => void;
  readonly done: () => void;
}

export function PersonDrawer({ person, close, done }: Props) {
  return (
    <Side opened={person !== null} close={close} title={person?.name ?? ''}>
      {person && (
        <>
          <dl className="pairs">
            <dt>账号</dt>
            <dd>{person.account}</dd>
            <dt>角色</dt>
            <dd>{person.roleTitle ?? '没有角色'}</dd>
            <dt>范围</dt>
            <dd>{placeText(person)}</dd>
            <dt>状态</dt>
            <dd>{STATES[person.state] ?? person.state}</dd>
            <dt>登录方式</dt>
            <dd>
              {person.ways.join('、') || '—'}
              {person.secondFactor && ',已绑定动态口令'}
            </dd>
            <dt>上次登录</dt>
            <dd>{person.lastSignInAt ? `${momentText(person.lastSignInAt)},来自 ${person.lastAddress ?? ''}` : '从未'}</dd>
          </dl>
          <Acts person={person} done={done} />
        </>
      )}
    </Side>
  );
}

function Acts({ person, done }: { person: Person; done: () => void }) {
  const [propose, confirm] = [useMay('propose'), useMay('confirm')];
  const waits = person.state === 'PROPOSED' || person.resetProposedBy !== null;
  return (
    <div className="form">
      {confirm && waits && <Decision person={person} done={done} />}
      {confirm && person.state === 'ACTIVE' && <ChangePerson person={person} done={done} />}
      {propose && person.state === 'ACTIVE' && <Reset person={person} done={done} />}
      {confirm && person.lockedUntil !== null && <ConfirmedAct document="UnlockPerson" id={person.id} label="解除锁定" done={done} />}
      {(propose || confirm) && person.state === 'ACTIVE' && <ConfirmedAct document="EndSessions" id={person.id} label="结束其所有登录" done={done} />}
      {propose && person.state !== 'ENDED' && <EndPerson person={person} done={done} />}
    </div>
  );
}

function Decision({ person, done }: { person: Person; done: () => void }) {
  const { busy, problems, act } = useAct<object, object>('ConfirmPerson', `person:confirm:${person.id}`, {});
  const decide = (accept: boolean): void => void act({ id: person.id, accept }).then((made) => made && done());
  return (
    <div className="form" role="group" aria-label="待确认">
      <p>
        {person.state === 'PROPOSED' ? `${actorText(person.proposedBy)} 提出新增这个账号。` : `${actorText(person.resetProposedBy)} 提出重置密码。`}
      </p>
      <Problems of={problems} />
      <div className="buttons">
        <Press busy={busy} onClick={() => decide(true)}>
          确认
        </Press>
        <Press variant="default" busy={busy} meanwhile={null} onClick={() => decide(false)}>
          不同意
        </Press>
      </div>
    </div>
  );
}

function Reset({ person, done }: { person: Person; done: () => void }) {
  const [password, setPassword] = useState<string | null>(null);
  if (password !== null)
    return (
      <ShownOnce
        what="新密码"
        secret={password}
        leave={() => {
          setPassword(null);
          done();
        }}
      />
    );
  return (
    <ConfirmedAct<{ password: string | null }>
      document="ResetPassword"
      id={person.id}
      label="重置密码"
      sure="生成新密码,同时解除锁定和动态口令;经安全管理员确认后生效。"
      done={(made) => (made.password ? setPassword(made.password) : done())}
    />
  );
}
