/**
 * A part of a page that keeps itself up to date: asked by its tag every so often while the tab is seen, at moments that desks do not share. After a
 * fault the waits grow; what was shown stays, with its fault beside it. Asking is no sign that somebody is there.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Fault, faultOf } from './fault.js';
import { askAgain, type Tagged } from './live.js';
import type { Asked } from './use-asked.js';

const LONGEST_MS = 300_000;
const spread = (ms: number): number => ms * (0.8 + Math.random() * 0.4);

/** @param everyMs while nothing fails */
export function useLive<T>(name: string, variables: object, everyMs: number): Asked<T> {
  const [shown, show] = useState<Tagged<T> | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  const held = useRef<{ key: string; tagged: Tagged<T> | null }>({ key: '', tagged: null });
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let misses = 0;
    if (held.current.key !== key || turn > 0) held.current = { key, tagged: null };
    const later = (seconds: number | null): void => {
      const wait = Math.min(everyMs * 2 ** misses, Math.max(LONGEST_MS, everyMs));
      timer = setTimeout(look, seconds === null ? spread(wait) : spread(Math.max(seconds * 1_000, wait)));
    };
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return later(null);
      try {
        const found = await askAgain<T>(name, JSON.parse(key), held.current.tagged);
        if (over) return;
        if (found) {
          held.current.tagged = found;
          show(found);
        }
        misses = 0;
        setFault(null);
        later(null);
      } catch (error) {
        if (over) return;
        misses += 1;
        const told = faultOf(error);
        // Too many questions at once is no fault of what is shown.
        if (told.status !== 429) setFault(told);
        later(told.seconds);
      }
    };
    const seen = (): void => {
      if (document.visibilityState !== 'visible') return;
      clearTimeout(timer);
      void look();
    };
    document.addEventListener('visibilitychange', seen);
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [name, key, everyMs, turn]);
  return { answer: shown?.answer ?? null, fault, again: useCallback(() => setTurn((before) => before + 1), []) };
}
