/**
 * Session: what the page knows of who is signed in. What it shows was drawn for one person; whatever says that the cookie is another's blanks it,
 * and what says that the session ended hides it until the same person is back.
 */
import { type Fault, faultOf } from '../net/fault.js';
import { drawnFor, onRefusal, send } from '../net/http.js';
import { setClock } from './clock.js';
import { forgetDrafts, layDown } from './drafts.js';
import { onOtherTab, tellOtherTabs } from './other-tabs.js';
import { drawnAs, isSignedIn, type Said, type SignedIn } from './said.js';

export type Session =
  | { readonly phase: 'ASKING' }
  | { readonly phase: 'FAULT'; readonly fault: Fault }
  /** @param left how a person signed out: where the provider's own sign-out is, and what could not be ended */
  | { readonly phase: 'OUT'; readonly said: Said; readonly left?: Left }
  | { readonly phase: 'IN'; readonly said: SignedIn; readonly hidden: 'NO' | 'CHECKING' | 'LAPSED'; readonly out: Said | null }
  | { readonly phase: 'ANOTHER'; readonly was: SignedIn; readonly said: SignedIn };

export interface Left {
  readonly url: string | null;
  readonly rest: string | null;
}

let session: Session = { phase: 'ASKING' };
const listeners = new Set<() => void>();

export const currentSession = (): Session => session;
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Session): void {
  session = next;
  if (next.phase === 'IN') drawnFor(next.said.tag);
  else if (next.phase !== 'ANOTHER') drawnFor(null);
  for (const listener of listeners) listener();
}

/** Takes what the hub said last, whatever was asked. */
function heard(said: Said): void {
  setClock(said.now);
  if (session.phase === 'ANOTHER') return;
  // How a person signed out stays to be read, and the provider's own sign-out to be taken, while nobody has signed in.
  if (session.phase === 'OUT' && session.left && !isSignedIn(said)) become({ ...session, said });
  else become(session.phase === 'IN' && session.said.stage === 'OPEN' ? after(session, said) : opening(said));
  // Signed in again, but not all the way: what is sent now is of the new session.
  if (isSignedIn(said)) drawnFor(said.tag);
}

const opening = (said: Said): Session => (isSignedIn(said) ? { phase: 'IN', said, hidden: 'NO', out: null } : { phase: 'OUT', said });

/** Of a page that was open. */
function after(open: Session & { phase: 'IN' }, said: Said): Session {
  if (!isSignedIn(said)) return { ...open, hidden: 'LAPSED', out: said };
  if (drawnAs(said) !== drawnAs(open.said)) return { phase: 'ANOTHER', was: open.said, said };
  return said.stage === 'OPEN' ? opening(said) : { ...open, hidden: 'LAPSED', out: said };
}

/** Counts the steps that changed who is signed in: what was asked before one of them, and comes behind it, is of a session that is over. */
let steps = 0;

const ask = async (): Promise<Said> => (await send('/session')) as unknown as Said;

/** @param hide what is shown may be of a session that has ended meanwhile */
export async function check(hide = false): Promise<void> {
  if (hide && session.phase === 'IN' && session.hidden === 'NO') become({ ...session, hidden: 'CHECKING' });
  const before = steps;
  try {
    const said = await ask();
    if (steps === before) heard(said);
  } catch (error) {
    // What is open stays, with what is typed in it: the connection is said to be lost where something is asked.
    if (steps !== before) return;
    if (session.phase === 'ASKING' || session.phase === 'FAULT') become({ phase: 'FAULT', fault: faultOf(error) });
    else if (session.phase === 'IN' && session.hidden === 'CHECKING') become({ ...session, hidden: 'NO' });
  }
}

/** After a step of signing in that the hub answered. */
export function signedIn(said: Said): void {
  steps++;
  heard(said);
  if (isSignedIn(said) && said.stage === 'OPEN') tellOtherTabs(said.tag);
}

/** What this page was drawn for is over by a person's own will: nothing of it stays. */
export async function signOut(everywhere: boolean): Promise<void> {
  const left = (await send('/session/end', { everywhere })) as unknown as Left;
  steps++;
  forgetDrafts();
  tellOtherTabs(null);
  // Blank from here on, whatever comes of what is asked next.
  become({ phase: 'ASKING' });
  await ask().then(
    (said) => become({ phase: 'OUT', said, left }),
    (error: unknown) => become({ phase: 'FAULT', fault: faultOf(error) }),
  );
}

/** To do another's work, or one's own again (null): a desk of its own, from the beginning. What was typed on this one stays with it. */
export async function actFor(standIn: string | null): Promise<void> {
  const said = (await send('/session/stand-in', { standIn: standIn ?? '' })) as unknown as Said;
  if (isSignedIn(said)) tellOtherTabs(said.tag);
  if (session.phase === 'IN') leaveDesk(session.said);
}

/** What was typed waits until the same person is at this desk again. */
export function leaveDesk(was: SignedIn): void {
  layDown(drawnAs(was));
  location.assign('/');
}

/** Shows what the person who is signed in now may see, from the beginning. */
export function startAgain(): void {
  forgetDrafts();
  location.assign('/');
}

const WAKING_MS = 90_000;

/** Begins to ask, and to listen for what may end what is shown. */
export function watchSession(): void {
  onRefusal((fault) => {
    if (session.phase !== 'IN' && fault.code === 'SIGN_IN_FAILED') return;
    if (fault.code !== 'SIGN_IN_FAILED' && fault.code !== 'WRONG_CODE') void check();
  });
  onOtherTab((tag) => {
    if (tag === null) {
      steps++;
      forgetDrafts();
      // Blank at once; what to show instead is asked behind it.
      if (session.phase === 'IN') become({ phase: 'ASKING' });
      return void check();
    }
    if (session.phase === 'IN' && session.said.tag === tag) return;
    steps++;
    void check(true);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && void check(true));
  let seen = Date.now();
  setInterval(() => {
    const gap = Date.now() - seen;
    seen = Date.now();
    // The PC slept: its session may be over.
    if (gap > WAKING_MS) return void check(true);
    if (document.visibilityState === 'visible' && session.phase === 'IN' && session.hidden === 'NO') void check();
  }, 60_000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - seen > WAKING_MS) void check(true);
  });
  void check();
}
