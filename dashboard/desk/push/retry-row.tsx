/** Sends one returned row again as it is: of use where the fault was the other side's. Whoever changed it meanwhile is not overridden. */
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';

export function RetryRow({ id, updatedAt, done }: { id: string; updatedAt: string; done: () => void }) {
  const { busy, problems, act } = useAct<object, object>('RetryBatchRow', `delivery:retry:${id}:${updatedAt}`, {});
  return (
    <>
      <Press variant="default" busy={busy} onClick={() => void act({ id, expectedUpdatedAt: updatedAt }).then(() => done())}>
        重推
      </Press>
      <Problems of={problems} />
    </>
  );
}
