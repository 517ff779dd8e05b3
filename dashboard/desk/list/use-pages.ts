/** Pages of one list as state: the first, more at either end, again from where one was; an answer to a question that is past is dropped. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../net/ask.js';
import { type Fault, faultOf } from '../net/fault.js';
import { useAgainAfter } from '../net/use-again-after.js';
import { placeKept, writePlace } from './place.js';
import { type Answer, firstHeld, type From, type Held, PAGE_ROWS, withEarlier, withMore } from './pages.js';

export interface Pages {
  readonly held: Held | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
  more(): void;
  earlier(): void;
  again(): void;
}

export function usePages(document: string, variables: object, start: From): Pages {
  const [held, setHeld] = useState<Held | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const key = JSON.stringify([document, variables]);
  const turn = useRef({ key: '', number: 0, busy: false });

  const bring = useCallback(
    async (from: From, take: (before: Held | null, answer: Answer) => Held): Promise<void> => {
      const mine = turn.current.number;
      turn.current.busy = true;
      setBusy(true);
      try {
        const page = 'before' in from ? { ...from, last: PAGE_ROWS } : { ...from, first: PAGE_ROWS };
        const answer = await ask<Answer>(document, { ...(JSON.parse(key)[1] as object), ...page });
        if (turn.current.number !== mine) return;
        setHeld((before) => take(before, answer));
        setFault(null);
      } catch (error) {
        if (turn.current.number === mine) setFault(faultOf(error));
      } finally {
        if (turn.current.number === mine) {
          turn.current.busy = false;
          setBusy(false);
        }
      }
    },
    [document, key],
  );
  const open = useCallback(
    (from: From) => {
      turn.current = { key, number: turn.current.number + 1, busy: false };
      void bring(from, (_, answer) => firstHeld(from, answer));
    },
    [bring, key],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it starts counts when the question is new, not after
  useEffect(() => {
    setHeld(null);
    open(start);
  }, [open]);

  // From where one is, though the list has not come to rest there yet.
  const again = (): void => {
    writePlace();
    open(placeKept().from);
  };
  useAgainAfter(fault, again);

  return {
    held,
    busy,
    fault,
    more() {
      const after = held?.pages.at(-1)?.end;
      if (!held?.after || !after || turn.current.busy) return;
      void bring({ after }, (before, answer) => withMore(before as Held, { after }, answer));
    },
    earlier() {
      const before = held?.pages[0]?.start;
      if (!held?.before || !before || turn.current.busy) return;
      void bring({ before }, (present, answer) => withEarlier(present as Held, { before }, answer));
    },
    again,
  };
}
