/**
 * One question of a page, asked when it opens and again on demand; a later question overtakes an earlier one, and what was answered to another
 * question is never shown under this one. Where the hub says that there are too many, it is asked again by itself.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { currentSession, subscribeSession } from '../session/session.js';
import { type Partly, askPartly } from './ask.js';
import { type Fault, faultOf } from './fault.js';
import { useAgainAfter } from './use-again-after.js';

export interface Asked<T> {
  readonly answer: Partly<T> | null;
  readonly fault: Fault | null;
  readonly again: () => void;
}

export function useAsked<T>(name: string, variables: object = {}): Asked<T> {
  const [held, hold] = useState<{ readonly asked: string; readonly answer: Partly<T> } | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  const latest = useRef('');
  useEffect(() => {
    const question = `${name} ${key} ${turn}`;
    latest.current = question;
    const isLatest = (): boolean => latest.current === question;
    askPartly<T>(name, JSON.parse(key)).then(
      (found) => {
        if (!isLatest()) return;
        hold({ asked: `${name} ${key}`, answer: found });
        setFault(null);
      },
      (error: unknown) => {
        if (!isLatest()) return;
        setFault(faultOf(error));
      },
    );
  }, [name, key, turn]);
  // The session ended under the question, and its person is back.
  const ended = fault?.status === 401 || fault?.status === 409;
  useEffect(() => {
    if (!ended) return;
    return subscribeSession(() => {
      const session = currentSession();
      if (session.phase === 'IN' && session.hidden === 'NO') setTurn((before) => before + 1);
    });
  }, [ended]);
  useAgainAfter(fault, () => setTurn((before) => before + 1));
  const answer = held?.asked === `${name} ${key}` ? held.answer : null;
  return { answer, fault, again: useCallback(() => setTurn((before) => before + 1), []) };
}
