/** Own tables of the store as a whole: which programs may use it, and which processes do. */
import { key, maybeMoment, moment, text, wholeKey } from '../column.js';
import { ownTable } from '../own-table.js';

/** One row. Versions as numbers joined by dots; a program below `readableFrom` refuses, one below `writableFrom` serves reading and runs no job. */
export const storeVersions = ownTable(
  'store_versions',
  {
    id: wholeKey(),
    readableFrom: text(20),
    writableFrom: text(20),
    migratedBy: text(20),
  },
  { quiet: 'ALL' },
);

/** Serving processes, with a sign of life: what is configured belongs to those that are alive. */
export const processes = ownTable(
  'processes',
  {
    owner: key(80),
    role: text(12),
    version: text(20),
    /** digest of the configuration that it runs by */
    configDigest: text(64),
    startedAt: moment(),
    seenAt: moment(),
    /** since when the stored schedules are as its configuration has them; null where they are another's */
    declaredAt: maybeMoment(),
  },
  { quiet: 'ALL' },
);
