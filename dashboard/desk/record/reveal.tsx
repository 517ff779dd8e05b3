/** Reveal: one masked value for sixty seconds, for a reason that is written down before the value is shown. It is on the page and nowhere else. */
import { Button, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Field } from '../frame/definitions.js';
import { Problems, useAct } from '../parts/act.js';
import { Send } from '../parts/send.js';
import { Side } from '../parts/side.js';

const SHOWN_MS = 60_000;

export function Reveal({ id, field }: { id: string; field: Field }) {
  const [opened, open] = useState(false);
  const [value, setValue] = useState<string | null>(null);
  const { draft, busy, problems, act } = useAct<{ reason: string }, { value: string | null }>('Reveal', `reveal:${id}:${field.name}`, { reason: '' });
  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(() => setValue(null), SHOWN_MS);
    // A page in the background, or on its way to the printer, shows it to nobody; the paper is laid out when this returns.
    const hide = (): void => flushSync(() => setValue(null));
    document.addEventListener('visibilitychange', hide);
    addEventListener('beforeprint', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('beforeprint', hide);
    };
  }, [value]);
  if (value !== null)
    return (
      <strong role="status">
        {' '}
        {value} <span className="quiet">(60 秒后隐去)</span>
      </strong>
    );
  return (
    <>
      {' '}
      <Button variant="subtle" aria-label={`显示 ${field.title}`} onClick={() => open(true)}>
        显示
      </Button>
      <Side opened={opened} close={() => open(false)} title={`显示 ${field.title}`}>
        <form
          className="form"
          aria-label="显示的原因"
          onSubmit={(event) => {
            event.preventDefault();
            void act({ id, field: field.name, reason: draft.fields.reason }).then((done) => {
              if (!done) return;
              setValue(done.value ?? '未填');
              open(false);
            });
          }}
        >
          <p>只显示这一个值,60 秒后隐去。谁、何时、为什么查看,先记入审计日志,再显示。</p>
          <Textarea
            label="原因"
            value={draft.fields.reason}
            required
            withAsterisk={false}
            data-autofocus
            autoComplete="off"
            onChange={({ currentTarget }) => draft.set({ reason: currentTarget.value })}
          />
          <Problems of={problems} />
          <Send busy={busy}>记入日志并显示</Send>
        </form>
      </Side>
    </>
  );
}
