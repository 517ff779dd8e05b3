/** Measures: what is counted for a (kind, district, department, day). Each says its day in SQL; the days of a row say which counts it moves. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { acceptedAt } from '../../schema/indicators/accepted-at.js';
import type { Profile } from '../../schema/profile/profile.js';
import { marks, name } from '../db/sql.js';

export interface Measure {
  readonly name: string;
  /** SELECT day, district, department, … rows to count, as a derived table without its closing filter on keys. */
  readonly rows: string;
  readonly params: readonly string[];
  /** Its day is a column with an index: the rows of one day are found without reading the others. */
  readonly indexed: boolean;
  /** It counts deliveries, and no record: when one is decided, nothing else is to be counted again. */
  readonly ofDeliveries: boolean;
  /** Another measure of this kind that counts the same rows. */
  readonly sameAs?: string;
}

/** Every name that a measure may have, counted of this kind now or not; those of one target besides. */
export const MEASURES = ['live', 'withdrawn', 'ended', 'resumed', 'accepted'] as const;

/** A configured target, whose acceptance counts for the kinds that its profile counts. */
export interface CountingTarget {
  readonly name: string;
  readonly profile: Pick<Profile, 'counts' | 'tables'>;
}

export function measuresOf(kind: KindDefinition, targets: readonly CountingTarget[]): Measure[] {
  const table = name(kind.table);
  const live: Measure = {
    name: 'live',
    rows: `SELECT day, district, department FROM ${table} WHERE withdrawnAt IS NULL AND day IS NOT NULL`,
    params: [],
    indexed: true,
    ofDeliveries: false,
  };
  const withdrawn: Measure = {
    ...live,
    name: 'withdrawn',
    rows: `SELECT day, district, department FROM ${table} WHERE withdrawnAt IS NOT NULL AND day IS NOT NULL`,
  };
  const measures: Measure[] = [live, withdrawn];
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
      ofDeliveries: false,
    });
    measures.push({
      name: 'resumed',
      rows: `${from(again)} WHERE withdrawnAt IS NULL AND day IS NOT NULL AND ${again}>${at}`,
      params: [],
      indexed: false,
      ofDeliveries: false,
    });
  }
  const counting = targets.filter(({ profile }) => profile.counts.includes(kind.name));
  if (counting.length > 0) measures.push({ ...accepted(kind, counting, DATED), name: 'accepted' });
  for (const target of targets.filter(({ profile }) => profile.tables.some((table) => table.kind === kind.name))) {
    const sameAs = counting.length === 1 && counting[0] === target ? { sameAs: 'accepted' } : {};
    measures.push({ ...accepted(kind, [target], DATED), name: acceptedAt(target.name), ...sameAs });
  }
  return measures;
}

/**
 * Records of which every row stands accepted at one of these targets at least, each once. Accepted is what a target holds as it is wanted, as
 * in the table of states: the last verdict may be of another version, which was taken back.
 */
function accepted(kind: KindDefinition, targets: readonly CountingTarget[], dated: string): Omit<Measure, 'name'> {
  const oneOf = (row: string) => (targets.length === 1 ? `${row}.target=?` : `${row}.target IN (${marks(targets.length)})`);
  const severalRows = targets.some(({ profile }) => profile.tables.filter((table) => table.kind === kind.name).length > 1);
  const stands = (row: string) => `${row}.wantedDigest=${row}.heldDigest${severalRows ? ` AND NOT EXISTS (${otherwise(row)})` : ''}`;
  const rows = `SELECT d.day, d.district, d.department FROM deliveries d WHERE ${oneOf('d')} AND d.kind=? AND ${dated} AND ${stands('d')}`;
  const names = targets.map((target) => target.name);
  const own = { params: [...names, kind.name], indexed: true, ofDeliveries: true };
  // Where a record has one row, there is nothing to be counted twice.
  if (targets.length === 1 && !severalRows) return { ...own, rows };
  const earlier = `SELECT 1 FROM deliveries e WHERE e.recordId=d.recordId AND ${oneOf('e')} AND e.id<d.id AND ${stands('e')}`;
  return { ...own, rows: `${rows} AND NOT EXISTS (${earlier})`, params: [...own.params, ...names] };
}

const DATED = 'd.day IS NOT NULL';

/** Columns of the accepted records beside their deliveries', with the record as `r`; null where no target counts the kind. */
export function acceptedRecords(kind: KindDefinition, targets: readonly CountingTarget[]): Pick<Measure, 'rows' | 'params'> | null {
  const counting = targets.filter(({ profile }) => profile.counts.includes(kind.name));
  if (counting.length === 0) return null;
  const { rows, params } = accepted(kind, counting, DATED);
  const from = rows.indexOf('FROM deliveries d WHERE');
  return {
    rows: `FROM deliveries d JOIN ${name(kind.table)} r ON r.id=d.recordId WHERE${rows.slice(from + 'FROM deliveries d WHERE'.length)}`,
    params,
  };
}

/** The same for one target and the records that have no day. */
export const undatedAt = (kind: KindDefinition, target: CountingTarget): Pick<Measure, 'rows' | 'params'> =>
  accepted(kind, [target], 'd.day IS NULL');

/** A row of the same record at the same target that stands otherwise. */
const otherwise = (row: string): string => `SELECT 1 FROM deliveries o WHERE o.recordId=${row}.recordId AND o.target=${row}.target
  AND o.state<>'WITHDRAWN' AND (o.wantedDigest IS NULL OR o.heldDigest IS NULL OR o.wantedDigest<>o.heldDigest)`;

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
