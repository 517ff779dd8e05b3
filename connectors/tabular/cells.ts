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
    const quoted = quotedAt(text, at, separator);
    if (quoted === 'open') return { cells: [...cells, text.slice(at)], open: true };
    const end = quoted?.end ?? endOf(text, at, separator);
    cells.push(quoted?.value ?? text.slice(at, end));
    if (end >= text.length) return { cells, open: false };
    at = end + separator.length;
  }
}

type Quoted = { readonly value: string; readonly end: number };

/** Some programs write a space before the quote; only a cell that closes well is then one. */
function quotedAt(text: string, at: number, separator: string): Quoted | 'open' | null {
  if (text[at] === '"') return quotedCell(text, at, separator);
  let quote = at;
  while (text[quote] === ' ') quote += 1;
  const found = quote > at && text[quote] === '"' ? quotedCell(text, quote, separator) : null;
  return found === 'open' ? null : found;
}

/** A cell between quotes; null where the closing quote is followed by more: the quotes are then letters like others. */
function quotedCell(text: string, at: number, separator: string): Quoted | 'open' | null {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return 'open';
  const end = closedAt(text, quote, separator);
  return end === null ? escapedCell(text, at, separator) : { value: text.slice(at + 1, quote).replaceAll('""', '"'), end };
}

/** Databases write \" for a quote within quotes. */
function escapedCell(text: string, at: number, separator: string): Quoted | null {
  let quote = text.indexOf('"', at + 1);
  if (text[quote - 1] !== '\\') return null;
  while (quote >= 0 && text[quote - 1] === '\\') quote = text.indexOf('"', quote + 1);
  const end = quote < 0 ? null : closedAt(text, quote, separator);
  return end === null ? null : { value: text.slice(at + 1, quote).replaceAll('\\"', '"'), end };
}

/** Where the cell ends behind its closing quote; null: it does not. */
function closedAt(text: string, quote: number, separator: string): number | null {
  let end = quote + 1;
  while (text[end] === ' ') end += 1;
  return end < text.length && !text.startsWith(separator, end) ? null : end;
}

function endOf(text: string, from: number, separator: string): number {
  const end = text.indexOf(separator, from);
  return end < 0 ? text.length : end;
}

/** Cells where quotes mean nothing. */
export const plainCells = (text: string, separator: string): string[] => text.split(separator);
