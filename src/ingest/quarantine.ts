/** Quarantine: rows with no key or with a field that cannot be read. No revision is made; a row that mends leaves by itself. */
import { newId } from '../kit/ids.js';
import { insertRows, runIn, type Sql } from '../kit/sql.js';
import type { Intake, ReadRow } from './intake.js';
import { placeDigest } from './row.js';

const COLUMNS = ['id', 'source', 'kind', 'district', 'keyDigest', 'sourceKey', 'place', 'problems', 'firstSeenAt', 'lastSeenAt', 'runId'];

export async function setAside(sql: Sql, intake: Intake, rows: readonly ReadRow[], now: string, runId: string): Promise<void> {
  if (rows.length === 0) return;
  const aside = rows.map((row) => ({
    id: newId(),
    source: intake.source,
    kind: intake.kind.name,
    district: row.district,
    keyDigest: row.keyDigest,
    sourceKey: row.sourceKey.slice(0, 300),
    place: row.place.slice(0, 300),
    problems: JSON.stringify(row.findings),
    firstSeenAt: now,
    lastSeenAt: now,
    runId,
  }));
  const update = ['district', 'place', 'problems', 'lastSeenAt', 'runId'];
  await insertRows(sql, 'quarantine', COLUMNS, aside, { unique: ['source', 'kind', 'keyDigest'], update });
}

export async function letOut(sql: Sql, intake: Intake, rows: readonly ReadRow[]): Promise<void> {
  if (rows.length === 0) return;
  // Mostly nothing is there, and then nothing need be worked out for a thousand rows.
  const some = 'SELECT id FROM quarantine WHERE source=? AND kind=? LIMIT 1';
  if ((await sql.query(some, [intake.source, intake.kind.name])).length === 0) return;
  const digests = rows.flatMap((row) => [row.keyDigest, placeDigest(row.place)]);
  await runIn(sql, 'DELETE FROM quarantine WHERE source=? AND kind=? AND', [intake.source, intake.kind.name], 'keyDigest', digests);
}
