/** Rows of statistics as GraphQL returns them: what a group is of, its numbers, and what opens it. */
import { codeList } from '../../schema/lists.js';
import type { Dimension, StatisticsMeasure } from '../../schema/kind/statistics.js';
import type { City } from '../../schema/organisation.js';
import type { StatisticsCell } from '../../src/api.js';
import { departmentOf, districtsOf } from '../kinds/owners.js';
import { measured } from './arrange.js';
import type { AskedStatistics } from './arguments.js';
import { drillOf, periodsOf } from './drill.js';
import { fieldOfDimension, fieldOfMeasure } from './names.js';

export interface ShownRows {
  readonly asked: AskedStatistics;
  readonly city: City;
  readonly measures: readonly StatisticsMeasure[];
  /** Names of items by code; of none that nobody selects. */
  readonly itemNames: ReadonlyMap<string, string>;
  readonly withDrill: boolean;
}

type Shown = Readonly<Record<string, unknown>>;

export function showing({ asked, city, measures, itemNames, withDrill }: ShownRows): (cell: StatisticsCell) => Shown {
  const dimensions = asked.by.map((dimension) => [fieldOfDimension(dimension), valueShown(dimension, city, itemNames)] as const);
  const numbers = measures.map((measure) => [fieldOfMeasure(measure), measure] as const);
  return (cell) => {
    const row: Record<string, unknown> = { count: cell.count, partial: isPartial(asked, cell.keys) };
    dimensions.forEach(([name, shown], i) => {
      row[name] = shown(cell.keys[i] ?? null);
    });
    for (const [name, measure] of numbers) row[name] = numberShown(cell, measure);
    if (withDrill) row.drill = drillOf(asked, cell.keys, city);
    return row;
  };
}

function valueShown(dimension: Dimension, city: City, itemNames: ReadonlyMap<string, string>): (key: string | null) => unknown {
  const { sort, grain, field } = dimension;
  if (sort === 'district') return districtsOf(city);
  if (sort === 'department') return (key) => departmentOf(city, key);
  if (sort === 'period') return grain === 'YEAR' ? (key) => key && Number(key) : (key) => key;
  if (sort === 'item') return (key) => key && { itemCode: key, itemName: itemNames.get(key) ?? null };
  const titles: Readonly<Record<string, string>> = field?.list === undefined ? (field?.choices ?? {}) : codeList(field.list).codes;
  return (key) => key && { code: key, title: titles[key] ?? null };
}

function numberShown(cell: StatisticsCell, measure: StatisticsMeasure): unknown {
  const value = measured(cell, measure);
  if (measure.sort !== 'sum') return value;
  return { sum: value === null ? null : amountText(BigInt(value)), records: cell.sums[measure.name]?.with ?? 0 };
}

/** Digits are moved, nothing is computed: exact however large. */
export function amountText(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Its days are not all between `from` and `asOf`. Without a period they are those that were asked for. */
export function isPartial({ by, from, to, asOf }: AskedStatistics, keys: readonly (string | null)[]): boolean {
  const periods = periodsOf(by, keys);
  if (periods === null) return false;
  if (periods.length === 0) return to !== null && to > asOf;
  return periods.some((period) => (from !== null && period.from < from) || period.to > asOf);
}
