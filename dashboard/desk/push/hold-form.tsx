/** Holds a target, or a table, a kind or a source of it: with a reason, and after a look at what that touches. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useId } from 'react';
import { kindOfEnum, useDefinitions } from '../frame/definitions.js';
import { Problems, useAct } from '../parts/act.js';
import { Send } from '../parts/send.js';
import { Side } from '../parts/side.js';
import type { Target } from './shapes.js';
import { Touched } from './touched.js';
import { HOLD_SCOPES } from './words.js';

const EMPTY = { scope: 'WHOLE', name: '', reason: '' };
const FIELDS: Readonly<Record<string, string>> = { TABLE: 'table', KIND: 'kind', SOURCE: 'source' };

export const partOf = (target: string, scope: string, name: string): Record<string, string> => {
  const field = FIELDS[scope];
  return field === undefined ? { target } : { target, [field]: name };
};

export function HoldForm({ target, close, done }: { target: Target; close: () => void; done: () => void }) {
  const { draft, busy, problems, act } = useAct<typeof EMPTY, object>('HoldTarget', `hold:${target.name}`, EMPTY);
  const { scope, name, reason } = draft.fields;
  const choices = useChoices(target, scope);
  const labelled = useId();
  const chosen = scope === 'WHOLE' || choices.some(({ value }) => value === name);
  const input = partOf(target.name, scope, name);
  return (
    <Side opened close={close} title={`暂停 ${target.name}`}>
      <form
        className="form"
        aria-labelledby={labelled}
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          void act({ ...input, reason: reason.trim() }).then((made) => {
            if (!made) return;
            done();
            close();
          });
        }}
      >
        <p id={labelled}>暂停后,所选的部分不再上报,数据照常归集和检查;已封批、已发送的照常完成。由人放行后继续。</p>
        <NativeSelect
          label="暂停什么"
          value={scope}
          data={[{ value: 'WHOLE', label: '整个目标' }, ...Object.entries(HOLD_SCOPES).map(([value, label]) => ({ value, label: `一个${label}` }))]}
          onChange={({ currentTarget }) => draft.set({ scope: currentTarget.value, name: '' })}
        />
        {scope !== 'WHOLE' && (
          <NativeSelect
            label={HOLD_SCOPES[scope] ?? ''}
            value={name}
            data={[{ value: '', label: '请选择' }, ...choices]}
            onChange={({ currentTarget }) => draft.set({ name: currentTarget.value })}
          />
        )}
        <Textarea
          label="原因(放行的人会看到)"
          value={reason}
          required
          withAsterisk={false}
          maxLength={200}
          autoComplete="off"
          onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
        />
        {chosen && <Touched document="LookAtHold" input={input} nothing="现在没有等待上报的行;以后到来的会停在这里。" />}
        <Problems of={problems} />
        <div className="buttons">
          <Send color="red.9" busy={busy} disabled={!chosen}>
            确定暂停
          </Send>
          <Button variant="default" onClick={close}>
            不暂停
          </Button>
        </div>
      </form>
    </Side>
  );
}

function useChoices({ tables, kinds, sources }: Target, scope: string): readonly { readonly value: string; readonly label: string }[] {
  const definitions = useDefinitions();
  if (scope === 'TABLE') return tables.map((table) => ({ value: table, label: table }));
  if (scope === 'SOURCE') return sources.map((source) => ({ value: source, label: source }));
  if (scope !== 'KIND') return [];
  return kinds.flatMap((each) => {
    const kind = kindOfEnum(definitions, each);
    return kind ? [{ value: kind.name, label: kind.title }] : [];
  });
}
