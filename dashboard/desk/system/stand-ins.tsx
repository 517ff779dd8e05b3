/** Stand-ins: who does whose work until when, and what waits for a confirmation. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Propose } from '../frame/own-stand-ins.js';
import { useAsked } from '../net/use-asked.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { Side } from '../parts/side.js';
import { actorText } from '../parts/actor.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { useMay } from '../session/use-session.js';
import { ConfirmedAct } from './confirmed-act.js';
import { type Person, placeText, STAND_IN_STATES, type StandIn, type StandInPerson } from './shapes.js';

export default function StandIns() {
  const { answer, fault, again } = useAsked<{ standIns: readonly StandIn[] | null }>('StandIns');
  const [adding, add] = useState(false);
  const propose = useMay('propose');
  const all = answer?.data.standIns ?? [];
  return (
    <>
      <h1>代办</h1>
      <p>代办的人在期限内有另一人的角色与范围,所做的记在自己名下。三类管理员不能请人代办,也不能代办。</p>
      <div className="bar">
        <Button variant="default" onClick={again}>
          刷新
        </Button>
        {propose && <Button onClick={() => add(true)}>为他人提出代办</Button>}
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="代办" />}
      {answer && all.length === 0 && <Nothing>还没有代办。本人可在右上角“我的账号”中提出,系统管理员可在此提出。</Nothing>}
      {all.length > 0 && (
        <Table title="代办,新的在前" quiet heads={['谁不在', '由谁代办', '代办人得到', '从', '到', '事由', '状态', '提出', '操作']}>
          {all.map((one) => (
            <Row key={one.id} of={one} done={again} />
          ))}
        </Table>
      )}
      <Side opened={adding} close={() => add(false)} title="为他人提出代办">
        <ForWhom
          done={() => {
            add(false);
            again();
          }}
        />
      </Side>
    </>
  );
}

const named = ({ name, account }: StandInPerson): string => `${name}(${account})`;

function Row({ of: one, done }: { of: StandIn; done: () => void }) {
  const confirm = useMay('confirm');
  const open = one.state !== 'ENDED' && one.state !== 'PAST';
  return (
    <tr>
      <th scope="row">{named(one.person)}</th>
      <td>{named(one.standIn)}</td>
      <td>
        {one.person.roleTitle},{placeText(one.person)}
      </td>
      <td>{one.fromDay}</td>
      <td>{one.toDay}</td>
      <td>{one.reason}</td>
      <td>{STAND_IN_STATES[one.state] ?? one.state}</td>
      <td>{actorText(one.proposedBy)}</td>
      <td>
        {confirm && one.state === 'PROPOSED' && <Decision of={one} done={done} />}
        {open && <ConfirmedAct document="EndStandIn" id={one.id} label="结束" sure={`结束 ${named(one.standIn)} 的代办:立即失效。`} done={done} />}
      </td>
    </tr>
  );
}

function Decision({ of: one, done }: { of: StandIn; done: () => void }) {
  const { busy, problems, act } = useAct<object, object>('ConfirmStandIn', `stand-in:confirm:${one.id}`, {});
  const decide = (accept: boolean): void => void act({ id: one.id, accept }).then(done);
  return (
    <div className="buttons">
      <Press busy={busy} aria-label={`确认 ${one.standIn.name} 代 ${one.person.name}`} onClick={() => decide(true)}>
        确认
      </Press>
      <Press
        variant="default"
        aria-label={`退回 ${one.standIn.name} 代 ${one.person.name}`}
        busy={busy}
        meanwhile={null}
        onClick={() => decide(false)}
      >
        退回
      </Press>
      <Problems of={problems} />
    </div>
  );
}

const ADMINISTRATORS = new Set(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']);

/** Who will be away is chosen first; the form is hers from then on. */
function ForWhom({ done }: { done: () => void }) {
  const { answer, fault, again } = useAsked<{ people: readonly Person[] | null }>('People', { state: 'ACTIVE' });
  const [person, choose] = useState('');
  const people = (answer?.data.people ?? []).filter(({ role }) => role !== null && !ADMINISTRATORS.has(role));
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading what="人员" />;
  return (
    <>
      <label>
        谁不在
        <br />
        <select value={person} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">请选择</option>
          {people.map(({ id, name, account, roleTitle }) => (
            <option key={id} value={id}>
              {name}({account},{roleTitle})
            </option>
          ))}
        </select>
      </label>
      {person !== '' && <Propose key={person} person={person} done={done} />}
    </>
  );
}
