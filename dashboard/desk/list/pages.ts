/**
 * Pages: rows held of a list, brought by cursor from either end, at most 2 000. A page that comes above or goes below says by how many rows the
 * view has to move, so that the row under the pointer stays where it is.
 */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

export type From = { readonly after?: string } | { readonly before: string };

export interface Page {
  /** How it was asked for: to come back to it. */
  readonly from: From;
  readonly rows: readonly Row[];
  readonly start: string | null;
  readonly end: string | null;
}

export interface Held {
  readonly pages: readonly Page[];
  readonly before: boolean;
  readonly after: boolean;
  /** Rows that came above (or left there, negative) with the last change. */
  readonly moved: number;
  /** Rows above the held ones; null where that is not known. */
  readonly above: number | null;
}

export const PAGE_ROWS = 100;
export const MOST_HELD = 2_000;

export interface Answer {
  readonly rows: {
    readonly nodes: readonly Row[];
    readonly pageInfo: {
      readonly startCursor: string | null;
      readonly endCursor: string | null;
      readonly hasPreviousPage: boolean;
      readonly hasNextPage: boolean;
    };
  };
}

const pageOf = (from: From, { rows: { nodes, pageInfo } }: Answer): Page => ({
  from,
  rows: nodes,
  start: pageInfo.startCursor,
  end: pageInfo.endCursor,
});

export const firstHeld = (from: From, answer: Answer): Held => ({
  pages: [pageOf(from, answer)],
  before: answer.rows.pageInfo.hasPreviousPage,
  after: answer.rows.pageInfo.hasNextPage,
  moved: 0,
  above: 'before' in from || from.after !== undefined ? null : 0,
});

export function withMore(held: Held, from: From, answer: Answer): Held {
  const pages = [...held.pages, pageOf(from, answer)];
  let gone = 0;
  while (countOf(pages) > MOST_HELD && pages.length > 1) gone += pages.shift()?.rows.length ?? 0;
  return {
    pages,
    before: held.before || gone > 0,
    after: answer.rows.pageInfo.hasNextPage,
    moved: 0 - gone,
    above: held.above === null ? null : held.above + gone,
  };
}

export function withEarlier(held: Held, from: From, answer: Answer): Held {
  const pages = [pageOf(from, answer), ...held.pages];
  let cut = false;
  while (countOf(pages) > MOST_HELD && pages.length > 1) {
    pages.pop();
    cut = true;
  }
  const added = answer.rows.nodes.length;
  const before = answer.rows.pageInfo.hasPreviousPage;
  return { pages, before, after: held.after || cut, moved: added, above: before ? (held.above === null ? null : held.above - added) : 0 };
}

export const countOf = (pages: readonly Page[]): number => pages.reduce((sum, { rows }) => sum + rows.length, 0);
