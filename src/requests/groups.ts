/** Requests in the work list: those that wait for the city, and approved ones that no source shows in time, for each department. */
import { moment } from '../../schema/time.js';
import type { Viewer } from '../../schema/organisation.js';
import { mayDo } from '../access/rights.js';
import { scope } from '../access/scope.js';
import { all, type Predicate } from '../db/predicate.js';
import type { Sql } from '../db/sql.js';
import { type ItemRequest, WORDS } from './request.js';

export interface RequestGroup {
  readonly what: 'REQUEST';
  /** CLAIM_OPEN, CLAIM_APPROVED, WRITE_OFF_OPEN, WRITE_OFF_APPROVED */
  readonly cause: string;
  readonly causeTitle: string;
  readonly district: string;
  readonly department: string;
  readonly rows: number;
  /** The moment by which the most urgent was to be decided, or shown by its source. */
  readonly due: string;
  readonly action: 'FIX' | 'DECIDE' | 'WAIT';
  readonly next: string;
  readonly opens: string;
}

interface Counted extends Pick<ItemRequest, 'what' | 'state' | 'district' | 'department'> {
  readonly total: number | string;
  readonly since: string;
}

const DAY_MS = 86_400_000;
// Departments of a city times four: beyond it nobody reads on.
const MOST_GROUPS = 500;

/** @param now milliseconds @param days of `desk.requestDays` */
export async function requestGroups(sql: Sql, viewer: Viewer, { now, days }: { now: number; days: number }): Promise<readonly RequestGroup[]> {
  if (!mayDo(viewer.role, 'logs')) return [];
  const [decides, asks] = [mayDo(viewer.role, 'decide'), mayDo(viewer.role, 'request')];
  // Who neither decides nor asks has nothing to do about one.
  if (!decides && !asks) return [];
  const open: Predicate = { text: "state='OPEN'", params: [] };
  const overdue: Predicate = { text: "state='APPROVED' AND decidedAt<?", params: [moment(now - days * DAY_MS)] };
  const own = scope(viewer, sql.dialect, 'otherwise');
  const counted = (which: Predicate, since: string): Promise<Counted[]> => {
    const where = all([which, own]);
    const text = `SELECT state, what, district, department, COUNT(*) AS total, MIN(${since}) AS since FROM item_requests WHERE ${where.text}
      GROUP BY state, what, district, department ORDER BY since LIMIT ${MOST_GROUPS}`;
    return sql.query<Counted>(text, where.params);
  };
  const rows = [...(await counted(open, 'createdAt')), ...(await counted(overdue, 'decidedAt'))];
  return rows.map((row) => groupOf(row, days, decides));
}

function groupOf({ what, state, district, department, total, since }: Counted, days: number, decides: boolean): RequestGroup {
  const [word, waits] = [WORDS[what], state === 'OPEN'];
  const query = Object.entries({ state, what, department }).map((pair) => pair.map(encodeURIComponent).join('='));
  return {
    ...{ what: 'REQUEST', cause: `${what}_${state}`, district, department, rows: Number(total) },
    causeTitle: waits ? `${word}申请待决定` : `已同意的${word},数据源还没有体现`,
    due: moment(Date.parse(since) + days * DAY_MS),
    action: waits ? (decides ? 'DECIDE' : 'WAIT') : decides ? 'WAIT' : 'FIX',
    next: nextOf(word, waits, decides),
    opens: `/requests?${query.join('&')}`,
  };
}

function nextOf(word: string, waits: boolean, decides: boolean): string {
  if (waits) return decides ? `逐件决定是否同意${word}` : '等市级决定;不再需要的可撤回';
  return decides ? `等部门在本单位的系统中${word}` : `在本单位的系统中${word};不再需要的撤回申请`;
}
