/**
 * Return of the focus from a drawer: to what opened it, or to the page where that is gone meanwhile, never to nowhere. Mantine's own remembers
 * nothing of a drawer that is mounted open, and takes the focus from a heading that was given it.
 */
import { type RefObject, useEffect, useRef } from 'react';

export function useReturn(opened: boolean, drawer: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element | null>(null);
  // While it is drawn: once it is there it has taken the focus.
  if (!opened) opener.current = null;
  else opener.current ??= document.activeElement;
  useEffect(() => {
    if (!opened) return;
    const from = opener.current;
    // Once the drawer has left the page.
    return () => void setTimeout(() => giveBack(from, drawer.current));
  }, [opened, drawer]);
}

function giveBack(opener: Element | null, drawer: HTMLElement | null): void {
  const active = document.activeElement;
  if (active && active !== document.body && !drawer?.contains(active)) return;
  if (!(opener instanceof HTMLElement) || !opener.isConnected || opener === document.body) {
    toPage();
    return;
  }
  opener.focus();
  // What was done in the drawer may take it away, once that is read anew.
  const watching = new MutationObserver(() => {
    if (document.activeElement === opener) return;
    watching.disconnect();
    if (!opener.isConnected && document.activeElement === document.body) toPage();
  });
  watching.observe(document.body, { childList: true, subtree: true });
}

function toPage(): void {
  document.getElementById('page')?.focus({ preventScroll: true });
}
