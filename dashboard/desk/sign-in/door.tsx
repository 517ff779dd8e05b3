/** Door: what stands before the desk, by what the hub says of the session. */
import { lazy, Suspense, useEffect } from 'react';
import { Button } from '@mantine/core';
import { Catch } from '../parts/catch.js';
import { takeUp } from '../session/drafts.js';
import { drawnAs, type SignedIn } from '../session/said.js';
import { check, leaveDesk, startAgain } from '../session/session.js';
import { useSession, WhoContext } from '../session/use-session.js';
import { Lapsed } from './lapsed.js';
import { SignedOutPage } from './signed-out.js';
import { Steps } from './steps.js';

const Desk = lazy(() => import('../frame/desk.js'));

export function Door() {
  const session = useSession();
  useEffect(() => {
    document.title = session.phase === 'IN' ? `${session.said.city}互联网+监管 数据枢纽` : '登录 · 互联网+监管 数据枢纽';
  }, [session]);
  if (session.phase === 'ASKING') return <Waiting />;
  if (session.phase === 'FAULT')
    return (
      <main className="plain narrow">
        <h1>暂时打不开</h1>
        <p role="alert">{session.fault.message}</p>
        <Button onClick={() => void check()}>再试一次</Button>
      </main>
    );
  if (session.phase === 'ANOTHER') return <Another was={session.was} now={session.said} />;
  if (session.phase === 'OUT') return <SignedOutPage said={session.said} left={session.left} />;
  if (session.said.stage !== 'OPEN') return <Steps who={session.said} />;
  return (
    <>
      {session.hidden === 'CHECKING' && <Waiting />}
      {session.hidden === 'LAPSED' && session.out && <Lapsed who={session.said} said={session.out} />}
      <div hidden={session.hidden !== 'NO'}>
        <Open who={session.said} />
      </div>
    </>
  );
}

function Open({ who }: { who: SignedIn }) {
  // Before any form is drawn: it takes up its text when it is made.
  takeUp(drawnAs(who));
  return (
    <WhoContext value={who}>
      <Catch what="页面">
        <Suspense fallback={<Waiting />}>
          <Desk key={drawnAs(who)} />
        </Suspense>
      </Catch>
    </WhoContext>
  );
}

const Waiting = () => (
  <main className="plain narrow">
    <p role="status">正在打开……</p>
  </main>
);

function Another({ was, now }: { was: SignedIn; now: SignedIn }) {
  if (was.person.id === now.person.id) return <OtherDesk was={was} now={now} />;
  return (
    <main className="plain narrow">
      <h1>现在登录的是 {now.person.name}</h1>
      <p role="alert">
        这个页面原来是 {was.person.name} 的,内容已清除,刚才的操作没有执行。换成 {was.person.name} 时,请先退出再登录。
      </p>
      <Button onClick={startAgain}>以 {now.person.name} 的身份继续</Button>
    </main>
  );
}

/** The same person: she does another's work now, or her own again, by another tab or because the span is over. */
const OtherDesk = ({ was, now }: { was: SignedIn; now: SignedIn }) => (
  <main className="plain narrow">
    <h1>{now.acting ? `现在代 ${now.acting.name} 办理` : '现在是本人办理'}</h1>
    <p role="alert">
      这个页面原来{was.acting ? `是代 ${was.acting.name} 办理的` : '是本人办理的'},内容已清除,刚才的操作没有执行。
      {was.acting && !now.acting && ' 代办已经结束,或已在别的页面回到本人。'}
    </p>
    <Button onClick={() => leaveDesk(was)}>{now.acting ? `继续代 ${now.acting.name} 办理` : '以本人继续'}</Button>
  </main>
);
