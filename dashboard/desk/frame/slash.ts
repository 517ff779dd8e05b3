/** Slash: `/` opens the search wherever nothing is being typed. */
import { useEffect } from 'react';
import { useMay } from '../session/use-session.js';
import { go } from './address.js';

const TYPED = 'input, textarea, select, [contenteditable], [role="dialog"]';

export function useSlash(): void {
  const may = useMay('records');
  useEffect(() => {
    if (!may) return;
    const open = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED)) return;
      event.preventDefault();
      if (location.pathname === '/search') document.querySelector<HTMLInputElement>('#search-text')?.focus();
      else go('/search');
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, [may]);
}
