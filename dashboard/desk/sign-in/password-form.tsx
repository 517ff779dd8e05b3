/** A new password: at the first sign-in, when the old one is too old, or by a person's own wish. */
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { Send } from '../parts/send.js';
import type { SignedIn } from '../session/said.js';
import { useStep } from './use-step.js';

const EMPTY = { old: '', fresh: '', twice: '' };
const eye = { 'aria-label': '显示或隐藏密码' };

export function PasswordForm({ who, done }: { who: SignedIn; done?: () => void }) {
  const [fields, setFields] = useState(EMPTY);
  const { busy, fault, take } = useStep();
  const differs = fields.twice !== '' && fields.twice !== fields.fresh;
  const field = (name: keyof typeof EMPTY, label: string, autoComplete: string) => (
    <PasswordInput
      label={label}
      autoComplete={autoComplete}
      value={fields[name]}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={eye}
      error={name === 'twice' && differs ? '两次输入的不一样' : undefined}
      onChange={({ currentTarget: { value } }) => setFields((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <form
      className="form"
      aria-label="修改密码"
      onSubmit={(event) => {
        event.preventDefault();
        if (differs) return;
        void take('/session/password', { old: fields.old, new: fields.fresh }).then((answer) => {
          setFields(EMPTY);
          if (answer) done?.();
        });
      }}
    >
      <input type="text" name="username" autoComplete="username" value={who.person.account} readOnly hidden />
      {field('old', '现在的密码', 'current-password')}
      {field('fresh', '新密码', 'new-password')}
      {field('twice', '再输一次新密码', 'new-password')}
      <p className="quiet">至少 10 位,含大写字母、小写字母、数字、符号中的三种;不能与账号相同,也不能用最近 5 次用过的。</p>
      {fault && (
        <p className="note wrong" role="alert">
          {fault.message}
        </p>
      )}
      <Send busy={busy}>保存新密码</Send>
    </form>
  );
}
