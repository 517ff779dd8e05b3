/**
 * Act: a form that changes something. Its request number is born with the form and ends with a success, so that a second click, or a click after the
 * line dropped, is the same act; a changed input under the same number is refused by the hub, never done silently.
 */
import { useRef, useState } from 'react';
import { ask } from '../net/ask.js';
import { faultOf } from '../net/fault.js';
import { type Draft, useDraft } from '../session/use-draft.js';

export interface Problem {
  readonly code: string;
  readonly field?: string | null;
  readonly message: string;
}

// Where the origin is plain http there is no randomUUID.
export const newNumber = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export interface Act<F, D> {
  readonly draft: Draft<F>;
  readonly busy: boolean;
  readonly problems: readonly Problem[];
  /** Null where it was not done; `problems` says why. */
  act(input: object): Promise<D | null>;
}

const NUMBERED = 'requestId';

/** The answer to the try before was lost, and its input corrected since: the hub speaks to programs here, this to a person. */
const DONE_BEFORE = '上一次提交其实已经成功,只是答复没有收到;改过的内容没有提交,没有执行。请先看现在的内容,仍要按改过的再做一次的,再点一次。';
const inWords = (problem: Problem): Problem => (problem.code === 'REQUEST_ID_REUSED' ? { ...problem, message: DONE_BEFORE } : problem);

export function useAct<F extends object, D>(document: string, form: string, empty: F, secret: readonly (keyof F)[] = []): Act<F, D> {
  const draft = useDraft<F & { requestId?: string }>(form, empty, secret as readonly (keyof (F & { requestId?: string }))[]);
  const number = useRef(draft.fields[NUMBERED] ?? newNumber());
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return {
    draft: draft as unknown as Draft<F>,
    busy,
    problems,
    async act(input) {
      if (busy) return null;
      setBusy(true);
      // What was said to the try before is not the answer to this one.
      setProblems([]);
      draft.set({ requestId: number.current } as Partial<F & { requestId?: string }>);
      try {
        const { done } = await ask<{ done: D & { problems: readonly Problem[] } }>(document, { input: { ...input, requestId: number.current } });
        // What was refused was not done: the corrected input is another act.
        number.current = newNumber();
        setProblems(done.problems.map(inWords));
        if (done.problems.length === 0) draft.drop();
        else draft.set({ requestId: number.current } as Partial<F & { requestId?: string }>);
        return done.problems.length > 0 ? null : done;
      } catch (error) {
        const { code, message } = faultOf(error);
        setProblems([{ code, message }]);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}

export const Problems = ({ of }: { of: readonly Problem[] }) =>
  of.length === 0 ? null : (
    <div className="note wrong" role="alert">
      {of.map(({ code, message }) => (
        <p key={`${code} ${message}`}>{message}</p>
      ))}
    </div>
  );
