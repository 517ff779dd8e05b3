/** Sends one row again as it is, asked once more in words; only if nobody changed it since it was shown. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';

export function ConfirmedRetry({ id, updatedAt, done }: { id: string; updatedAt: string; done: () => void }) {
  const [asked, ask] = useState(false);
  const { busy, problems, act } = useAct<object, object>('RetryDelivery', `retry:${id}`, {});
  return (
    <div>
      {asked ? (
        <div className="form" role="group" aria-label="重推">
          <p>原样再推送一次。内容有误的,请在数据源改正,改正后会自动重报,不必重推。</p>
          <div className="buttons">
            <Press
              busy={busy}
              onClick={() =>
                void act({ id, expectedUpdatedAt: updatedAt }).then((made) => {
                  if (!made) return;
                  ask(false);
                  done();
                })
              }
            >
              确定重推
            </Press>
            <Button variant="default" disabled={busy} onClick={() => ask(false)}>
              取消
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="default" onClick={() => ask(true)}>
          重推这一行
        </Button>
      )}
      <Problems of={problems} />
    </div>
  );
}
