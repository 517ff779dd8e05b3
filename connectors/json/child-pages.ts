/** All pages of one list of children. */
import { HubError } from '../../schema/errors.js';
import { isBeyond, NOTHING } from './beyond.js';
import type { ChildFetcher, ChildPaths } from './child-fetcher.js';
import type { List, RawEntry } from './list.js';
import { turn } from './turn.js';
import { START_OF_WALK, type Walk } from './walk.js';

const MOST_PAGES = 1_000;
export const MOST_ROWS = 200_000;

/** One that does not come whole makes no list: the rest would look removed. */
export async function allPages(child: ChildPaths, keys: readonly unknown[], fetcher: ChildFetcher): Promise<RawEntry[]> {
  const { source, notices } = fetcher;
  const rows: RawEntry[] = [];
  const seen = new Set<string>();
  const given = new Set<string>();
  for (let walk: Walk = START_OF_WALK; ; ) {
    const list = await pageOrEnd(child, keys, walk, fetcher);
    notices.push(...list.notices.filter(() => walk.next !== null || list.items.length > 0));
    const around = list.next !== null && list.more !== false && list.items.length > 0 && seen.has(list.next);
    if (around || seen.size >= MOST_PAGES || rows.length > MOST_ROWS) throw new HubError('SOURCE_ENDLESS', { source, pages: seen.size + 1 });
    const endsEmpty = list.items.length === 0 && list.more === null && !list.hints.more;
    const step = turn(child, walk, endsEmpty ? { ...list, next: null } : list, source, false);
    rows.push(...unrepeated(step.items, given));
    if (step.doubt) throw new HubError('SOURCE_MALFORMED', { source, why: `子表没有给全:${step.doubt.why}` });
    if (step.last) return rows;
    seen.add(step.walk.next as string);
    walk = step.walk;
  }
}

async function pageOrEnd(child: ChildPaths, keys: readonly unknown[], walk: Walk, { fetchPage }: ChildFetcher): Promise<List> {
  try {
    return await fetchPage(child, keys, walk.next);
  } catch (error) {
    if (isBeyond(error, child, walk)) return NOTHING;
    throw error;
  }
}

/** A child that stood on an earlier page of its list is no second one: pages repeat themselves and overlap. */
function unrepeated(items: readonly RawEntry[], given: Set<string>): readonly RawEntry[] {
  const texts = items.map((item) => JSON.stringify(item));
  const fresh = items.filter((_, i) => !given.has(texts[i] as string));
  for (const text of texts) given.add(text);
  return fresh;
}
