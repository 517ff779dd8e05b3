/**
 * Copied: what is marked in a grid, as a table with its titles; of all that is marked, drawn or not. As text, and as a table whose cells are texts:
 * spreadsheets would cut a number of eighteen digits to fifteen.
 */
import type { Column } from './columns.js';
import type { Row } from './pages.js';

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const htmlCell = (text: string): string => `<td style='mso-number-format:"\\@"'>${text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)}</td>`;

/** Null where the marking is within one cell, or none of the grid's. @param part whether more rows are to be had than are held */
export function copied(
  rows: readonly Row[],
  columns: readonly Column[],
  view: HTMLElement | null,
  part: boolean,
): { readonly text: string; readonly html: string; readonly said: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !view) return null;
  const marked = new Set(
    [...view.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => selection.containsNode(row, true)).map((row) => row.dataset.row),
  );
  if (marked.size < 2) return null;
  // The ends of the marking are drawn; what lies between them was not, as far as it was scrolled away.
  const at = rows.flatMap(({ id }, index) => (marked.has(id) ? [index] : []));
  const all = selection.anchorNode === view || selection.containsNode(view, false);
  const taken = all ? rows : rows.slice(at[0], (at.at(-1) ?? 0) + 1);
  const lines = [columns.map(({ title }) => title), ...taken.map((row) => columns.map(({ text }) => text(row)))];
  return {
    text: lines.map((line) => line.map(cell).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table>${lines.map((line) => `<tr>${line.map(htmlCell).join('')}</tr>`).join('')}</table>`,
    said: `已复制 ${taken.length} 行${part || taken.length < rows.length ? `(已读入 ${rows.length} 行${part ? ',后面还有' : ''})` : ''}`,
  };
}
