/**
 * Address: path and query as they stand, each part decoded once, here. wouter's own hooks decode both, and a value with % would be decoded twice;
 * a part that is no text (cut in the middle of a character) makes an address that leads nowhere.
 */
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import type { MouseEvent } from 'react';
import { readPath, readSearch } from './read-address.js';

export { addressOf } from './read-address.js';

export const usePath = (): readonly string[] | null => readPath(usePathname());
export const useQuery = (): readonly (readonly [string, string])[] | null => readSearch(useSearch());

export const go = (address: string, { replace = false }: { replace?: boolean } = {}): void => navigate(address, { replace });

/** For links: a plain click stays on the page, every other way of following a link is the browser's. */
export function stay(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { pathname, search } = event.currentTarget;
  go(`${pathname}${search}`);
}
