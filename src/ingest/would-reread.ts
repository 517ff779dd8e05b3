/** What a changed configuration would read again, held against the store: sentences for whoever checks it. */
import type { KindMapping } from '../../connectors/contract.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { grouped } from '../kit/grouped.js';
import type { Sql } from '../db/sql.js';
import type { Said } from './configured-stream.js';
import { liveCount } from './live-counts.js';
import { noticesOf } from './notices.js';
import type { Place } from './place.js';

export interface StreamSaid {
  readonly source: string;
  readonly kind: KindDefinition;
  readonly mapping: Pick<KindMapping, 'follow'>;
  readonly said: Said;
}

type Known = Pick<Place, 'source' | 'kind' | 'passNumber' | 'mappingDigest' | 'notices'>;

export async function wouldReread(sql: Sql, streams: readonly StreamSaid[]): Promise<string[]> {
  const text = 'SELECT source, kind, passNumber, mappingDigest, notices FROM cursors';
  const known = new Map((await sql.query<Known>(text)).map((place) => [`${place.source} ${place.kind}`, place]));
  const lines: string[] = [];
  for (const stream of streams) {
    const place = known.get(`${stream.source} ${stream.kind.name}`);
    if (!place || Number(place.passNumber) === 0) continue;
    const name = `${stream.source} 的 ${stream.kind.name}:`;
    const changed = await changeOf(sql, stream, place);
    const aside = await asideUnderOther(sql, stream);
    if (changed !== null) lines.push(name + changed);
    if (aside > 0) lines.push(`${name}待修复的 ${grouped(aside)} 行下次归集时按现在的配置重新判读`);
    for (const { message } of noticesOf(place.notices)) lines.push(`${name}上次归集提示:${message}`);
  }
  return lines;
}

async function changeOf(sql: Sql, stream: StreamSaid, { mappingDigest }: Known): Promise<string | null> {
  const { place, whole } = stream.said;
  if (mappingDigest === null || mappingDigest === `${place}.${whole}`) return null;
  const rows = `约 ${grouped(await liveCount(sql, stream))} 行`;
  const feed = stream.mapping.follow.mode === 'feed' ? ';对方只给变更日志(feed),它不再保留的读不到' : '';
  if (mappingDigest.split('.')[0] !== place) return `取数方式有变(来源、条件、主键或跟踪方式),下次归集从头读起(${rows})${feed}`;
  if (stream.mapping.follow.mode === 'all') return `映射或部门归属有变,下次归集整份重新读取(${rows})`;
  return `映射或部门归属有变,下次归集起重新读取(${rows}),分批进行${feed}`;
}

async function asideUnderOther(sql: Sql, { source, kind, said }: StreamSaid): Promise<number> {
  const text = 'SELECT COUNT(*) AS n FROM quarantine WHERE source=? AND kind=? AND raw IS NOT NULL AND (readUnder IS NULL OR readUnder<>?)';
  return Number((await sql.query<{ n: number }>(text, [source, kind.name, said.readUnder]))[0]?.n ?? 0);
}
