/** Paged: a table of one page, its place in the address, so that back, reload and a sent link return to it; the next page is a link. */
import { addressOf } from '../frame/address.js';
import { Link } from '../frame/link.js';
import type { Conditions } from '../logs/conditions.js';
import { type Asked, useAsked } from '../net/use-asked.js';
import { useLive } from '../net/use-live.js';

/** Without the place: other conditions begin at their first page. */
export const withConditions = (path: string, conditions: Conditions): string =>
  addressOf(
    path.split('/').filter(Boolean),
    Object.entries(conditions).filter(([name, value]) => name !== 'after' && value !== ''),
  );

export interface PageOf<T> {
  readonly rows: {
    readonly nodes: readonly T[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount?: number;
  } | null;
}

const ROWS = 50;
const LOOK_MS = 60_000;

const variablesOf = (filter: object | null, { after }: Conditions) => ({ filter, first: ROWS, ...(after !== undefined && { after }) });

export const usePaged = <T,>(document: string, filter: object | null, at: Conditions): Asked<PageOf<T>> =>
  useAsked<PageOf<T>>(document, variablesOf(filter, at));

/** Kept up to date while it is looked at. */
export const useLivePaged = <T,>(document: string, filter: object | null, at: Conditions): Asked<PageOf<T>> =>
  useLive<PageOf<T>>(document, variablesOf(filter, at), LOOK_MS);

export function Pager({
  path,
  at,
  end,
  what,
}: {
  path: string;
  at: Conditions;
  end: { hasNextPage: boolean; endCursor: string | null };
  what: string;
}) {
  const here = Object.entries(at).filter(([name]) => name !== 'after');
  if (at.after === undefined && !end.hasNextPage) return null;
  const parts = path.split('/').filter(Boolean);
  return (
    <nav className="buttons above" aria-label={`${what}的页`}>
      {at.after !== undefined && <Link to={addressOf(parts, here)}>回到第一页</Link>}
      {end.hasNextPage && end.endCursor !== null && <Link to={addressOf(parts, [...here, ['after', end.endCursor]])}>下一页</Link>}
    </nav>
  );
}
