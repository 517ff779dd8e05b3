/** Touch: a key or a click says that a person is there, told to the hub at most once a minute. */
import { send } from '../net/http.js';
import { currentSession } from './session.js';

const EVERY_MS = 60_000;

export function watchPresence(): void {
  let last = Date.now();
  const there = (): void => {
    const session = currentSession();
    if (Date.now() - last < EVERY_MS || session.phase !== 'IN' || session.said.stage !== 'OPEN' || session.hidden !== 'NO') return;
    last = Date.now();
    // What it is refused for is heard by whoever listens for refusals.
    send('/session/touch', {}).catch(() => undefined);
  };
  for (const sign of ['keydown', 'pointerdown'] as const) addEventListener(sign, there, { capture: true, passive: true });
}
