/** Shapes of cells: what a row of a table looks like, seen by the numbers, dates and codes that its columns hold. */

/** Of numbers, dates or codes of one form: 2026-06-01 and 2026-06-02. */
export const shapeOf = (cell: string): string =>
  cell
    .trim()
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'x');

export interface RowShapes {
  /** A row that is surely one. */
  see(cells: readonly string[]): void;
  /** Whether it has every column that is asked for, and in those of one form what belongs there. */
  fits(cells: readonly string[]): boolean;
}

// Enough to know a column by; the rest of a large file need not be looked at.
const LOOKED_AT = 200;
const MOST_SHAPES = 4;

/** @param places of the columns that are asked for */
export function rowShapes(places: readonly number[]): RowShapes {
  const last = Math.max(...places);
  const seen = places.map((place) => ({ place, shapes: new Set<string>() }));
  let rows = 0;
  return {
    see(cells) {
      if (rows++ >= LOOKED_AT) return;
      for (const { place, shapes } of seen) if (shapes.size <= MOST_SHAPES) shapes.add(numbersOf(cells[place] ?? ''));
    },
    fits(cells) {
      if (rows === 0 || cells.length <= last) return false;
      const formed = seen.filter(({ shapes }) => shapes.size <= MOST_SHAPES && [...shapes].every((shape) => shape.includes('9')));
      return formed.length > 0 && formed.every(({ place, shapes }) => shapes.has(numbersOf(cells[place] as string)));
    },
  };
}

/** How many figures a number has is no part of its form: 9 and 10. */
const numbersOf = (cell: string): string => shapeOf(cell).replace(/9+/g, '9');
