/** The session ended under an open page: it is hidden, keeps what was typed, and goes on when the same person is back. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { drawnAs, isSignedIn, type Said, type SignedIn, type SignedOut } from '../session/said.js';
import { startAgain } from '../session/session.js';
import { LocalForm } from './local-form.js';
import { Steps } from './steps.js';
import { Ways } from './ways.js';
import { ENDED } from './words.js';

export function Lapsed({ who, said }: { who: SignedIn; said: Said }) {
  const [again, setAgain] = useState(false);
  if (isSignedIn(said)) return <Steps who={said} />;
  const { ways = [], ended } = said as SignedOut;
  const local = ways.find(({ type }) => type === 'local');
  return (
    <main className="plain narrow">
      <h1>请重新登录</h1>
      <p className="note" role="status">
        {ENDED[ended ?? ''] ?? '登录已结束。'} {who.person.name} 登录后,原来的页面和填写的内容都还在。
      </p>
      {local && <LocalForm title={local.title} account={who.person.account} locked />}
      <Ways ways={ways} again={again} setAgain={setAgain} person={drawnAs(who)} />
      <p>
        <Button variant="default" onClick={startAgain}>
          不是 {who.person.name}?放弃填写的内容,换人登录
        </Button>
      </p>
    </main>
  );
}
