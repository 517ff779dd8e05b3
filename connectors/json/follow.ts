/** Paging of JSON sources: a feed goes on from its last `next` for ever, a pass ends and begins again. */
import { HubError } from '../../schema/errors.js';
import { moment, readMoment } from '../../schema/time.js';
import type { KindMapping, Page, RawRow } from '../contract.js';
import type { Endpoint } from './answer.js';
import { dig } from './dig.js';

/** Parameters of a page request: the `next` of the page before, and the moment from which changes are needed. */
export interface FollowRequest {
  readonly after: string | null;
  readonly since: string | null;
}

/** One answer: its rows, where it says to go on (null: nowhere), and whether more is there (null: it does not say). */
export interface FollowParameters {
  readonly rows: readonly RawRow[];
  readonly next: string | null;
  readonly more: boolean | null;
}

type FetchPage = (request: FollowRequest) => Promise<FollowParameters>;

/** `from`: the highest change of the passes before. `high`: of this one. `empty`: answers without a row, one after another. */
interface Pass {
  readonly from: string | null;
  readonly next: string | null;
  readonly high: string | null;
  readonly empty: number;
  /** This pass has more than one page. */
  readonly several: boolean;
  /** The highest change of the pass before, from which this one reads a second time. */
  readonly reached: string | null;
}

const START: Pass = { from: null, next: null, high: null, empty: 0, several: false, reached: null };
const MOST_EMPTY = 100;

export function page(endpoint: Endpoint, kind: KindMapping, cursor: string | null, fetchPage: FetchPage): Promise<Page> {
  return kind.follow.mode === 'feed' ? feedPage(cursor, fetchPage) : passPage(endpoint, kind, cursor, fetchPage);
}

/** The cursor of a feed is the source's own `next`, the empty text before there is one. */
async function feedPage(cursor: string | null, fetchPage: FetchPage): Promise<Page> {
  const { rows, next, more } = await fetchPage({ after: cursor || null, since: null });
  const still = next === null || next === cursor;
  return { rows, cursor: next ?? cursor ?? '', last: still || more === false || (rows.length === 0 && more === null) };
}

async function passPage(endpoint: Endpoint, kind: KindMapping, cursor: string | null, fetchPage: FetchPage): Promise<Page> {
  const pass = cursor === null ? START : readPass(cursor, endpoint.source);
  const { rows, next, more } = await fetchPage({ after: pass.next, since: sinceOf(kind, pass) });
  const repeated = next !== null && next === pass.next;
  const last = next === null || more === false || repeated;
  if (repeated && more !== false && rows.length)
    throw new HubError('SOURCE_MALFORMED', { source: endpoint.source, why: '翻页没有前进,同一位置连续出现两次' });
  const high = highest(endpoint, kind, pass.high, rows);
  if (last) return { rows, cursor: JSON.stringify(following(kind, pass, high)), last };
  const empty = rows.length ? 0 : pass.empty + 1;
  if (empty > MOST_EMPTY) throw new HubError('SOURCE_MALFORMED', { source: endpoint.source, why: `连续 ${MOST_EMPTY} 页没有数据仍要求翻页` });
  return { rows, cursor: JSON.stringify({ ...pass, next, high, empty, several: true }), last };
}

// Where pages are counted off by number, a row that leaves one page moves a neighbour over the border unseen, and the neighbour's change
// may lie far before the highest. So what took several pages is read once more from the same moment.
function following(kind: KindMapping, { from, several, reached }: Pass, high: string | null): Pass {
  if (kind.follow.mode === 'since' && several && reached === null && high !== null) return { ...START, from, reached: high };
  const top = high === null || (reached !== null && reached > high) ? reached : high;
  return { ...START, from: top ?? from };
}

function sinceOf({ follow }: KindMapping, { from }: Pass): string | null {
  return follow.mode !== 'since' || from === null ? null : moment(Date.parse(from) - follow.overlapMs);
}

function highest(endpoint: Endpoint, kind: KindMapping, before: string | null, rows: readonly RawRow[]): string | null {
  if (kind.follow.mode !== 'since' || kind.changedAt === null) return null;
  // One entry dated 2099 would otherwise hide every later change.
  const now = moment(endpoint.clock.now());
  let high = before;
  for (const { values } of rows) {
    const read = readMoment(String(dig(values, kind.changedAt) ?? ''), endpoint.zone);
    const at = read !== null && read > now ? now : read;
    if (at !== null && (high === null || at > high)) high = at;
  }
  return high;
}

function readPass(cursor: string, source: string): Pass {
  try {
    return { ...START, ...(JSON.parse(cursor) as Partial<Pass>) };
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}
