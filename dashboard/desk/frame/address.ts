/**
 * Address: path and query as they stand, each part decoded once, here. wouter's own hooks decode both, and a value with % would be decoded twice;
 * a part that is no text (cut in the middle of a character) makes an address that leads nowhere.
 */
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import type { MouseEvent } from 'react';

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Null: an address that nobody can have been given. */
export function usePath(): readonly string[] | null {
  const parts = usePathname().split('/').slice(1).map(decoded);
  return parts.includes(null) ? null : (parts as string[]).filter((part, at) => part !== '' || at > 0);
}

export function useQuery(): readonly (readonly [string, string])[] | null {
  const query = useSearch().replace(/^\?/, '');
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 2).map((part) => decoded(part.replace(/\+/g, ' '))));
  return pairs.some((pair) => pair.includes(null)) ? null : pairs.map(([name, value]) => [name as string, value ?? ''] as const);
}

export const addressOf = (path: readonly string[], query: readonly (readonly [string, string])[] = []): string => {
  const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return `/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
};

export const go = (address: string, { replace = false }: { replace?: boolean } = {}): void => navigate(address, { replace });

/** For links: a plain click stays on the page, every other way of following a link is the browser's. */
export function stay(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { pathname, search } = event.currentTarget;
  go(`${pathname}${search}`);
}
