/** Check of sources and kinds that the store has records of and the configuration does not name any more: removed, or renamed. */
import type { ConfiguredStream } from '../../ingest/configured-stream.js';
import type { StoredStream } from '../../ingest/stream-standings.js';
import { groupBy } from '../../kit/group.js';
import { grouped } from '../../kit/grouped.js';
import type { Check } from './check.js';

const NAME = '来源变动';
const RENAMED = '如系改名,请改回原名:改名后同一批记录会被当作另一来源的重复,不上报';
const REMOVED = '这些记录不再更新,仍在上报;确已停用的,请先在数据源标明撤回并归集,再从配置中删去';

export function unconfigured(streams: readonly ConfiguredStream[], stored: readonly StoredStream[]): Check {
  const named = new Set(streams.map(({ source, kind }) => `${source} ${kind.name}`));
  const gone = stored.filter(({ place, records }) => records > 0 && !named.has(`${place.source} ${place.kind}`));
  if (gone.length === 0) return { name: NAME, ok: true, message: '库中各数据源都在配置中' };
  const sources = new Set(streams.map(({ source }) => source));
  const found = [...groupBy(gone, ({ place }) => place.source)].map(([source, of]) => {
    const counts = of.map(({ place, records }) => `${place.kind} ${grouped(records)} 条`).join('、');
    const heirs = sources.has(source) ? [] : heirsOf(of, streams, stored);
    const guess = heirs.length === 0 ? '' : `,疑为改名为 ${heirs.join(' 或 ')}(读取同类而还没有数据)`;
    return { text: sources.has(source) ? `${source} 不再读取 ${counts}` : `${source} 已不在配置中(${counts})${guess}`, renamed: guess !== '' };
  });
  const renamed = found.some((each) => each.renamed);
  const message = `${found.map(({ text }) => text).join(';')}:${[renamed && RENAMED, found.some((each) => !each.renamed) && REMOVED].filter(Boolean).join(';')}`;
  return renamed ? { name: NAME, ok: false, message } : { name: NAME, ok: true, advice: true, message };
}

/** Configured sources that read all these kinds and have brought nothing yet. */
function heirsOf(gone: readonly StoredStream[], streams: readonly ConfiguredStream[], stored: readonly StoredStream[]): string[] {
  const busy = new Set(stored.filter(({ place }) => place.rowsEver > 0).map(({ place }) => place.source));
  const kindsOf = groupBy(streams, ({ source }) => source);
  return [...kindsOf]
    .filter(([source, of]) => !busy.has(source) && gone.every(({ place }) => of.some(({ kind }) => kind.name === place.kind)))
    .map(([source]) => source);
}
