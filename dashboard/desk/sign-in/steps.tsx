/** Steps between the password and the desk: a new password, the second factor, setting one up. */
import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { SignedIn } from '../session/said.js';
import { signOut } from '../session/session.js';
import { Strips } from '../frame/strips.js';
import { FactorForm } from './factor-form.js';
import { PasswordForm } from './password-form.js';

const Enrol = lazy(() => import('./enrol.js'));

const TITLES: Readonly<Record<string, string>> = { PASSWORD: '请设置新密码', SECOND_FACTOR: '请输入动态口令', ENROL: '请绑定动态口令' };

export function Steps({ who }: { who: SignedIn }) {
  return (
    <main>
      <Strips said={who} />
      <div className="plain narrow">
        <h1>{TITLES[who.stage]}</h1>
        <p className="quiet">
          {who.person.name}({who.person.account})
        </p>
        {who.stage === 'PASSWORD' && <PasswordForm who={who} />}
        {who.stage === 'SECOND_FACTOR' && <FactorForm />}
        {who.stage === 'ENROL' && (
          <Suspense fallback={<p role="status">正在打开……</p>}>
            <Enrol />
          </Suspense>
        )}
        <p>
          <Button variant="subtle" onClick={() => void signOut(false)}>
            退出,换人登录
          </Button>
        </p>
      </div>
    </main>
  );
}
