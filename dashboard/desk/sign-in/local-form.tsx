/** Signing in with an account of the hub's own. */
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { folded } from '../parts/fold.js';
import { Send } from '../parts/send.js';
import { useStep } from './use-step.js';
import { signInFault } from './words.js';

export function LocalForm({ title, account: given = '', locked = false }: { title: string; account?: string; locked?: boolean }) {
  const [account, setAccount] = useState(given);
  const [password, setPassword] = useState('');
  const { busy, fault, take } = useStep();
  return (
    <form
      className="form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        setAccount(folded(account));
        // Emptied either way: what was wrong is typed anew.
        void take('/session', { account: folded(account), password }).then(() => setPassword(''));
      }}
    >
      <TextInput
        label="账号"
        name="username"
        autoComplete="username"
        value={account}
        readOnly={locked}
        autoFocus={!locked}
        required
        withAsterisk={false}
        onChange={({ currentTarget }) => setAccount(currentTarget.value)}
        onBlur={() => setAccount(folded(account))}
      />
      <PasswordInput
        label="密码"
        name="password"
        autoComplete="current-password"
        value={password}
        autoFocus={locked}
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码' }}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {fault && (
        <p className="note wrong" role="alert">
          {signInFault(fault)}
        </p>
      )}
      <Send busy={busy}>登录</Send>
      <p className="quiet">忘记密码或账号被停用时,请联系系统管理员。</p>
    </form>
  );
}
