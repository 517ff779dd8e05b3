/** Check of sources and kinds that the store has records of and the configuration does not name any more: removed, or renamed. */
import { DESK } from '../../../schema/handling.js';
import type { ConfiguredStream } from '../../ingest/configured-stream.js';
import type { KindCount, StoredStream } from '../../ingest/stream-standings.js';
import { groupBy } from '../../kit/group.js';
import { grouped } from '../../kit/grouped.js';
import type { Check } from './check.js';

const NAME = '来源变动';
const RENAMED = '如系改名,请改回原名:改名后同一批记录被当作另一来源的重复,不上报';
const REMOVED = '这些记录不再更新,仍在上报;确已停用的,请先在数据源标明撤回并归集,再从配置中删去';

interface Gone {
  readonly text: string;
  readonly renamed: boolean;
}

/** @param doubled records that are held back as another source's, by kind */
export function unconfigured(streams: readonly ConfiguredStream[], stored: readonly StoredStream[], doubled: readonly KindCount[]): Check {
  const named = new Set(streams.map(({ source, kind }) => `${source} ${kind.name}`));
  const gone = stored.filter(({ place, records }) => records > 0 && place.source !== DESK && !named.has(`${place.source} ${place.kind}`));
  if (gone.length === 0) return { name: NAME, ok: true, message: '库中各数据源都在配置中' };
  const found = [...groupBy(gone, ({ place }) => place.source)].map(([source, of]) => goneOf(source, of, streams, stored, doubled));
  const remedies = [...(found.some(({ renamed }) => renamed) ? [RENAMED] : []), ...(found.every(({ renamed }) => renamed) ? [] : [REMOVED])];
  const message = `${found.map(({ text }) => text).join(';')}。${remedies.join(';')}`;
  return found.some(({ renamed }) => renamed) ? { name: NAME, ok: false, message } : { name: NAME, ok: true, advice: true, message };
}

function goneOf(
  source: string,
  of: readonly StoredStream[],
  streams: readonly ConfiguredStream[],
  stored: readonly StoredStream[],
  doubled: readonly KindCount[],
): Gone {
  const counts = of.map(({ place, records }) => `${place.kind} ${grouped(records)} 条`).join('、');
  if (streams.some((stream) => stream.source === source)) return { text: `${source} 不再读取 ${counts}`, renamed: false };
  const guesses = heirsOf(of, streams, stored, doubled);
  const guess = guesses.length === 0 ? '' : `,疑为改名为 ${guesses.join(' 或 ')}`;
  return { text: `${source} 已不在配置中(${counts})${guess}`, renamed: guess !== '' };
}

/** Configured sources that read all these kinds, and have brought nothing yet or what is held back as double. */
function heirsOf(
  gone: readonly StoredStream[],
  streams: readonly ConfiguredStream[],
  stored: readonly StoredStream[],
  doubled: readonly KindCount[],
): string[] {
  const kinds = gone.map(({ place }) => place.kind);
  return [...groupBy(streams, ({ source }) => source)].flatMap(([source, of]) => {
    if (!kinds.every((kind) => of.some((stream) => stream.kind.name === kind))) return [];
    if (!stored.some(({ place }) => place.source === source && place.rowsEver > 0)) return [`${source}(读取同类,还没有数据)`];
    const rows = doubled.filter((each) => each.source === source && kinds.includes(each.kind)).reduce((sum, each) => sum + each.rows, 0);
    return rows > 0 ? [`${source}(已有 ${grouped(rows)} 条被判为重复)`] : [];
  });
}
