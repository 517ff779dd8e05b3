/** Children that stand in the row itself. */
import { HubError } from '../../schema/errors.js';
import type { ChildFetcher, ChildPaths } from './child-fetcher.js';
import { dig } from './dig.js';
import { hintsIn, parentsOf } from './hints.js';
import { type ListReader, listIn, type RawEntry } from './list.js';

const INSIDE: Omit<ListReader, 'source'> = { secrets: [], tokens: true, feed: false, first: true, signs: false };

export function within(item: RawEntry, child: ChildPaths, name: string, { source, notices }: ChildFetcher): readonly RawEntry[] {
  if ((dig(item, child.items) ?? null) === null) return [];
  const found = listIn(inlineAnswer(item), child, { ...INSIDE, source });
  // Stored as it is, the missing rest would look removed.
  const why = found.more ? '请为它配置单独的分页' : child.totals === 'unreliable' ? null : saysMore(item, child, found.items.length);
  if (why !== null) throw new HubError('SOURCE_MALFORMED', { source, why: `子表 ${name} 在行内没有给全:${why}` });
  notices.push(...found.notices);
  return found.items;
}

// What stands in the row itself is the record's own: only what is around the list inside it speaks of the list.
function saysMore(item: RawEntry, { items }: ChildPaths, count: number): string | null {
  const { more, total } = hintsIn(parentsOf(item, items).slice(1));
  if (!more && (total === null || total.rows <= count)) return null;
  const said = more ? '列表旁说还有下一页' : `列表旁的总数是 ${total?.rows},只有 ${count} 条`;
  return `${said}。请为它配置单独的分页;若那并不是这个列表的总数,请在子表的映射中写 totals: unreliable`;
}

const inlineAnswer = (body: RawEntry): Parameters<typeof listIn>[0] => ({
  body,
  text: '',
  status: 200,
  nothing: false,
  at: null,
  link: null,
  url: '',
  inner: (whole) => whole,
});
