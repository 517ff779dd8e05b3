/**
 * A part of a page that keeps itself up to date: asked by its tag every so often while the tab is seen, at moments that desks do not share. After a
 * fault the waits grow; what was shown stays, with its fault beside it. Asking is no sign that somebody is there.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { currentSession, subscribeSession } from '../session/session.js';
import { type Fault, faultOf } from './fault.js';
import { askAgain, type Tagged } from './live.js';
import { waitAfter } from './waits.js';
import type { Asked } from './use-asked.js';

const FRESH_MS = 2_000;
const about = (ms: number): number => ms * (0.8 + Math.random() * 0.4);

interface Held<T> {
  readonly key: string;
  readonly turn: number;
  readonly tagged: Tagged<T> | null;
}

/** How often, while nothing fails; where that hangs on what was answered (something is under way), as a function of it. */
export type Every<T> = number | ((data: T | null) => number);

export function useLive<T>(name: string, variables: object, every: Every<T>): Asked<T> {
  const [shown, show] = useState<Held<T> | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [turn, setTurn] = useState(0);
  const key = `${name} ${JSON.stringify(variables)}`;
  const often = useRef(every);
  often.current = every;
  const held = useRef<Held<T>>({ key: '', turn: 0, tagged: null });
  useEffect(() => {
    let over = false;
    let asking = false;
    let misses = 0;
    let notBefore = 0;
    let toldAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (held.current.key !== key || held.current.turn !== turn) held.current = { key, turn, tagged: null };
    const later = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(look, ms);
    };
    async function look(): Promise<void> {
      // One question at a time. A tab that nobody sees asks nothing; being seen again begins it anew.
      if (over || asking || document.visibilityState !== 'visible') return;
      const wait = notBefore - performance.now();
      if (wait > 0) return later(wait);
      asking = true;
      try {
        const found = await askAgain<T>(name, JSON.parse(key.slice(name.length + 1)), held.current.tagged);
        if (over) return;
        if (found) show((held.current = { key, turn, tagged: found }));
        misses = 0;
        setFault(null);
        toldAt = performance.now();
        const pause = about(everyMs());
        notBefore = performance.now() + pause;
        later(pause);
      } catch (error) {
        if (over) return;
        misses += 1;
        const told = faultOf(error);
        // A right that was taken away takes with it what it had shown.
        if (told.code === 'FORBIDDEN') show((held.current = { key, turn, tagged: null }));
        // Too many questions at once is no fault of what is shown. Where nothing is shown yet, somebody waits: she is told, and sooner asked for.
        const shown = held.current.tagged !== null;
        if (told.status !== 429 || !shown) setFault(told);
        const pause = waitAfter(misses, shown ? everyMs() : 0, told.seconds);
        notBefore = performance.now() + pause;
        later(pause);
      } finally {
        asking = false;
      }
    }
    const everyMs = (): number => (typeof often.current === 'number' ? often.current : often.current(held.current.tagged?.answer.data ?? null));
    // Whoever turns to the tab sees what is so now; a moment later it is as new as it was. After a fault the wait holds.
    const seen = (): void => {
      if (misses === 0 && performance.now() - toldAt > FRESH_MS) notBefore = 0;
      void look();
    };
    // The session ended under the question, and its person is back.
    const back = subscribeSession(() => {
      const session = currentSession();
      if (misses === 0 || session.phase !== 'IN' || session.hidden !== 'NO') return;
      notBefore = 0;
      void look();
    });
    document.addEventListener('visibilitychange', seen);
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
      back();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [name, key, turn]);
  return {
    answer: shown?.key === key ? (shown.tagged?.answer ?? null) : null,
    fault,
    again: useCallback(() => setTurn((before) => before + 1), []),
  };
}
