/**
 * Upsert of one page in one transaction: what is new or changed is written with its references, what it replaces goes to the revisions, what
 * cannot be read is set aside, deliveries are posted and rollup days marked. Cut off anywhere, nothing of the page is there.
 */
import { businessDay } from '../../schema/kind/business-day.js';
import { newId, newIdentity } from '../kit/ids.js';
import { setById, type TransactionSql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { RecordFindings, IngestPorts } from './ports.js';
import { noteDuplicates } from './duplicates.js';
import { addFindings, blocks, foundOf } from './findings.js';
import { revalidateDependents } from './dependents.js';
import { crossRecordFindings } from './cross-record-rules.js';
import { reassignDistricts } from './reassign-district.js';
import { compare, clearStale, type Existing, loadExisting, markStaleRecords, newestOfEach } from './existing.js';
import { releaseFromQuarantine, quarantine } from './quarantine.js';
import { revalidate } from './revalidate.js';
import { fillReferences, fillPriorHolders, resolveOthers, resolvePriorHolders } from './references.js';
import { saveRevisions, loadByIds, recordOf, type Stored, writeChildren, writeRecords } from './records.js';

export interface UpsertCounts {
  read: number;
  fresh: number;
  changed: number;
  same: number;
  older: number;
  withdrawn: number;
  quarantined: number;
  blocked: number;
}

export const noUpserts = (): UpsertCounts => ({ read: 0, fresh: 0, changed: 0, same: 0, older: 0, withdrawn: 0, quarantined: 0, blocked: 0 });

export async function upsertPage(
  sql: TransactionSql,
  stream: ConfiguredStream,
  page: readonly ReadRow[],
  ports: IngestPorts,
  now: string,
  runId: string,
): Promise<UpsertCounts> {
  const { kind } = stream;
  const counts = { ...noUpserts(), read: page.length };
  const rows = newestOfEach(page);
  const existing = await loadExisting(sql, stream, rows);
  const isReadable = (row: ReadRow): boolean => !row.unreadable || (row.withdrawn && existing.has(row.keyDigest));
  const readable = rows.filter(isReadable);
  const aside = rows.filter((row) => !isReadable(row));
  counts.quarantined = aside.length;
  await quarantine(
    sql,
    stream,
    aside.map((row) => ({ ...row, findings: ports.check(kind, row) })),
    now,
    runId,
  );
  await releaseFromQuarantine(sql, stream, readable);
  await markStaleRecords(
    sql,
    kind,
    aside.map((row) => existing.get(row.keyDigest)),
  );

  const changes: { row: ReadRow; existing: Existing | null }[] = [];
  const touched = new Map<string, string>();
  for (const row of readable) {
    const record = existing.get(row.keyDigest) ?? null;
    const verdict = compare(row, record);
    counts[verdict] += 1;
    if (verdict === 'same' && record && (row.changedAt ?? '') > (record.changedAt ?? '')) touched.set(record.id, row.changedAt as string);
    if (verdict !== 'same' && verdict !== 'older') changes.push({ row, existing: record });
  }
  await setById(sql, kind.table, 'changedAt', touched);
  await clearStale(
    sql,
    kind,
    readable.map((row) => existing.get(row.keyDigest)),
  );
  if (changes.length > 0) counts.blocked = await writeChanges(sql, stream, changes, ports, now);
  return counts;
}

async function writeChanges(
  sql: TransactionSql,
  stream: ConfiguredStream,
  changes: readonly { row: ReadRow; existing: Existing | null }[],
  ports: IngestPorts,
  now: string,
): Promise<number> {
  const { kind } = stream;
  const old = new Map(
    (
      await loadByIds(
        sql,
        kind,
        changes.flatMap(({ existing }) => (existing ? [existing.id] : [])),
      )
    ).map((row) => [String(row.id), row]),
  );
  const returned = changes.flatMap(({ row, existing }) => (existing?.withdrawnAt && !row.withdrawn ? [existing.id] : []));
  const renamed = returned.length > 0 ? await ports.withdrawalsSent(sql, returned) : new Set<string>();
  const found: RecordFindings[] = [];
  const written: Stored[] = [];
  for (const { row, existing } of changes) {
    const before = existing ? (old.get(existing.id) as Stored) : null;
    const stored = storedOf(stream, row, before, renamed, now);
    const findings = row.withdrawn ? [] : ports.check(kind, row);
    stored.blocked = Number(blocks(findings));
    if (findings.length > 0) found.push({ ...foundOf(kind, stored), findings });
    written.push(stored);
  }
  await saveRevisions(sql, kind, [...old.values()], now);
  const referred = await fillReferences(sql, kind, written);
  await fillPriorHolders(sql, kind, written);
  addFindings(found, kind, written, await crossRecordFindings(sql, kind, written, referred));
  await writeRecords(sql, kind, written);
  if (kind.children.length > 0) await writeChildren(sql, kind, childrenOf(changes, written));
  await ports.saveIssues(sql, found, [...old.keys()], now);
  await ports.makeFindable(sql, kind, written);
  await ports.markStale(sql, kind, [...old.values(), ...written]);
  await followUp(sql, stream, ports, written, old, now);
  return found.filter(({ findings }) => findings.some(({ severity }) => severity === 'BLOCK')).length;
}

/** @param renamed identities that are used up: their withdrawal was sent */
function storedOf(stream: ConfiguredStream, row: ReadRow, before: Stored | null, renamed: ReadonlySet<string>, now: string): Stored {
  const { kind, city, source } = stream;
  const stored = before && row.withdrawn ? { ...before } : recordOf(kind, row.content);
  stored.id = before ? (before.id as string) : newId();
  stored.identity = before && !renamed.has(String(before.identity)) ? (before.identity as string) : newIdentity();
  stored.district = districtToStore(stream, before, row);
  stored.department = row.department;
  stored.source = source;
  stored.sourceKey = row.sourceKey;
  stored.sourceKeyDigest = row.keyDigest;
  stored.changedAt = row.changedAt;
  stored.revision = Number(before?.revision ?? 0) + 1;
  stored.sourceDigest = row.digest;
  stored.digest = row.digest;
  stored.ingestedAt = now;
  stored.withdrawnAt = row.withdrawn ? now : null;
  stored.readPass = 0;
  stored.stale = 0;
  stored.twinId = null;
  stored.day = businessDay(kind, stored, city.zone);
  return stored;
}

async function followUp(
  sql: TransactionSql,
  stream: ConfiguredStream,
  ports: IngestPorts,
  written: readonly Stored[],
  old: ReadonlyMap<string, Stored>,
  now: string,
): Promise<void> {
  const { kind } = stream;
  const shaken = [...old.keys()];
  const live = written.filter((row) => row.withdrawnAt === null);
  const moved = await resolveOthers(sql, ports.kinds, kind, { now: live, shaken });
  const rekeyed = live.filter((row) => old.has(String(row.id)));
  const changedHolders = await resolvePriorHolders(sql, kind, shaken, rekeyed);
  await noteDuplicates(sql, kind, ports, { written, changedHolders, checkedBefore: shaken }, now);
  await ports.planDeliveries(sql, kind, [...new Set([...written.map((row) => String(row.id)), ...changedHolders])], written);
  for (const { kind: other, ids } of moved) await ports.updateReadiness(sql, other, ids);
  for (const { kind: other, ids } of moved) await revalidate(sql, ports, other, ids, now);
  await revalidateDependents(sql, ports, kind, old, written, now);
  if (kind.numberRules.length > 0) await revalidate(sql, ports, kind, changedHolders, now);
  await reassignDistricts(
    sql,
    stream.city,
    ports,
    kind,
    live.map((row) => String(row.id)),
    now,
  );
  for (const { kind: other, reference, ids } of moved) if (reference.moves) await reassignDistricts(sql, stream.city, ports, other, ids, now);
}

function childrenOf(changes: readonly { row: ReadRow; existing: Existing | null }[], written: readonly Stored[]) {
  return changes.flatMap(({ row, existing }, i) =>
    row.withdrawn ? [] : [{ id: String(written[i]?.id), children: row.children, replaced: existing !== null }],
  );
}

/** An alert that a district's step has moved stays there, while the area number is the same. */
function districtToStore(stream: ConfiguredStream, before: Stored | null, row: ReadRow): string | null {
  if (!before || !('byArea' in stream.district)) return row.district ?? (before?.district as string | null) ?? null;
  const area = (code: unknown) => stream.city.districts.find((district) => district.code === code)?.areaNumber;
  return area(before.district) === area(row.district) ? String(before.district) : row.district;
}
