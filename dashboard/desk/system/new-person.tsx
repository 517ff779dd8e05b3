/** A new person: proposed here, of use once confirmed. The first password is shown once. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problems, useAct } from '../parts/act.js';
import { folded } from '../parts/fold.js';
import { Send } from '../parts/send.js';
import { NO_SCOPE, ScopeFields, scopeInput } from './scope-fields.js';
import { ShownOnce } from './shown-once.js';
import { Side } from '../parts/side.js';

const EMPTY = { account: '', name: '', provider: '', subject: '', ...NO_SCOPE };

export function NewPerson({ opened, close, done }: { opened: boolean; close: () => void; done: () => void }) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, { password: string | null }>('ProposePerson', 'person:new', EMPTY);
  const [password, setPassword] = useState<string | null>(null);
  const { fields, set } = draft;
  const leave = (): void => {
    setPassword(null);
    close();
  };
  const text = (name: 'account' | 'name' | 'provider' | 'subject', label: string, required: boolean, description?: string) => (
    <TextInput
      label={label}
      description={description}
      value={fields[name]}
      required={required}
      withAsterisk={false}
      autoComplete="off"
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
      onBlur={() => set({ [name]: folded(fields[name]) })}
    />
  );
  return (
    <Side opened={opened} close={leave} title="新增人员">
      {password !== null ? (
        <ShownOnce what="初始密码" secret={password} leave={leave} />
      ) : (
        <form
          className="form"
          aria-label="新增人员"
          onSubmit={(event) => {
            event.preventDefault();
            // Enter sends what the field still has as it was pasted.
            const [account, name, provider, subject] = [fields.account, fields.name, fields.provider, fields.subject].map(folded);
            const identity = subject === '' ? {} : { provider, subject };
            void act({ account, name, ...identity, ...scopeInput(fields) }).then((made) => {
              if (!made) return;
              done();
              if (made.password) setPassword(made.password);
              else leave();
            });
          }}
        >
          <p>提出后由安全管理员确认,确认之前不能登录。</p>
          {text('account', '账号', true, '用过的账号不再用')}
          {text('name', '姓名', true)}
          <ScopeFields scope={fields} set={set} />
          {text('provider', '统一认证(名称)', false, '用账号密码登录的,这两项不填')}
          {text('subject', '在统一认证中的标识', false)}
          <Problems of={problems} />
          <Send busy={busy}>提出</Send>
        </form>
      )}
    </Side>
  );
}
