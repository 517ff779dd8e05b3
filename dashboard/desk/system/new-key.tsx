/** A new key for a machine. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problems, useAct } from '../parts/act.js';
import { dayOf, folded } from '../parts/fold.js';
import { Send } from '../parts/send.js';
import { NO_SCOPE, ScopeFields, scopeInput } from './scope-fields.js';
import { ShownOnce } from './shown-once.js';
import { Side } from '../parts/side.js';

const EMPTY = { name: '', endsOn: '', ...NO_SCOPE };

export function NewKey({ opened, close, done }: { opened: boolean; close: () => void; done: () => void }) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, { secret: string }>('ProposeKey', 'key:new', EMPTY);
  const [secret, setSecret] = useState<string | null>(null);
  const { fields, set } = draft;
  const wrongDay = fields.endsOn !== '' && dayOf(fields.endsOn) === null;
  const leave = (): void => {
    setSecret(null);
    close();
  };
  return (
    <Side opened={opened} close={leave} title="新增密钥">
      {secret !== null ? (
        <ShownOnce what="密钥" secret={secret} leave={leave} />
      ) : (
        <form
          className="form"
          aria-label="新增密钥"
          onSubmit={(event) => {
            event.preventDefault();
            if (wrongDay) return;
            void act({ name: folded(fields.name), endsOn: dayOf(fields.endsOn), ...scopeInput(fields) }).then((made) => {
              if (!made) return;
              done();
              setSecret(made.secret);
            });
          }}
        >
          <p>密钥给程序使用,以您为责任人;经安全管理员确认后生效。</p>
          <TextInput
            label="名称"
            value={fields.name}
            required
            withAsterisk={false}
            autoComplete="off"
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
            onBlur={() => set({ name: folded(fields.name) })}
          />
          <ScopeFields scope={fields} set={set} machine />
          <TextInput
            label="用到哪一天"
            placeholder="如 2027-12-31"
            value={fields.endsOn}
            required
            withAsterisk={false}
            autoComplete="off"
            error={wrongDay ? '应为日期,如 2027-12-31' : undefined}
            onChange={({ currentTarget }) => set({ endsOn: currentTarget.value })}
            onBlur={() => set({ endsOn: dayOf(fields.endsOn) ?? fields.endsOn })}
          />
          <Problems of={problems} />
          <Send busy={busy}>提出</Send>
        </form>
      )}
    </Side>
  );
}
