/** Paging of JSON sources: a feed goes on from its last place for ever, a pass ends and begins again. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { KindMapping, Page, RawRow, SourceNotice } from '../contract.js';
import { BusinessError } from './business-error.js';
import { changeTime } from './change-time.js';
import type { Endpoint } from './endpoint.js';
import { HttpStatus } from './http-status.js';
import type { RawEntry, List } from './list.js';
import { counted, type ListPaths } from './paging.js';
import { isComplete, START_OF_WALK, turn, type Walk } from './turn.js';

/** A page request: the place where the page before said to go on, and the moment from which changes are needed. */
export interface FollowRequest {
  readonly place: string | null;
  readonly since: string | null;
}

/** One answer: its list, and when the other side gave it. */
export interface FollowAnswer {
  readonly list: List;
  readonly at: string | null;
}

/** How one kind is asked for. */
export interface Follower {
  readonly endpoint: Endpoint;
  readonly kind: KindMapping;
  readonly paths: ListPaths;
  fetchPage(request: FollowRequest): Promise<FollowAnswer>;
  /** The rows of a page, with their children; notices of theirs are added. */
  rows(items: readonly RawEntry[], notices: string[]): Promise<readonly RawRow[]>;
}

/** `from`: the highest change of the passes before. `high`: of this one. */
interface Pass extends Walk {
  readonly from: string | null;
  readonly high: string | null;
  /** The highest change of the pass before, from which this one reads a second time. */
  readonly reached: string | null;
  /** The list is read once more in the same pass, because its total moved. */
  readonly again: boolean;
}

const START: Pass = { ...START_OF_WALK, from: null, high: null, reached: null, again: false };

/** @param kept the place was not given in this run just now, or has failed since: the other side may have forgotten it */
export async function page(follower: Follower, cursor: string | null, kept: boolean): Promise<Page> {
  const feed = follower.kind.follow.mode === 'feed';
  try {
    return feed ? await feedPage(follower, cursor) : await passPage(follower, cursor);
  } catch (error) {
    const place = feed ? cursor || null : passOf(cursor, follower.endpoint.source).next;
    throw place !== null && kept && mayBeLost(error) ? lost(error, feed, follower.endpoint.source) : error;
  }
}

const NOT_KNOWN = [400, 404, 410, 422];
const isUnknown = (error: unknown): boolean =>
  error instanceof HubError && error.cause instanceof HttpStatus && NOT_KNOWN.includes(error.cause.status);
const mayBeLost = (error: unknown): error is HubError =>
  isUnknown(error) || (error instanceof HubError && error.code !== 'SOURCE_REFUSED' && error.cause instanceof BusinessError && !error.cause.busy);

function lost(error: HubError, feed: boolean, source: string): HubError {
  const why = String(error.details.why ?? '');
  if (!feed) return new HubError('SOURCE_PLACE_LOST', { source, why }, error);
  // Begun anew unasked, a feed would leave out what it has forgotten, and nobody would know.
  const advice = 'feed 的位置不会自动放弃:请向对方确认变更日志保留多久;确已失效时运行 hub source reread 从头重读';
  return new HubError('SOURCE_MALFORMED', { source, why: `对方可能不再认得保存的位置(${why})。${advice}` }, error);
}

/** The cursor of a feed is the source's own place, the empty text before there is one. */
async function feedPage(follower: Follower, cursor: string | null): Promise<Page> {
  const { list, at } = await follower.fetchPage({ place: cursor || null, since: null });
  const { next, items } = list;
  const more = list.more ?? (list.hints.more || null);
  const still = next === null || next === cursor;
  const stuck = still && more === true;
  const doubt = stuck && follower.paths.totals === undefined ? { doubt: '应答说还有下一页,却没有给出新的位置;位置没有前移' } : {};
  const last = still || more === false || (items.length === 0 && more === null);
  return { ...(await handedOn(follower, list, items, at)), cursor: next ?? cursor ?? '', last, versions: true, ...doubt };
}

async function passPage(follower: Follower, cursor: string | null): Promise<Page> {
  const { endpoint, kind, paths } = follower;
  const pass = passOf(cursor, endpoint.source);
  const since = sinceOf(kind, pass);
  const { list, at } = await fetchOrEnd(follower, pass, since);
  const step = turn(paths, pass, list, endpoint.source, since !== null);
  const content = await handedOn(follower, list, step.items, at);
  const high = highest(endpoint, kind, pass.high, step.items, at);
  const begun = { ...content, ...(pass.again && pass.next === null && { anew: true }), ...totalOf(pass, step.walk) };
  if (!step.last) return { ...begun, cursor: cursorOf({ ...pass, ...step.walk, high }), last: false };
  const start = { ...START, from: pass.from, reached: pass.reached };
  if (step.doubt?.changed && !pass.again) return { ...begun, cursor: cursorOf({ ...start, again: true }), last: false };
  // What does not add up moves nothing: the next pass begins where this one did.
  if (step.doubt) return { ...begun, cursor: cursorOf(start), last: true, doubt: step.doubt.why };
  return { ...begun, cursor: cursorOf(following(kind, { ...pass, ...step.walk }, high)), last: true };
}

const totalOf = ({ next, again }: Pass, { total }: Walk): Pick<Page, 'total'> => (next === null && !again && total !== null ? { total } : {});

// Where all was read, a page that is not there is the end too.
async function fetchOrEnd({ fetchPage, paths }: Follower, pass: Pass, since: string | null): Promise<FollowAnswer> {
  try {
    return await fetchPage({ place: pass.next, since });
  } catch (error) {
    if (pass.next === null || counted(paths) === undefined || !isUnknown(error) || !isComplete(pass)) throw error;
    return { list: NOTHING, at: null };
  }
}

const NOTHING: List = {
  items: [],
  next: null,
  nextUnsaid: false,
  more: null,
  total: null,
  hints: { total: null, pages: null, more: false, next: false },
  notices: [],
};

async function handedOn(
  follower: Follower,
  list: List,
  items: readonly RawEntry[],
  at: string | null,
): Promise<Pick<Page, 'rows' | 'at' | 'notices'>> {
  const words = [...list.notices];
  const rows = await follower.rows(items, words);
  const notices: SourceNotice[] = [...new Set(words)].map((message) => ({ message, unread: false }));
  return { rows, ...(at !== null && { at }), ...(notices.length > 0 && { notices }) };
}

// Where pages are counted off by number, a row that leaves one page moves a neighbour over the border unseen, and the neighbour's change
// may lie far before the highest. So what took several pages is read once more from the same moment.
function following(kind: KindMapping, { from, pages, reached }: Pass, high: string | null): Pass {
  if (kind.follow.mode === 'since' && pages > 1 && reached === null && high !== null) return { ...START, from, reached: high };
  const top = high === null || (reached !== null && reached > high) ? reached : high;
  return { ...START, from: top ?? from };
}

function sinceOf({ follow }: KindMapping, { from }: Pass): string | null {
  return follow.mode !== 'since' || from === null ? null : moment(Date.parse(from) - follow.overlapMs);
}

function highest(endpoint: Endpoint, kind: KindMapping, before: string | null, items: readonly RawEntry[], at: string | null): string | null {
  if (kind.follow.mode !== 'since' || kind.changedAt === null) return null;
  // One entry dated 2099 would otherwise hide every later change. Of two clocks the earlier one only reads more again.
  const ours = moment(endpoint.clock.now());
  const now = at !== null && at < ours ? at : ours;
  let high = before;
  for (const values of items) {
    const read = changeTime(kind, values, endpoint.zone);
    const capped = read !== null && read > now ? now : read;
    if (capped !== null && (high === null || capped > high)) high = capped;
  }
  return high;
}

/** Only what differs from the start: a cursor is kept with every page. */
function cursorOf(pass: Pass): string {
  return JSON.stringify(Object.fromEntries(Object.entries(pass).filter(([name, value]) => value !== START[name as keyof Pass])));
}

function passOf(cursor: string | null, source: string): Pass {
  if (cursor === null) return START;
  try {
    const { several, ...kept } = JSON.parse(cursor) as Partial<Pass> & { several?: boolean };
    return { ...START, ...(several && { pages: 1 }), ...kept };
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}
