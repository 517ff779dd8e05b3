/** One step of signing in: sent once at a time; what the hub answers becomes the session. */
import { useState } from 'react';
import { type Fault, faultOf } from '../net/fault.js';
import { send } from '../net/http.js';
import type { Said } from '../session/said.js';
import { signedIn } from '../session/session.js';

export interface Step {
  readonly busy: boolean;
  readonly fault: Fault | null;
  take(path: string, body: object): Promise<Record<string, unknown> | null>;
}

export function useStep(): Step {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  return {
    busy,
    fault,
    async take(path, body) {
      if (busy) return null;
      setBusy(true);
      setFault(null);
      try {
        const answer = await send(path, body);
        if ('stage' in answer) signedIn(answer as unknown as Said);
        return answer;
      } catch (error) {
        setFault(faultOf(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
