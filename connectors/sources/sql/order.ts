/** Order of change times: what a mapped column's values say of time, and whether the order that the database has of them is that of time. */
import { type TimeLayout, sortedLayout } from './layout.js';
import { type SourceValue, textOf } from './values.js';
import type { Column } from './database.js';

/** `moments`: may be set back by minutes. `counter`: only exactly what the database counts. `none`: rows in this order are not in the order of time. */
export type ChangeOrder = Moments | { readonly kind: 'counter' } | { readonly kind: 'none' };

export interface Moments {
  readonly kind: 'moments';
  readonly unitMs: number;
  /** Milliseconds since the epoch; null: no moment. */
  moment(value: SourceValue): number | null;
  /** `ms` earlier, in the same spelling. */
  earlier(value: SourceValue, ms: number): SourceValue;
  spell(at: number): SourceValue;
  /** What sorts before it stands for no moment: 0, an empty text, a zero date, 1900-01-01. */
  readonly floor: SourceValue;
}

const FLOOR = Date.UTC(1971, 0, 1);
const DAY = sortedLayout('yyyy-MM-dd') as TimeLayout;
const SECOND = sortedLayout('yyyy-MM-dd HH:mm:ss') as TimeLayout;
/** Of whole numbers, by their digits: as the hub reads them where no layout is said. */
const WHOLE: Readonly<Record<number, string>> = {
  8: 'yyyyMMdd',
  10: 'epoch-s',
  12: 'yyyyMMddHHmm',
  13: 'epoch-ms',
  14: 'yyyyMMddHHmmss',
  17: 'yyyyMMddHHmmssSSS',
};
/** A counter may have ten digits too; seconds have them from 2001 on, and ours until 2030. */
const LAST_SECOND = 1_900_000_000;

/** @param layout as the mapping says it @param lowest the least value above 0 of a column of numbers */
export function orderOf({ kind }: Pick<Column, 'kind'>, layout: string | undefined, zone: string, lowest: SourceValue): ChangeOrder {
  if (kind === 'date') return moments(DAY, zone, (text) => text);
  // A fraction makes no step: seconds are what clocks are read by.
  if (kind === 'moment') return moments(SECOND, zone, (text) => text, 19);
  const said = layout === undefined ? null : sortedLayout(layout);
  if (kind === 'integer' || kind === 'decimal') return numbers(said ?? whole(lowest, zone), zone);
  if (kind === 'text' || kind === 'long text') return said ? moments(said, zone, (text) => text) : { kind: 'none' };
  return { kind: kind === 'time' ? 'none' : 'counter' };
}

const numbers = (layout: TimeLayout | null, zone: string): ChangeOrder =>
  layout && /^\d+$/.test(layout.write(FLOOR, zone)) ? moments(layout, zone, BigInt) : { kind: 'counter' };

function whole(lowest: SourceValue, zone: string): TimeLayout | null {
  const text = lowest === null ? '' : textOf(lowest);
  const layout = text.length === 10 && Number(text) > LAST_SECOND ? null : sortedLayout(WHOLE[text.length] ?? '');
  return layout?.read(text, zone) == null ? null : layout;
}

function moments(layout: TimeLayout, zone: string, typed: (text: string) => SourceValue, length = Number.POSITIVE_INFINITY): Moments {
  const text = (value: SourceValue) => (value === null ? '' : textOf(value).slice(0, length));
  return {
    kind: 'moments',
    unitMs: layout.unitMs,
    moment: (value) => layout.read(text(value), zone),
    earlier: (value, ms) => typed(layout.earlier(text(value), ms)),
    spell: (at) => typed(layout.write(at, zone)),
    floor: typed(layout.write(FLOOR, zone)),
  };
}
