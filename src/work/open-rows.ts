/**
 * Open rows of a clock: a FROM with its conditions that leads over what is open alone (the noted clocks, or deliveries by target and state), and the
 * column by which they start. Whose a row is stands with the record, or the delivery, itself.
 */
import type { Deadline } from '../../schema/deadlines.js';
import { dayOf, wallMoments, moment } from '../../schema/time.js';
import { scope } from '../access/scope.js';
import type { DayRange } from '../calendar/start-days.js';
import { addDays } from '../calendar/working-days.js';
import { all, any, never, type Predicate } from '../db/predicate.js';
import { marks, name, type Sql, usingIndex } from '../db/sql.js';
import { OPEN } from '../outbox/states.js';
import type { WorkFacts } from './facts.js';

export interface OpenRows {
  /** Of district, department, start, id, kind, recordId and target. */
  readonly columns: string;
  readonly from: string;
  readonly where: Predicate;
  /** By which the rows are ordered, ended by the id; a day, or a moment. */
  readonly start: string;
  readonly id: string;
  readonly department: string;
  readonly district: string;
  within(ranges: readonly DayRange[]): Predicate;
  dayOf(start: string): string;
}

type Asked = Pick<WorkFacts, 'viewer' | 'kinds' | 'targets' | 'city'>;

/** Null where nothing tells of it. */
export function openRowsOf({ name: clock, observed }: Deadline, sql: Pick<Sql, 'dialect'>, asked: Asked): OpenRows | null {
  if (observed.how === 'NOTED') return notedRows(clock, observed.kind, sql, asked);
  if (observed.how === 'UNACCEPTED') {
    const kinds: Predicate = { text: `d.kind IN (${marks(observed.kinds.length)})`, params: observed.kinds };
    const open = `d.state IN (${OPEN}) AND d.part='' AND d.heldDigest IS NULL AND d.wantedDigest IS NOT NULL AND d.day IS NOT NULL`;
    return { ...deliveryRows(sql, asked, all([{ text: open, params: [] }, kinds]), ''), start: 'd.day', ...byDay('d.day') };
  }
  return observed.how === 'RETURNED' ? returnedRows(sql, asked) : null;
}

/** From the open clocks to their records, never the other way. */
function notedRows(clock: string, of: string, sql: Pick<Sql, 'dialect'>, { viewer, kinds }: Asked): OpenRows | null {
  const kind = kinds.find((each) => each.name === of);
  if (!kind) return null;
  const join = sql.dialect === 'sqlite' ? 'CROSS JOIN' : 'STRAIGHT_JOIN';
  return {
    columns: `c.startDay AS start, c.recordId AS id, '${kind.name}' AS kind, c.recordId AS recordId, NULL AS target, r.district AS district, r.department AS department`,
    from: `open_clocks c ${join} ${name(kind.table)} r ON r.id=c.recordId`,
    where: all([{ text: 'c.clock=? AND r.withdrawnAt IS NULL', params: [clock] }, scope(viewer, sql.dialect, 'otherwise', 'r')]),
    start: 'c.startDay',
    id: 'c.recordId',
    department: 'r.department',
    district: 'r.district',
    ...byDay('c.startDay'),
  };
}

function returnedRows(sql: Pick<Sql, 'dialect'>, asked: Asked): OpenRows {
  const { zone } = asked.city;
  // A plan or a check touches the row again: the day of the verdict stands with its batch.
  const start = 'COALESCE(b.decidedAt,d.updatedAt)';
  const first = (day: string): string => moment(wallMoments(Date.parse(`${day}T00:00:00.000Z`), zone)[0]);
  const within = ({ from, to }: DayRange): Predicate =>
    all([
      ...(from < '1000' ? [] : [{ text: `${start}>=?`, params: [first(from)] }]),
      ...(to > '9000' ? [] : [{ text: `${start}<?`, params: [first(addDays(to, 1))] }]),
    ]);
  return {
    ...deliveryRows(sql, asked, { text: "d.state='RETURNED'", params: [] }, ' LEFT JOIN batches b ON b.id=d.lastBatch'),
    columns: DELIVERY_COLUMNS(start),
    start,
    within: (ranges) => any(ranges.map(within)),
    dayOf: (at) => dayOf(at, zone),
  };
}

const DELIVERY_COLUMNS = (start: string): string =>
  `${start} AS start, d.id AS id, d.kind AS kind, d.recordId AS recordId, d.target AS target, d.district AS district, d.department AS department`;

function deliveryRows(sql: Pick<Sql, 'dialect'>, { viewer, targets }: Asked, which: Predicate, join: string) {
  const at: Predicate = targets.length === 0 ? never : { text: `d.target IN (${marks(targets.length)})`, params: targets };
  return {
    columns: DELIVERY_COLUMNS('d.day'),
    // By target and state: by any other index all rows of the target would be looked through.
    from: `deliveries d${usingIndex(sql, 'deliveries_due')}${join}`,
    where: all([at, which, scope(viewer, sql.dialect, 'otherwise', 'd')]),
    id: 'd.id',
    department: 'd.department',
    district: 'd.district',
  };
}

const byDay = (column: string) => ({
  within: (ranges: readonly DayRange[]): Predicate =>
    any(ranges.map(({ from, to }) => ({ text: `${column}>=? AND ${column}<=?`, params: [from, to] }))),
  dayOf: (start: string): string => start,
});
