/**
 * Printed: a plain table of the rows that are held, each once, made for the paper alone: of a grid a printer would see the forty rows that are drawn.
 * It says what it is a part of.
 */
import { usePrinting } from '../parts/paper.js';
import type { Column } from './columns.js';
import type { Row } from './pages.js';
import type { Pages } from './use-pages.js';

interface Props {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly pages: Pages;
  /** What it is narrowed to and ordered by. */
  readonly words: string;
  /** Of all rows, where it was counted. */
  readonly total: number | null;
}

export const Printed = (props: Props) => (usePrinting() ? <Paper {...props} /> : null);

function Paper({ title, columns, pages: { held }, words, total }: Props) {
  const rows = (held?.pages ?? []).flatMap((page) => page.rows);
  const tight = columns.length > 9;
  return (
    <div className={tight ? 'printed tight' : 'printed'}>
      <p>
        {partOf(rows.length, held?.above ?? null, held?.after === true, total)}。{words}。
      </p>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column.name}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row: Row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column.name}>{column.text(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `第 1–500 行,共 1 203 行`, as far as it is known. */
export function partOf(rows: number, above: number | null, more: boolean, total: number | null): string {
  const all = !more && above !== null ? above + rows : total;
  const counted = all === null ? '后面还有' : `共 ${all.toLocaleString('zh-CN')} 行`;
  if (above === null) return `从中间起的 ${rows} 行${more || total !== null ? `,${counted}` : ''}`;
  return rows === 0 ? '没有行' : `第 ${above + 1}–${above + rows} 行,${counted}`;
}
