/** Cells of one line: quotes as the rule has them, and as people write them: `5" 管道`, `"老味道"餐馆`. */

export interface Cells {
  readonly cells: string[];
  /** A quote at the beginning of a cell is not closed by the end of the text. */
  readonly open: boolean;
}

export function splitCells(text: string, separator: string): Cells {
  if (!text.includes('"')) return { cells: text.split(separator), open: false };
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    if (quoted === 'open') return { cells: [...cells, text.slice(at)], open: true };
    const end = quoted?.end ?? endOf(text, at, separator);
    cells.push(quoted?.value ?? text.slice(at, end));
    if (end >= text.length) return { cells, open: false };
    at = end + separator.length;
  }
}

/** A cell between quotes; null where the closing quote is followed by more: the quotes are then letters like others. */
function quotedCell(text: string, at: number, separator: string): { value: string; end: number } | 'open' | null {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return 'open';
  let end = quote + 1;
  while (text[end] === ' ') end += 1;
  if (end < text.length && !text.startsWith(separator, end)) return null;
  return { value: text.slice(at + 1, quote).replaceAll('""', '"'), end };
}

function endOf(text: string, from: number, separator: string): number {
  const end = text.indexOf(separator, from);
  return end < 0 ? text.length : end;
}

/** Cells where quotes mean nothing. */
export const plainCells = (text: string, separator: string): string[] => text.split(separator);
