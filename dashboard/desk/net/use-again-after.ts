/** Asks again by itself where the hub said that there are too many questions, once it may be asked, no two desks alike. */
import { useEffect, useRef } from 'react';
import type { Fault } from './fault.js';
import { waitAfter } from './waits.js';

export function useAgainAfter(fault: Fault | null, again: () => void): void {
  const misses = useRef(0);
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (fault?.status !== 429) {
      if (fault === null) misses.current = 0;
      return;
    }
    misses.current += 1;
    const timer = setTimeout(() => latest.current(), waitAfter(misses.current, 0, fault.seconds));
    return () => clearTimeout(timer);
  }, [fault]);
}
