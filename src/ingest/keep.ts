/**
 * Keeps one page in one transaction: what is new or changed is written with its references, what it replaces goes to the revisions, what
 * cannot be read is set aside, deliveries are posted and rollup days marked. Cut off anywhere, nothing of the page is there.
 */
import type { KindDefinition } from '../../schema/definition.js';
import { newId, newIdentity } from '../kit/ids.js';
import { name, runIn, selectIn, setById, type Sql } from '../kit/sql.js';

import type { Intake, ReadRow } from './intake.js';
import type { Found, KeepPorts } from './ports.js';
import { noteDuplicates } from './duplicates.js';
import { addFindings, blocks, foundOf } from './findings.js';
import { recheckLeaning } from './leaning.js';
import { setFindings } from './set-findings.js';
import { moveReferred } from './move.js';
import { letOut, setAside } from './quarantine.js';
import { recheck } from './recheck.js';
import { fillReferences, fillTwins, resolveOthers, resolveTwins } from './references.js';
import { keepRevisions, loadByIds, ownDay, type Stored, writeChildren, writeRecords } from './records.js';

export interface Kept {
  read: number;
  fresh: number;
  changed: number;
  same: number;
  older: number;
  withdrawn: number;
  quarantined: number;
  blocked: number;
}

export const nothingKept = (): Kept => ({ read: 0, fresh: 0, changed: 0, same: 0, older: 0, withdrawn: 0, quarantined: 0, blocked: 0 });

interface Known {
  readonly id: string;
  readonly sourceKeyDigest: string;
  readonly sourceDigest: string;
  readonly changedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly stale: number;
}

export async function keepPage(sql: Sql, intake: Intake, page: readonly ReadRow[], ports: KeepPorts, now: string, runId: string): Promise<Kept> {
  const { kind } = intake;
  const kept = { ...nothingKept(), read: page.length };
  const rows = newestOfEach(page);
  const known = await loadKnown(sql, intake, rows);
  const isReadable = (row: ReadRow): boolean => !row.unreadable || (row.withdrawn && known.has(row.keyDigest));
  const readable = rows.filter(isReadable);
  const aside = rows.filter((row) => !isReadable(row));
  kept.quarantined = aside.length;
  await setAside(
    sql,
    intake,
    aside.map((row) => ({ ...row, findings: ports.check(kind, row) })),
    now,
    runId,
  );
  await letOut(sql, intake, readable);
  await markUnreadable(
    sql,
    kind,
    aside.map((row) => known.get(row.keyDigest)),
  );

  const changes: { row: ReadRow; known: Known | null }[] = [];
  const touched = new Map<string, string>();
  for (const row of readable) {
    const record = known.get(row.keyDigest) ?? null;
    const verdict = compare(row, record);
    kept[verdict] += 1;
    if (verdict === 'same' && record && (row.changedAt ?? '') > (record.changedAt ?? '')) touched.set(record.id, row.changedAt as string);
    if (verdict !== 'same' && verdict !== 'older') changes.push({ row, known: record });
  }
  await setById(sql, kind.table, 'changedAt', touched);
  await freshen(
    sql,
    kind,
    readable.map((row) => known.get(row.keyDigest)),
  );
  if (changes.length > 0) kept.blocked = await writeChanges(sql, intake, changes, ports, now);
  return kept;
}

async function writeChanges(
  sql: Sql,
  intake: Intake,
  changes: readonly { row: ReadRow; known: Known | null }[],
  ports: KeepPorts,
  now: string,
): Promise<number> {
  const { kind, city } = intake;
  const old = new Map(
    (
      await loadByIds(
        sql,
        kind,
        changes.flatMap(({ known }) => (known ? [known.id] : [])),
      )
    ).map((row) => [String(row.id), row]),
  );
  const back = changes.flatMap(({ row, known }) => (known?.withdrawnAt && !row.withdrawn ? [known.id] : []));
  const renamed = back.length > 0 ? await ports.withdrawalsSent(sql, back) : new Set<string>();
  const found: Found[] = [];
  const written = changes.map(({ row, known }) => {
    const before = known ? (old.get(known.id) as Stored) : null;
    const stored = before && row.withdrawn ? { ...before } : { ...row.content };
    const findings = row.withdrawn ? [] : ports.check(kind, row);
    const district = keptDistrict(intake, before, row);
    Object.assign(stored, {
      id: known?.id ?? newId(),
      identity: before && !renamed.has(String(before.identity)) ? before.identity : newIdentity(),
      district,
      department: row.department,
      source: intake.source,
      sourceKey: row.sourceKey,
      sourceKeyDigest: row.keyDigest,
      changedAt: row.changedAt,
      revision: Number(before?.revision ?? 0) + 1,
      sourceDigest: row.digest,
      digest: row.digest,
      ingestedAt: now,
      withdrawnAt: row.withdrawn ? now : null,
      stale: 0,
      blocked: row.withdrawn ? 0 : Number(blocks(findings)),
      twinId: null,
    });
    stored.day = ownDay(kind, stored, city.zone);
    if (findings.length > 0) found.push({ ...foundOf(kind, stored as Stored), findings });
    return stored as Stored;
  });
  await keepRevisions(sql, kind, [...old.values()], now);
  await fillReferences(sql, kind, written);
  addFindings(found, kind, written, await setFindings(sql, kind, written));
  await fillTwins(sql, kind, written);
  await writeRecords(sql, kind, written);
  await writeChildren(sql, kind, childrenOf(changes, written));
  await ports.keepIssues(sql, found, [...old.keys()], now);
  await ports.makeFindable(sql, kind, written);
  await ports.markStale(sql, kind, [...old.values(), ...written]);
  await followUp(sql, intake, ports, written, old, now);
  return found.filter(({ findings }) => findings.some(({ severity }) => severity === 'BLOCK')).length;
}

async function followUp(
  sql: Sql,
  intake: Intake,
  ports: KeepPorts,
  written: readonly Stored[],
  old: ReadonlyMap<string, Stored>,
  now: string,
): Promise<void> {
  const { kind } = intake;
  const shaken = [...old.keys()];
  const live = written.filter((row) => row.withdrawnAt === null);
  const moved = await resolveOthers(sql, ports.kinds, kind, { now: live, shaken });
  const rekeyed = live.filter((row) => old.has(String(row.id)));
  const twins = await resolveTwins(sql, kind, shaken, rekeyed);
  await noteDuplicates(sql, kind, ports, { written, twins, known: shaken }, now);
  await ports.post(sql, kind, [...new Set([...written.map((row) => String(row.id)), ...twins])], written);
  for (const { kind: other, ids } of moved) await ports.regate(sql, other, ids);
  for (const { kind: other, ids } of moved) await recheck(sql, ports, other, ids, now);
  await recheckLeaning(sql, ports, kind, old, written, now);
  await moveReferred(
    sql,
    intake.city,
    ports,
    kind,
    live.map((row) => String(row.id)),
    now,
  );
  for (const { kind: other, reference, ids } of moved) if (reference.moves) await moveReferred(sql, intake.city, ports, other, ids, now);
}

function childrenOf(changes: readonly { row: ReadRow; known: Known | null }[], written: readonly Stored[]) {
  return changes.flatMap(({ row, known }, i) =>
    row.withdrawn ? [] : [{ id: String(written[i]?.id), children: row.children, replaced: known !== null }],
  );
}

/** An alert that a district's step has moved stays there, while the area number is the same. */
function keptDistrict(intake: Intake, before: Stored | null, row: ReadRow): string | null {
  if (!before || !('byArea' in intake.district)) return row.district ?? (before?.district as string | null) ?? null;
  const area = (code: unknown) => intake.city.districts.find((district) => district.code === code)?.areaNumber;
  return area(before.district) === area(row.district) ? String(before.district) : row.district;
}

function compare(row: ReadRow, known: Known | null): 'fresh' | 'changed' | 'same' | 'older' | 'withdrawn' {
  if (!known) return row.withdrawn ? 'same' : 'fresh';
  if (row.changedAt !== null && known.changedAt !== null && row.changedAt < known.changedAt) return 'older';
  if (row.withdrawn) return known.withdrawnAt === null ? 'withdrawn' : 'same';
  return row.digest === known.sourceDigest && known.withdrawnAt === null ? 'same' : 'changed';
}

/** One row for each key: the newest by its changedAt, of equals the later in the page. */
function newestOfEach(page: readonly ReadRow[]): ReadRow[] {
  const newest = new Map<string, ReadRow>();
  for (const row of page) {
    const other = newest.get(row.keyDigest);
    if (!other || (row.changedAt ?? '') >= (other.changedAt ?? '')) newest.set(row.keyDigest, row);
  }
  return [...newest.values()];
}

async function loadKnown(sql: Sql, intake: Intake, rows: readonly ReadRow[]): Promise<Map<string, Known>> {
  const columns = 'id, sourceKeyDigest, sourceDigest, changedAt, withdrawnAt, stale';
  const head = `SELECT ${columns} FROM ${name(intake.kind.table)} WHERE source=? AND`;
  const found = await selectIn<Known>(
    sql,
    head,
    'sourceKeyDigest',
    rows.map((row) => row.keyDigest),
    '',
    [intake.source],
  );
  return new Map(found.map((record) => [record.sourceKeyDigest, record]));
}

async function markUnreadable(sql: Sql, kind: KindDefinition, known: readonly (Known | undefined)[]): Promise<void> {
  const ids = known.flatMap((record) => (record ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=1 WHERE`, [], 'id', ids);
}

async function freshen(sql: Sql, kind: KindDefinition, known: readonly (Known | undefined)[]): Promise<void> {
  const ids = known.flatMap((record) => (record && Number(record.stale) === 1 ? [record.id] : []));
  if (ids.length > 0) await runIn(sql, `UPDATE ${name(kind.table)} SET stale=0 WHERE`, [], 'id', ids);
}
