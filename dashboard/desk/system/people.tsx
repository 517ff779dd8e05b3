/** People: who may sign in, as what, and what waits for a confirmation. What one administrator proposes another confirms. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { actorText } from '../parts/actor.js';
import { Loading, Nothing, Trouble } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { momentText } from '../session/clock.js';
import { useMay } from '../session/use-session.js';
import { NewPerson } from './new-person.js';
import { PersonDrawer } from './person-drawer.js';
import { type Person, placeText, STATES } from './shapes.js';

export default function People() {
  const [state, setState] = useState('');
  const { answer, fault, again } = useAsked<{ people: readonly Person[] | null }>('People', { state: state === '' ? null : state });
  const [shown, show] = useState<string | null>(null);
  const [adding, add] = useState(false);
  const propose = useMay('propose');
  const people = answer?.data.people ?? [];
  const person = people.find(({ id }) => id === shown) ?? null;
  return (
    <>
      <h1>人员</h1>
      <div className="bar">
        <div className="field">
          <NativeSelect
            label="状态"
            value={state}
            data={[{ value: '', label: '全部' }, ...Object.entries(STATES).map(([value, label]) => ({ value, label }))]}
            onChange={({ currentTarget }) => setState(currentTarget.value)}
          />
        </div>
        <Button variant="default" onClick={again}>
          刷新
        </Button>
        {propose && <Button onClick={() => add(true)}>新增人员</Button>}
      </div>
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="人员" />}
      {answer && people.length === 0 && <Nothing>没有符合条件的人员。</Nothing>}
      {people.length > 0 && <Listed people={people} show={show} />}
      <PersonDrawer key={person?.id ?? ''} person={person} close={() => show(null)} done={again} />
      <NewPerson opened={adding} close={() => add(false)} done={again} />
    </>
  );
}

const Listed = ({ people, show }: { people: readonly Person[]; show: (id: string) => void }) => (
  <Table title="人员" quiet heads={['账号', '姓名', '角色', '范围', '状态', '上次登录', '操作']}>
    {people.map((person) => (
      <tr key={person.id}>
        <th scope="row">{person.account}</th>
        <td>{person.name}</td>
        <td>{person.roleTitle ?? '没有角色'}</td>
        <td>{placeText(person)}</td>
        <td>{standingOf(person)}</td>
        <td>{momentText(person.lastSignInAt) || '从未'}</td>
        <td>
          <Button variant="default" aria-label={`处理 ${person.name}`} onClick={() => show(person.id)}>
            处理
          </Button>
        </td>
      </tr>
    ))}
  </Table>
);

function standingOf({ state, proposedBy, resetProposedBy, lockedUntil, unused, unusedFrom }: Person): string {
  const parts = [STATES[state] ?? state];
  if (state === 'PROPOSED') parts.push(`${actorText(proposedBy)} 提出,待确认`);
  if (resetProposedBy) parts.push(`${actorText(resetProposedBy)} 提出重置密码,待确认`);
  if (lockedUntil) parts.push(`锁定到 ${momentText(lockedUntil)}`);
  if (unused) parts.push('长期未用,已停');
  if (unusedFrom) parts.push(`长期未用,${momentText(unusedFrom).slice(0, 10)} 起停用`);
  return parts.join(';');
}
