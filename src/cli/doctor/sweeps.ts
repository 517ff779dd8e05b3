/** Check of the sweeps of keys: which streams were never swept, and which not for too long. */
import type { ConfiguredStream } from '../../ingest/configured-stream.js';
import type { Place } from '../../ingest/place.js';
import { grouped } from '../../kit/grouped.js';
import { nextOf } from '../../kit/occurrences.js';
import { advice, type Check, streamName } from './check.js';

export interface KnownStream {
  readonly stream: ConfiguredStream;
  readonly place: Place;
}

// A nightly sweep that was left out once may be under way; one that is so late is not.
const LATE_MS = 86_400_000;

/** @param now milliseconds */
export function sweepCheck(known: readonly KnownStream[], zone: string, now: number): Check {
  const found = known.flatMap(({ stream, place }) => {
    const schedule = stream.mapping.keys?.schedule ?? null;
    const why = schedule === null ? null : lateness(schedule, zone, place, now);
    return why === null ? [] : [`${streamName(place)} ${why}`];
  });
  return advice('主键巡查', found, '都按排程巡查过,或没有开启', ':请看 hub jobs 中巡查的排程与近期触发');
}

function lateness(schedule: string, zone: string, { sweptAt, sweepSince, sweepRows }: Place, now: number): string | null {
  const underWay = sweepSince === null ? '' : `(正在巡查,已到 ${grouped(sweepRows)} 行)`;
  if (sweptAt === null) return `还没有巡查过${underWay}`;
  const due = Date.parse(nextOf(schedule, zone, Date.parse(sweptAt)));
  return now > due + LATE_MS ? `自 ${sweptAt} 起没有巡查${underWay}` : null;
}
