/** Nobody is signed in, or one who is known here but has no right: the ways in, why the last session ended, and what could not be ended. */
import { useState } from 'react';
import type { Said, SignedOut, Way } from '../session/said.js';
import type { Left } from '../session/session.js';
import { Strips } from '../frame/strips.js';
import { LocalForm } from './local-form.js';
import { ENDED, faultInAddress } from './words.js';
import { Ways } from './ways.js';

export function SignedOutPage({ said, left }: { said: Said; left?: Left | undefined }) {
  const out = said as SignedOut;
  const fault = new URLSearchParams(location.search).get('fault');
  // After signing out the next one in is perhaps another: the providers are told to ask anew.
  const [chosen, choose] = useState<boolean | null>(null);
  const again = chosen ?? left !== undefined;
  if (out.stage === 'NO_RIGHT') return <NoRight out={out} />;
  return (
    <main>
      <Strips said={said} />
      <div className="plain narrow">
        <h1>{said.city}互联网+监管 数据枢纽</h1>
        {left && <SignedOutNote left={left} />}
        {!left && out.ended && (
          <p className="note" role="status">
            {ENDED[out.ended]}
          </p>
        )}
        {fault !== null && (
          <p className="note wrong" role="alert">
            {faultInAddress(fault)} <span className="quiet">({fault})</span>
          </p>
        )}
        <LocalWay ways={out.ways ?? []} />
        <Ways ways={out.ways ?? []} again={again} setAgain={choose} />
        {(out.ways ?? []).length === 0 && <p>还没有配置登录方式。请联系系统管理员。</p>}
      </div>
    </main>
  );
}

function LocalWay({ ways }: { ways: readonly Way[] }) {
  const local = ways.find(({ type }) => type === 'local');
  return local ? <LocalForm title={local.title} /> : null;
}

function SignedOutNote({ left }: { left: Left }) {
  return (
    <div className="note" role="status">
      <p>已退出。</p>
      {left.rest && <p>{left.rest}</p>}
      {left.url && (
        <p>
          统一认证平台的登录仍然有效,下一个人可能不用密码就进入。<a href={left.url}>同时退出统一认证</a>
        </p>
      )}
    </div>
  );
}

const NoRight = ({ out }: { out: SignedOut }) => (
  <main className="plain narrow">
    <h1>还没有权限</h1>
    <p role="alert">您的身份已确认,但在这里还没有角色,看不到任何数据。</p>
    <p>{out.whom}</p>
    <LocalWay ways={out.ways ?? []} />
    <Ways ways={out.ways ?? []} again setAgain={() => undefined} />
  </main>
);
