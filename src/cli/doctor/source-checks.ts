/** The checks of `hub doctor` on what was read: sources that are gone or renamed, older readings, doubts, sweeps, re-reads, missing rows. */
import type { App } from '../../app.js';
import type { Place } from '../../ingest/place.js';
import { heldAsDuplicates, missingAtSource, notShownAgain, type StoredStream, storedStreams } from '../../ingest/stream-standings.js';
import { grouped } from '../../kit/grouped.js';
import { advice, type Check, fault, streamName } from './check.js';
import { type KnownStream, sweepCheck } from './sweeps.js';
import { unconfigured } from './unconfigured.js';

/** @param now milliseconds */
export async function sourceChecks({ db, sources, hub: { kinds, city } }: Pick<App, 'db' | 'sources' | 'hub'>, now: number): Promise<Check[]> {
  const streams = sources.flatMap((source) => source.streams);
  const { stored, missing, left, doubled } = await db.read(
    async (sql) => ({
      stored: await storedStreams(sql, kinds, ({ source, kind }) => !streams.some((stream) => stream.source === source && stream.kind.name === kind)),
      missing: await missingAtSource(sql),
      left: await notShownAgain(sql, kinds),
      doubled: await heldAsDuplicates(sql),
    }),
    'long',
  );
  const known = streams.flatMap((stream) => {
    const place = placeOf(stored, stream.source, stream.kind.name);
    return place && place.passNumber > 0 ? [{ stream, place }] : [];
  });
  const running = known.filter(({ place }) => place.rereadSince !== null);
  return [
    unconfigured(streams, stored, doubled),
    versions(known),
    advice(
      '重新读取',
      [
        ...running.map(({ place }) => `${streamName(place)} 重读 ${grouped(place.rereadRows)} 行,还在进行`),
        ...left.map((each) => `${streamName(each)} 有 ${grouped(each.rows)} 条没有再读到,保持原样`),
      ],
      '没有进行中的重读',
    ),
    doubts(known),
    sweepCheck(known, city.zone, now),
    advice(
      '来源缺失',
      missing.map((each) => `${streamName(each)} 有 ${grouped(each.rows)} 条在数据源中已不存在,也没有标明撤回`),
      '没有在数据源中消失的记录',
    ),
  ];
}

const placeOf = (stored: readonly StoredStream[], source: string, kind: string): Place | undefined =>
  stored.find(({ place }) => place.source === source && place.kind === kind)?.place;

/** A raised version changes nothing by itself: reading again is a person's decision. */
function versions(known: readonly KnownStream[]): Check {
  const older = known.filter(({ stream, place }) => place.readingVersion !== null && stream.said && place.readingVersion !== stream.said.version);
  const commands = [...new Set(older.map(({ place }) => `hub source reread ${place.source}`))];
  const found = older.map(({ stream, place }) => `${streamName(place)} 按版本 ${place.readingVersion} 读入,现为 ${stream.said?.version}`);
  return advice('读取版本', found, '都按现行版本读入', `:要按现行版本重读,请运行 ${commands.join('、')}`);
}

function doubts(known: readonly KnownStream[]): Check {
  const doubtful = known.filter(({ place }) => place.failures > 0 && place.errorCode === 'SOURCE_DOUBTFUL');
  const found = doubtful.map(({ place }) => `${streamName(place)} 连续 ${place.doubts} 次:${place.errorMessage}`);
  return fault('来源可信', found, '没有一再给不全的数据源', '对方给出的总数本不可信时,在映射中写明 totals: unreliable');
}
