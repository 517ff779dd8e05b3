/** Command: takes a row that can be read and was set aside. */
import type { Commands } from '../api.js';
import { takeRow as take } from '../ingest/take.js';
import { nowOf } from '../kit/clock.js';
import type { CommandOf } from './command.js';

export const takeRow: CommandOf<Commands['takeRow']> = {
  name: 'takeRow',
  title: '采用一行待修复',
  right: 'take',
  logged: ['finding'],
  atomic: true,
  run: ({ db, clock, sources, ingest }, { finding, expectedRevision = null }, actor) => {
    const streams = sources.flatMap((source) => source.streams);
    return db.transaction((sql) => take(sql, streams, ingest, actor, { id: finding, expectedRevision }, nowOf(clock)));
  },
};
