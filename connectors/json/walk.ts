/** Walk over the pages of one list: what was seen so far. */
/** What a pass over a list has seen so far. Kept in the cursor, so with short names for what it holds. */
export interface Walk {
  /** The place of the page to come; null: the first. */
  readonly next: string | null;
  /** Rows read, where a total says how many there should be. */
  readonly read: number;
  /** Pages read: none, one, or several (2). */
  readonly pages: number;
  /** The first total that is one, where the mapping names it; and where answers merely say so. */
  readonly total: number | null;
  readonly hinted: number | null;
  /** Pages without rows, one after another. */
  readonly empty: number;
  /** Of the page before, where pages are counted: some back ends give the last page again instead of an empty one. */
  readonly face: string | null;
  /** Rows of its largest page. */
  readonly full: number;
}

export const START_OF_WALK: Walk = { next: null, read: 0, pages: 0, total: null, hinted: null, empty: 0, face: null, full: 0 };
