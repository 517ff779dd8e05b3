/** Measures: what is counted for a (kind, district, department, day). Each says its day in SQL; the days of a row say which counts it moves. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name } from '../db/sql.js';

export interface Measure {
  readonly name: string;
  /** SELECT day, district, department, … rows to count, as a derived table without its closing filter on keys. */
  readonly rows: string;
  readonly params: readonly string[];
  /** Its day is a column with an index: the rows of one day are found without reading the others. */
  readonly indexed: boolean;
}

export function measuresOf(kind: KindDefinition, target: string | null): Measure[] {
  const table = name(kind.table);
  const live = {
    name: 'live',
    rows: `SELECT day, district, department FROM ${table} WHERE withdrawnAt IS NULL AND day IS NOT NULL`,
    params: [],
    indexed: true,
  };
  const measures: Measure[] = [live];
  if (kind.ends) {
    const at = name(kind.ends.at);
    const again = name(kind.ends.resumedAt);
    // A write-off dated before its claim takes effect with the claim; else the stock would be negative in between.
    const from = (column: string) => `SELECT CASE WHEN ${column}<day THEN day ELSE ${column} END AS day, district, department FROM ${table}`;
    measures.push({
      name: 'ended',
      rows: `${from(at)} WHERE withdrawnAt IS NULL AND day IS NOT NULL AND ${at} IS NOT NULL`,
      params: [],
      indexed: false,
    });
    measures.push({
      name: 'resumed',
      rows: `${from(again)} WHERE withdrawnAt IS NULL AND day IS NOT NULL AND ${again}>${at}`,
      params: [],
      indexed: false,
    });
  }
  if (target !== null) {
    const rows = `SELECT day, district, department FROM deliveries WHERE target=? AND kind=? AND day IS NOT NULL AND verdict='ACCEPTED' AND heldDigest IS NOT NULL AND wantedDigest IS NOT NULL`;
    measures.push({ name: 'accepted', rows, params: [target, kind.name], indexed: true });
  }
  return measures;
}

type Stored = Readonly<Record<string, string | number | null>>;

/** `yyyy-MM` of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** Every day on which this row counts in some measure. */
export function daysOf(kind: KindDefinition, row: Stored): string[] {
  if (typeof row.day !== 'string') return [];
  const { day } = row;
  if (!kind.ends) return [day];
  const ends = [row[kind.ends.at], row[kind.ends.resumedAt]];
  return [day, ...ends.filter((other) => typeof other === 'string').map((other) => (other < day ? day : other))];
}
