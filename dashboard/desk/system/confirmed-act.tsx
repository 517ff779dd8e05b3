/** An act of one click that asks once more, in words, before it is done. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';

interface Props<D> {
  readonly document: string;
  readonly id: string;
  readonly label: string;
  readonly sure?: string;
  readonly done: (made: D) => void;
}

export function ConfirmedAct<D = object>({ document, id, label, sure, done }: Props<D>) {
  const [asked, ask] = useState(false);
  const { busy, problems, act } = useAct<object, D>(document, `${document}:${id}`, {});
  return (
    <div>
      {asked ? (
        <div className="form" role="group" aria-label={label}>
          <p>{sure ?? `${label}?`}</p>
          <div className="buttons">
            <Press
              color="red.9"
              busy={busy}
              onClick={() =>
                void act({ id }).then((made) => {
                  if (!made) return;
                  ask(false);
                  done(made);
                })
              }
            >
              确定{label}
            </Press>
            <Button variant="default" disabled={busy} onClick={() => ask(false)}>
              取消
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="default" onClick={() => ask(true)}>
          {label}
        </Button>
      )}
      <Problems of={problems} />
    </div>
  );
}
