/** Starts a job now. Clicked twice it is one run; one that runs already is said, and its progress stands on the page. */
import { useState } from 'react';
import { Link } from '../frame/link.js';
import { addressOf } from '../frame/address.js';
import { Problems, useAct } from '../parts/act.js';
import { Press } from '../parts/send.js';
import { useMay } from '../session/use-session.js';

interface Started {
  readonly run: { readonly id: string } | null;
}

/** @param what begun: to be read anew at once, whether it was started or ran already */
export function RunJob({ name, label, started }: { name: string; label: string; started: () => void }) {
  const { busy, problems, act } = useAct<object, Started>('RunJob', `job:run:${name}`, {});
  const [run, show] = useState<string | null>(null);
  const mayFollow = useMay('books');
  return (
    <div className="acts">
      <Press
        variant="default"
        busy={busy}
        onClick={() =>
          void act({ name }).then((made) => {
            show(made?.run?.id ?? null);
            started();
          })
        }
      >
        {label}
      </Press>
      <span role="status">
        {run !== null && <>已开始。{mayFollow && <Link to={addressOf(['sources', 'runs', run])}>看这次运行的进展</Link>} 可以离开本页,运行不会停。</>}
      </span>
      <Problems of={problems} />
    </div>
  );
}
