/**
 * Deadlines: the open rows of each clock, each read in the order of its start, laid together in the order of their due days. A page reads a page of
 * each clock, whatever is open beside it; the due day is worked out by the calendar of this moment.
 */
import type { Deadline } from '../../schema/deadlines.js';
import { HubError } from '../../schema/errors.js';
import type { DeadlinePage, DeadlineRequest, OpenDeadline } from '../api.js';
import { type DayRange, daysLeft, dueOrMissing, EVER, startsDue, startsWithoutDue, windowEnd } from '../calendar/start-days.js';
import { addDays } from '../calendar/working-days.js';
import { all, always, any, type Predicate } from '../db/predicate.js';
import type { Sql } from '../db/sql.js';
import { deadlineCursor, type DeadlinePlace, placeOf } from './deadline-cursor.js';
import type { WorkFacts } from './facts.js';
import { type OpenRows, openRowsOf } from './open-rows.js';

/** Due within so many working days it is told as soon. */
export const SOON_DAYS = 2;

interface Stream {
  readonly clock: Deadline;
  /** Its place among all clocks: rows due on one day keep this order. */
  readonly at: number;
  readonly open: OpenRows;
}

export async function deadlinePage(sql: Sql, facts: WorkFacts, request: DeadlineRequest): Promise<DeadlinePage> {
  const { within, withoutDay, first, after } = request;
  if (within !== null && (within < 0 || within > 250)) throw new HubError('BAD_ARGUMENT', { name: 'within', why: '应为 0 到 250 的整数' });
  const place = after === null ? null : placeOf(after);
  const due = within === null ? EVER : { from: EVER.from, to: windowEnd(facts.today, within, facts.calendar) };
  const streams = streamsOf(sql, facts, request.clocks);
  const owner = ownerOf(request);
  const limit = first + 1;
  const found: OpenDeadline[] = [];
  // A page that is all filled before those without a day reads none of them.
  if (withoutDay !== true && place?.due !== null)
    for (const stream of streams) {
      const ranges = startsDue(stream.clock, due, facts.calendar);
      found.push(...(await rowsOf(sql, facts, stream, all([stream.open.within(ranges), behind(stream, place, facts), owner(stream.open)]), limit)));
    }
  const dated = found.sort(inOrder(streams)).slice(0, limit);
  if (withoutDay !== false && dated.length < limit) {
    const undated: OpenDeadline[] = [];
    for (const stream of streams) {
      const ranges = startsWithoutDue(stream.clock, facts.calendar);
      const from = place?.due === null ? behindUndated(stream, place) : always;
      if (ranges.length > 0) undated.push(...(await rowsOf(sql, facts, stream, all([stream.open.within(ranges), from, owner(stream.open)]), limit)));
    }
    dated.push(...undated.sort(inOrder(streams)).slice(0, limit - dated.length));
  }
  const total = request.count ? await totalOf(sql, facts, streams, due, request) : 0;
  return { rows: dated.slice(0, first), more: dated.length > first, total };
}

function streamsOf(sql: Sql, facts: WorkFacts, names: readonly string[] | null): Stream[] {
  return facts.clocks.flatMap((clock, at) => {
    const open = names === null || names.includes(clock.name) ? openRowsOf(clock, sql, facts) : null;
    return open ? [{ clock, at, open }] : [];
  });
}

const ownerOf =
  ({ district, department }: Pick<DeadlineRequest, 'district' | 'department'>) =>
  (open: OpenRows): Predicate =>
    all([
      district === null ? always : { text: `COALESCE(${open.district},'')=?`, params: [district] },
      department === null ? always : { text: `COALESCE(${open.department},'')=?`, params: [department] },
    ]);

interface Read {
  readonly start: string;
  readonly id: string | number;
  readonly kind: string;
  readonly recordId: string;
  readonly target: string | null;
  readonly district: string;
  readonly department: string;
}

async function rowsOf(sql: Sql, facts: WorkFacts, { clock, at, open }: Stream, which: Predicate, limit: number): Promise<OpenDeadline[]> {
  const where = all([open.where, which]);
  const text = `SELECT ${open.columns} FROM ${open.from} WHERE ${where.text} ORDER BY ${open.start}, ${open.id} LIMIT ${limit}`;
  return (await sql.query<Read>(text, where.params)).map((row) => {
    const startDay = open.dayOf(row.start);
    const { day, missing } = dueOrMissing(clock, startDay, facts.calendar);
    const left = day === null ? null : daysLeft(clock.unit, facts.today, day, facts.calendar);
    return {
      ...{ clock: clock.name, startDay, dueDay: day, missingYear: missing, daysLeft: left, state: stateOf(day, facts) },
      ...{ kind: row.kind, recordId: row.recordId, target: row.target, district: row.district || null, department: row.department || null },
      cursor: deadlineCursor({ due: day, clock: at, start: row.start, id: row.id }),
    };
  });
}

function stateOf(due: string | null, { today, calendar }: WorkFacts): string {
  if (due === null) return 'NO_CALENDAR';
  if (due <= today) return due < today ? 'OVERDUE' : 'TODAY';
  return due <= windowEnd(today, SOON_DAYS, calendar) ? 'SOON' : 'LATER';
}

/** Rows of a clock that come behind a place: those due later, on the same day those of a later clock, or later ones of the same. */
function behind({ clock, at, open }: Stream, place: DeadlinePlace | null, { calendar }: WorkFacts): Predicate {
  if (place === null || place.due === null) return always;
  if (at === place.clock) return behindUndated({ clock, at, open }, place);
  const from = at > place.clock ? place.due : addDays(place.due, 1);
  return open.within(startsDue(clock, { from, to: EVER.to }, calendar));
}

function behindUndated({ at, open }: Stream, { clock, start, id }: DeadlinePlace): Predicate {
  if (at !== clock) return at > clock ? always : { text: '1=0', params: [] };
  return { text: `(${open.start}>? OR (${open.start}=? AND ${open.id}>?))`, params: [start, start, id] };
}

/** By due day, clock, start and id, as the pages are cut; of one clock the rows come in order. */
function inOrder(streams: readonly Stream[]): (a: OpenDeadline, b: OpenDeadline) => number {
  const at = new Map<string, number>(streams.map((stream) => [stream.clock.name, stream.at]));
  const keyOf = ({ dueDay, clock }: OpenDeadline): string => `${dueDay ?? '9999-99-99'} ${String(at.get(clock) ?? 0).padStart(3, '0')}`;
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

async function totalOf(sql: Sql, facts: WorkFacts, streams: readonly Stream[], due: DayRange, request: DeadlineRequest): Promise<number> {
  let total = 0;
  for (const { clock, open } of streams) {
    const ranges = [
      ...(request.withoutDay === true ? [] : startsDue(clock, due, facts.calendar)),
      ...(request.withoutDay === false ? [] : startsWithoutDue(clock, facts.calendar)),
    ];
    const where = all([open.where, any([open.within(ranges)]), ownerOf(request)(open)]);
    const [row] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${open.from} WHERE ${where.text}`, where.params);
    total += Number(row?.n ?? 0);
  }
  return total;
}
