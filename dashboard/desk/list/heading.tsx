/** Heading of a grid: titles, and by which column the rows are in order. */
import type { ReactNode } from 'react';
import type { Column } from './columns.js';

interface Props {
  readonly columns: readonly Column[];
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly orderBy?: ((field: string) => void) | undefined;
}

const SORTED = { ASC: 'ascending', DESC: 'descending' } as const;

export function useHeading({ columns, order, orderBy }: Props): { template: string; head: ReactNode } {
  const template = columns.map(({ width }) => `${width}px`).join(' ');
  const head = (
    <div role="rowgroup" className="head">
      <div role="row" aria-rowindex={1} className="row" style={{ gridTemplateColumns: template }}>
        {columns.map(({ name, title, orderable }, at) => {
          const sorted = order?.field === name ? order.direction : null;
          return (
            <div key={name} role="columnheader" aria-colindex={at + 1} aria-sort={sorted ? SORTED[sorted] : undefined} title={title}>
              {orderable && orderBy ? (
                <button type="button" onClick={() => orderBy(name)}>
                  {title}
                  <span aria-hidden="true">{sorted === 'ASC' ? ' ▲' : sorted === 'DESC' ? ' ▼' : ' ↕'}</span>
                </button>
              ) : (
                title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
  return { template, head };
}
