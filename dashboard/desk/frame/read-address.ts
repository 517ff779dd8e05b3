/** Reading and writing addresses: each part of path and query decoded once; one that is no text makes an address that leads nowhere. */
const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Null: an address that nobody can have been given. */
export function readPath(pathname: string): readonly string[] | null {
  const parts = pathname.split('/').slice(1).map(decoded);
  return parts.includes(null) ? null : (parts as string[]).filter((part, at) => part !== '' || at > 0);
}

export function readSearch(search: string): readonly (readonly [string, string])[] | null {
  const query = search.replace(/^\?/, '');
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 2).map((part) => decoded(part.replace(/\+/g, ' '))));
  return pairs.some((pair) => pair.includes(null)) ? null : pairs.map(([name, value]) => [name as string, value ?? ''] as const);
}

export const addressOf = (path: readonly string[], query: readonly (readonly [string, string])[] = []): string => {
  const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return `/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
};
