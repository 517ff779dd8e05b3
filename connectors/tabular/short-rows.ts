/**
 * Rows with fewer cells than the heading. A spreadsheet leaves out the last separators where nothing follows; a line break within an
 * unquoted cell makes two short rows of one. The first are filled, the second set aside.
 */

export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export type ShortRow = NumberedRow & { readonly broken: boolean };

/** A row that was broken has few parts; longer runs are a spreadsheet's. */
const LOOKED_AT = 16;

/**
 * Holds short rows back until it is seen what they are.
 * @param isRow whether cells are a row by themselves: parts of one are not
 */
export function shortRows(
  width: () => number,
  isRow: (cells: readonly string[]) => boolean,
): { push(row: NumberedRow): ShortRow[]; end(): ShortRow[] } {
  let held: NumberedRow[] = [];
  let even: number | null = null;
  const end = (): ShortRow[] => {
    const rows = held;
    held = [];
    even = null;
    return decide(rows, width(), isRow);
  };
  return {
    end,
    push(row) {
      if (even === row.cells.length) return [{ ...row, broken: false }];
      held.push(row);
      if (held.length < LOOKED_AT) return [];
      const alike = held.every(({ cells }) => cells.length === row.cells.length);
      const decided = end();
      if (alike) even = row.cells.length;
      return decided;
    },
  };
}

function decide(rows: readonly NumberedRow[], width: number, isRow: (cells: readonly string[]) => boolean): ShortRow[] {
  const alike = rows.length > 2 && rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
  if (alike) return rows.map((row) => ({ ...row, broken: false }));
  const decided: ShortRow[] = [];
  for (let i = 0; i < rows.length; ) {
    const parts = partsOfOne(rows, i, width);
    const some = rows.slice(i, i + Math.max(1, parts));
    const broken = parts > 0 && !some.every(({ cells }) => isRow(cells));
    for (const row of some) decided.push({ ...row, broken });
    i += Math.max(1, parts);
  }
  return decided;
}

/** How many rows from here on make one whole row when they are put together; 0: none. */
function partsOfOne(rows: readonly NumberedRow[], from: number, width: number): number {
  let cells = 0;
  for (let i = from; i < rows.length && cells <= width; i++) {
    cells += (rows[i] as NumberedRow).cells.length - (i > from ? 1 : 0);
    if (i > from && cells === width) return i - from + 1;
  }
  return 0;
}
