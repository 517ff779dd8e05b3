/** Ending an account: what hangs on it is shown first, and goes to another of the same role and scope in the same act, or ends with it. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAsked } from '../net/use-asked.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { Loading, Trouble } from '../parts/states.js';
import { type Person, placeText } from './shapes.js';

interface Work {
  readonly what: string;
  readonly id: string;
  readonly title: string;
  readonly otherwise: string;
  readonly handed: string;
}

export function EndPerson({ person, done }: { person: Person; done: () => void }) {
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <div>
        <Button variant="default" onClick={() => ask(true)}>
          停用账号
        </Button>
      </div>
    );
  return <Asked person={person} done={done} leave={() => ask(false)} />;
}

function Asked({ person, done, leave }: { person: Person; done: () => void; leave: () => void }) {
  const { answer, fault, again } = useAsked<{ openWork: readonly Work[] | null }>('OpenWork', { person: person.id });
  const [handTo, hand] = useState('');
  const { busy, problems, act } = useAct<object, object>('EndPerson', `EndPerson:${person.id}`, {});
  const work = answer?.data.openWork ?? [];
  if (fault) return <Trouble fault={fault} again={again} />;
  if (!answer) return <Loading what="其名下的事" />;
  return (
    <div className="form" role="group" aria-label="停用账号">
      <p>停用 {person.name}:其登录立即失效,账号不能再用。</p>
      {work.length === 0 && <p className="quiet">其名下没有要交接的事。</p>}
      {work.length > 0 && (
        <>
          <ul>
            {work.map((each) => (
              <li key={each.id}>
                {each.title}:{handTo === '' ? each.otherwise : each.handed}
              </li>
            ))}
          </ul>
          <Successor of={person} handTo={handTo} hand={hand} />
        </>
      )}
      <Problems of={problems} />
      <div className="buttons">
        <Press color="red.9" busy={busy} onClick={() => void act({ id: person.id, ...(handTo !== '' && { handTo }) }).then((made) => made && done())}>
          确定停用账号
        </Press>
        <Button variant="default" disabled={busy} onClick={leave}>
          取消
        </Button>
      </div>
    </div>
  );
}

const alike = (a: Person, b: Person): boolean => a.role === b.role && placeText(a) === placeText(b);

function Successor({ of: person, handTo, hand }: { of: Person; handTo: string; hand: (id: string) => void }) {
  const { answer } = useAsked<{ people: readonly Person[] | null }>('People', { state: 'ACTIVE' });
  const others = (answer?.data.people ?? []).filter((each) => each.id !== person.id && alike(each, person));
  return (
    <NativeSelect
      label="由谁接手(同角色、同范围)"
      value={handTo}
      data={[{ value: '', label: '无人接手' }, ...others.map(({ id, name, account }) => ({ value: id, label: `${name}(${account})` }))]}
      onChange={({ currentTarget }) => hand(currentTarget.value)}
    />
  );
}
