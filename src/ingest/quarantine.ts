/** Quarantine: rows with no key or with a field that cannot be read. No revision is made; a corrected row leaves by itself. */
import { quarantine as table } from '../../schema/database/tables/ingest.js';
import type { Finding } from '../../schema/kind/kind-definition.js';
import type { RuleId } from '../../schema/rule-catalogue.js';
import { newId } from '../kit/ids.js';
import { runIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { placeDigest } from './row.js';

const OF_FIRST = ['id', 'source', 'kind', 'keyDigest', 'sourceKey', 'firstSeenAt'];
const UPDATED = table.names.filter((column) => !OF_FIRST.includes(column));
// Why a row cannot be read at all; it is listed under the first of these.
const UNREADABLE: readonly RuleId[] = ['KEY', 'CHANGED_AT', 'DISTRICT', 'DATE', 'YEAR', 'NOT_TEXT', 'NUMBER'];

export async function quarantine(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[], now: string, runId: string): Promise<void> {
  if (rows.length === 0) return;
  const first = (row: ReadRow): Finding | undefined =>
    row.findings.find(({ rule, severity }) => severity === 'BLOCK' && UNREADABLE.includes(rule)) ?? row.findings[0];
  const aside = rows.map((row) => ({
    id: newId(),
    source: stream.source,
    kind: stream.kind.name,
    district: row.district,
    department: row.department === '' ? null : row.department.slice(0, 40),
    rule: first(row)?.rule ?? 'KEY',
    field: first(row)?.field.slice(0, 200) ?? null,
    keyDigest: row.keyDigest,
    sourceKey: row.sourceKey.slice(0, 300),
    place: row.place.slice(0, 300),
    problems: JSON.stringify(row.findings),
    firstSeenAt: now,
    lastSeenAt: now,
    runId,
  }));
  await insertInto(sql, table, aside, { unique: ['source', 'kind', 'keyDigest'], update: UPDATED });
}

export async function releaseFromQuarantine(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[]): Promise<void> {
  if (rows.length === 0) return;
  // Mostly nothing is there, and then nothing need be worked out for a thousand rows.
  const some = 'SELECT id FROM quarantine WHERE source=? AND kind=? LIMIT 1';
  if ((await sql.query(some, [stream.source, stream.kind.name])).length === 0) return;
  const digests = rows.flatMap((row) => [row.keyDigest, placeDigest(row.place)]);
  await runIn(sql, 'DELETE FROM quarantine WHERE source=? AND kind=? AND', [stream.source, stream.kind.name], 'keyDigest', digests);
}
