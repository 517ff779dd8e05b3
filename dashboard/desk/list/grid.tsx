/**
 * Grid: rows of one fixed height, some forty of them drawn (measured rows shake when scrolled upward). Arrow keys walk, the focused row stays drawn,
 * Enter opens it. What is copied has its titles and says how much it is.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from '../frame/link.js';
import { go } from '../frame/address.js';
import type { Column } from './columns.js';
import { copied } from './copied.js';
import type { Row } from './pages.js';
import { keepActive, placeKept, writePlace } from './place.js';
import type { Pages } from './use-pages.js';
import { useHeading } from './heading.js';

export const ROW_PX = 34;
const AHEAD_ROWS = 40;

interface Props {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly pages: Pages;
  readonly opens: (row: Row) => string | null;
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly orderBy?: (field: string) => void;
  /** Told of the row at the top of the view, to come back to it. */
  readonly atRow: (index: number) => void;
  readonly startRow: number;
  readonly say: (text: string) => void;
}

export function Grid({ title, columns, pages, opens, order, orderBy, atRow, startRow, say }: Props) {
  const { held } = pages;
  const rows = (held?.pages ?? []).flatMap((page) => page.rows);
  const view = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(() => placeKept().active ?? null);
  // Whoever comes back from a record goes on at its row.
  const wanted = useRef(active !== null);
  const inside = useRef(false);
  const top = useRef<{ readonly id: string | undefined; readonly rest: number }>({ id: undefined, rest: 0 });
  const found = rows.findIndex(({ id }) => id === active);
  const activeAt = Math.max(0, found);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => view.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    // The heading lies above the rows, and over them when they are scrolled: a row that is walked to is seen whole.
    scrollMargin: ROW_PX,
    scrollPaddingStart: ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(found < 0 ? [] : [found])])].sort((a, b) => a - b),
  });
  const drawn = virtual.getVirtualItems();

  // Rows that came or left above: the view moves with them, before it is painted. Read anew, the row at its top stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are of what is held
  useLayoutEffect(() => {
    if (!held || !view.current) return;
    if (held.moved !== 0) view.current.scrollTop += held.moved * ROW_PX;
    const at = held.pages.length === 1 ? rows.findIndex(({ id }) => id === top.current.id) : -1;
    if (at >= 0) view.current.scrollTop = at * ROW_PX + top.current.rest;
  }, [held]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the first page is there
  useLayoutEffect(() => {
    if (held !== null && view.current) view.current.scrollTop = startRow * ROW_PX;
  }, [held !== null]);
  useLayoutEffect(() => {
    if (!wanted.current || active === null) return;
    if (document.activeElement !== document.body && !view.current?.contains(document.activeElement)) return;
    const element = view.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`);
    if (element) {
      wanted.current = false;
      element.focus({ preventScroll: true });
    }
  });
  // The row that had the focus is gone: the list has it, never nobody.
  useLayoutEffect(() => {
    if (held && inside.current && document.activeElement === document.body) view.current?.focus({ preventScroll: true });
  }, [held]);
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides
  useEffect(() => {
    if (rows.length === 0 || pages.busy || pages.fault) return;
    if (last >= rows.length - AHEAD_ROWS) pages.more();
    if (first <= AHEAD_ROWS) pages.earlier();
  }, [first, last, rows.length, pages.busy]);

  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -rows.length, End: rows.length }[event.key];
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      getSelection()?.selectAllChildren(event.currentTarget);
      say(`已选中读入的 ${rows.length} 行,可复制`);
    }
    const to = event.key === 'Enter' && (event.target as HTMLElement).role === 'row' && rows[activeAt] ? opens(rows[activeAt]) : null;
    if (to) {
      writePlace();
      go(to);
    }
    if (step === undefined || rows.length === 0) return;
    event.preventDefault();
    const next = found < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, activeAt + step));
    wanted.current = true;
    setActive(rows[next]?.id ?? null);
    virtual.scrollToIndex(next);
  };
  // Of the page: what is marked may begin above the grid.
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const taken = event.clipboardData && copied(rows, columns, view.current, held?.after === true || held?.before === true);
      if (!taken) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', taken.text);
      event.clipboardData?.setData('text/html', taken.html);
      say(taken.said);
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  });
  const { template, head } = useHeading({ columns, order, orderBy });
  const complete = held !== null && !held.before && !held.after;
  const above = held?.above ?? null;
  return (
    <div
      className="grid"
      role="grid"
      aria-label={title}
      aria-rowcount={complete ? rows.length + 1 : -1}
      aria-colcount={columns.length}
      aria-busy={pages.busy}
      ref={view}
      tabIndex={rows.length === 0 ? 0 : -1}
      onKeyDown={walk}
      onClickCapture={writePlace}
      onFocus={() => (inside.current = true)}
      onBlur={({ relatedTarget }) => (inside.current = relatedTarget === null && inside.current)}
      onScroll={() => {
        const at = view.current?.scrollTop ?? 0;
        top.current = { id: rows[Math.floor(at / ROW_PX)]?.id, rest: at % ROW_PX };
        atRow(Math.round(at / ROW_PX));
      }}
    >
      {head}
      <div role="rowgroup" className="rows" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index] as Row;
          const to = opens(row);
          return (
            <div
              key={key}
              role="row"
              data-row={row.id}
              aria-rowindex={above === null ? undefined : above + index + 2}
              tabIndex={index === activeAt ? 0 : -1}
              className="row"
              style={{ gridTemplateColumns: template, transform: `translateY(${start - ROW_PX}px)` }}
              onFocus={() => {
                setActive(row.id);
                keepActive(row.id);
              }}
            >
              {columns.map((column, at) => {
                const text = column.text(row);
                return (
                  <div role="gridcell" key={column.name} title={text} aria-colindex={at + 1}>
                    {at === 0 && to ? (
                      <Link to={to} tabIndex={-1}>
                        {text || '(空)'}
                      </Link>
                    ) : (
                      text
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
