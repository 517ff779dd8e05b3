/** Door: what stands before the desk, by what the hub says of the session. */
import { lazy, Suspense, useEffect } from 'react';
import { Button } from '@mantine/core';
import { Catch } from '../parts/catch.js';
import { takeUp } from '../session/drafts.js';
import type { SignedIn } from '../session/said.js';
import { check, startAgain } from '../session/session.js';
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
  if (session.phase === 'ANOTHER') return <Another was={session.was} now={session.said.person.name} />;
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
  takeUp(who.person.id);
  return (
    <WhoContext value={who}>
      <Catch what="页面">
        <Suspense fallback={<Waiting />}>
          <Desk key={who.person.id} />
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

const Another = ({ was, now }: { was: string; now: string }) => (
  <main className="plain narrow">
    <h1>现在登录的是 {now}</h1>
    <p role="alert">
      这个页面原来是 {was} 的,内容已清除,刚才的操作没有执行。换成 {was} 时,请先退出再登录。
    </p>
    <Button onClick={startAgain}>以 {now} 的身份继续</Button>
  </main>
);
