/** Who is signed in: name and role, last sign-in, the own password and second factor, and the way out. */
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { type Fault, faultOf } from '../net/fault.js';
import { Loading, Trouble } from '../parts/states.js';
import { momentText } from '../session/clock.js';
import { signOut } from '../session/session.js';
import { useWho } from '../session/use-session.js';
import { PasswordForm } from '../sign-in/password-form.js';
import { Side } from '../parts/side.js';

const OwnStandIns = lazy(() => import('./own-stand-ins.js'));
const Enrol = lazy(() => import('../sign-in/enrol.js'));

export function Who() {
  const who = useWho();
  const [shown, show] = useState<'NO' | 'ME' | 'PASSWORD' | 'ENROL' | 'STAND_IN'>('NO');
  const [fault, setFault] = useState<Fault | null>(null);
  const out = (everywhere: boolean): void =>
    void signOut(everywhere).catch((error: unknown) => {
      setFault(faultOf(error));
      show('ME');
    });
  return (
    <div className="who">
      <Button variant="default" onClick={() => show('ME')}>
        {who.person.name} · {who.acting ? `代 ${who.acting.name}` : who.roleTitle}
      </Button>
      <Button variant="default" onClick={() => out(false)}>
        退出
      </Button>
      <Side opened={shown !== 'NO'} close={() => show('NO')} title="我的账号">
        {fault && <Trouble fault={fault} />}
        <dl className="pairs">
          <dt>账号</dt>
          <dd>{who.person.account}</dd>
          <dt>角色</dt>
          <dd>{who.roleTitle}</dd>
          <dt>范围</dt>
          <dd>{who.department?.name ?? (who.districts.map(({ name }) => name).join('、') || '不看业务数据')}</dd>
          <dt>上次登录</dt>
          <dd>{who.previous ? `${momentText(who.previous.at)},来自 ${who.previous.address}` : '这是第一次'}</dd>
          <dt>自动退出</dt>
          <dd>{who.idleMinutes} 分钟没有操作时</dd>
        </dl>
        {shown === 'ME' && (
          <div className="buttons">
            <Button variant="default" onClick={() => show('PASSWORD')}>
              修改密码
            </Button>
            <Button variant="default" onClick={() => show('ENROL')}>
              绑定动态口令
            </Button>
            <Button variant="default" onClick={() => show('STAND_IN')}>
              代办{who.mayActFor.length > 0 && `(可代 ${who.mayActFor.length} 人)`}
            </Button>
            <Button color="red.9" variant="outline" onClick={() => out(true)}>
              在所有地方退出
            </Button>
          </div>
        )}
        {shown === 'STAND_IN' && (
          <Suspense fallback={<Loading what="代办" />}>
            <OwnStandIns />
          </Suspense>
        )}
        {shown === 'PASSWORD' && <PasswordForm who={who} done={() => show('ME')} />}
        {shown === 'ENROL' && (
          <Suspense fallback={<Loading what="页面" />}>
            <Enrol done={() => show('ME')} />
          </Suspense>
        )}
      </Side>
    </div>
  );
}
