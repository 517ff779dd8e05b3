/** Paging of JSON sources: a feed goes on from its last place for ever, a pass ends and begins again. */
import type { KindMapping, Page, RawRow, SourceNotice } from '../contract.js';
import { isBeyond, NOTHING } from './beyond.js';
import type { Endpoint } from './endpoint.js';
import type { RawEntry, List } from './list.js';
import type { ListPaths } from './paging.js';
import { lost, mayBeLost } from './lost-place.js';
import { cursorOf, following, highest, type ListPass, passOf, START, sinceOf } from './pass.js';
import { turn } from './turn.js';
import type { Walk } from './walk.js';

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

/** @param kept the place was not given in this run just now, or has failed since: the other side may have forgotten it */
export function page(follower: Follower, cursor: string | null, kept: boolean): Promise<Page> {
  const feed = follower.kind.follow.mode === 'feed';
  const { source } = follower.endpoint;
  const careful: Follower = {
    ...follower,
    async fetchPage(request) {
      try {
        return await follower.fetchPage(request);
      } catch (error) {
        throw request.place !== null && kept && mayBeLost(error) ? lost(error, feed, source) : error;
      }
    },
  };
  return feed ? feedPage(careful, cursor) : passPage(careful, cursor);
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

const totalOf = ({ next, again }: ListPass, { total }: Walk): Pick<Page, 'total'> => (next === null && !again && total !== null ? { total } : {});

async function fetchOrEnd({ fetchPage, paths }: Follower, pass: ListPass, since: string | null): Promise<FollowAnswer> {
  try {
    return await fetchPage({ place: pass.next, since });
  } catch (error) {
    if (!isBeyond(error, paths, pass)) throw error;
    return { list: NOTHING, at: null };
  }
}

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
