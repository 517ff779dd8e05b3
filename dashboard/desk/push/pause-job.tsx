/** Pauses what a schedule starts, or lets it go on. What is under way is not ended by it. */
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';

interface Props {
  readonly name: string;
  readonly paused: boolean;
  readonly label: string;
  readonly done: () => void;
}

export function PauseJob({ name, paused, label, done }: Props) {
  // Another act once it was paused: each has a number of its own.
  const { busy, problems, act } = useAct<object, object>('PauseJob', `job:${paused ? 'resume' : 'pause'}:${name}`, {});
  return (
    <div className="acts">
      <Press variant="default" busy={busy} onClick={() => void act({ name, paused: !paused }).then((made) => made && done())}>
        {label}
      </Press>
      <Problems of={problems} />
    </div>
  );
}
