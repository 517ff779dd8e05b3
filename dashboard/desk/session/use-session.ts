/** The session for components, and the person whose desk is shown. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SignedIn } from './said.js';
import { currentSession, type Session, subscribeSession } from './session.js';

export const useSession = (): Session => useSyncExternalStore(subscribeSession, currentSession);

export const WhoContext = createContext<SignedIn | null>(null);

export function useWho(): SignedIn {
  const who = useContext(WhoContext);
  if (!who) throw new Error('no desk without a person');
  return who;
}

export const useMay = (right: string): boolean => useWho().rights.includes(right);
