/** One's own stand-ins: for whom one may act, who acts for oneself, and asking somebody to. */
import { TextInput } from '@mantine/core';
import { Problems, useAct } from '../parts/act.js';
import { dayOf, folded } from '../parts/fold.js';
import { Press, Send } from '../parts/send.js';
import { Loading, Trouble } from '../parts/states.js';
import { useAsked } from '../net/use-asked.js';
import { useWho } from '../session/use-session.js';
import { ConfirmedAct } from '../system/confirmed-act.js';
import { STAND_IN_STATES, type StandIn } from '../system/shapes.js';
import { useTurn } from './acting.js';

export default function OwnStandIns() {
  const who = useWho();
  const { answer, fault, again } = useAsked<{ standIns: readonly StandIn[] | null }>('MyStandIns');
  const { busy, fault: refused, turn } = useTurn();
  const open = (answer?.data.standIns ?? []).filter(({ state }) => state !== 'ENDED' && state !== 'PAST');
  return (
    <>
      {refused && <Trouble fault={refused} />}
      {who.mayActFor.map(({ standIn, name, roleTitle, toDay }) => (
        <p key={standIn}>
          {name}({roleTitle})请您代办,至 {toDay}。{' '}
          {who.acting?.standIn === standIn ? (
            <strong>正在代办</strong>
          ) : (
            <Press variant="default" busy={busy} disabled={who.acting !== null} onClick={() => turn(standIn)}>
              代 {name} 办理
            </Press>
          )}
        </p>
      ))}
      {fault && <Trouble fault={fault} again={again} />}
      {!answer && !fault && <Loading what="代办" />}
      {open.map((one) => (
        <div key={one.id}>
          <p>
            {one.person.id === who.person.id ? `由 ${one.standIn.name} 代您办理` : `您代 ${one.person.name} 办理`}:{one.fromDay} 至 {one.toDay},
            {STAND_IN_STATES[one.state]}。事由:{one.reason}
          </p>
          {who.acting === null && (
            <ConfirmedAct document="EndStandIn" id={one.id} label="结束这项代办" sure="结束后立即失效,需要时重新提出。" done={again} />
          )}
        </div>
      ))}
      {answer && open.length === 0 && <p className="quiet">没有代办。出差、休假时可请同事代办,经安全管理员确认后生效。</p>}
      {who.acting === null && <Propose done={again} />}
    </>
  );
}

const EMPTY = { standIn: '', fromDay: '', toDay: '', reason: '' };
const LABELS: readonly (readonly [keyof typeof EMPTY, string])[] = [
  ['standIn', '由谁代办(账号)'],
  ['fromDay', '第一天'],
  ['toDay', '最后一天(最长 60 天)'],
  ['reason', '事由'],
];

const isDay = (name: string): boolean => name.endsWith('Day');

export function Propose({ person, done }: { person?: string; done: () => void }) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, object>('ProposeStandIn', `stand-in:${person ?? 'own'}`, EMPTY);
  const { fields, set } = draft;
  const meant = (name: keyof typeof EMPTY): string => (isDay(name) ? (dayOf(fields[name]) ?? folded(fields[name])) : folded(fields[name]));
  const wrong = (name: keyof typeof EMPTY): boolean => isDay(name) && fields[name] !== '' && dayOf(fields[name]) === null;
  return (
    <form
      className="form"
      aria-label="请人代办"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong('fromDay') || wrong('toDay')) return;
        const given = { standIn: meant('standIn'), reason: fields.reason, fromDay: meant('fromDay'), toDay: meant('toDay') };
        void act(person === undefined ? given : { ...given, person }).then((made) => made && done());
      }}
    >
      <h3>请人代办</h3>
      {LABELS.map(([name, label]) => (
        <TextInput
          key={name}
          label={label}
          value={fields[name]}
          required
          withAsterisk={false}
          autoComplete="off"
          placeholder={isDay(name) ? '如 2026-03-11' : undefined}
          error={wrong(name) ? '应为日期,如 2026-03-11' : undefined}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
          onBlur={() => name !== 'reason' && set({ [name]: meant(name) })}
        />
      ))}
      <p className="quiet">代办的人在这些日子里有同样的角色与范围,所做的记在其本人名下。经安全管理员确认后生效。</p>
      <Problems of={problems} />
      <Send busy={busy}>提出代办</Send>
    </form>
  );
}
