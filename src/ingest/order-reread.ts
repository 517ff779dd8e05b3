/** Order of a re-read: the place of a stream is set so that its next passes read everything once more, in slices where it is long. */
import type { RereadOrder } from '../api-shapes.js';
import { grouped } from '../kit/grouped.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { liveCount } from './live-counts.js';
import { loadPlace, type Place, rereadFrom, writePlace } from './place.js';

/** A pass that is under way goes on, and keeps the order when it stores its place. */
export async function orderReread(sql: Sql, stream: ConfiguredStream, now: string): Promise<RereadOrder> {
  const place = await loadPlace(sql, stream);
  const records = await liveCount(sql, stream);
  const order = { source: stream.source, kind: stream.kind.name, records };
  if (place.passNumber === 0) return { ...order, note: '还没有读过,下次归集本来就从头读起' };
  await writePlace(sql, ordered(place, stream, now));
  return { ...order, note: [restarted(place), limitOf(stream)].filter(Boolean).join(';') || null };
}

/** What is read whole in each pass needs no second place: the next pass is as good. */
function ordered(place: Place, { mapping, connector }: ConfiguredStream, now: string): Place {
  const anew = rereadFrom(place, now);
  if (mapping.follow.mode !== 'all' || connector.again) return anew;
  return { ...anew, cursorText: null, rereadSince: null };
}

const restarted = ({ rereadSince, rereadRows }: Place): string => (rereadSince === null ? '' : `此前的重读已到 ${grouped(rereadRows)} 行,现从头开始`);

/** What cannot be asked again. */
function limitOf({ mapping, connector }: ConfiguredStream): string {
  if (connector.again) return '只重读仍能取到的;已取走而不再保留的(如已从 done 中删除的文件)读不到';
  if (mapping.follow.mode === 'feed') return '对方只给变更日志(feed),从它仍保留的最早一条重读;更早的读不到';
  return mapping.follow.mode === 'all' ? '每次都整份读取,下一次归集即全部重读' : '';
}
