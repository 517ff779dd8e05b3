/**
 * Upsert of one page in one transaction: what is new or changed is written with its references, what it replaces goes to the revisions, what
 * cannot be read is set aside, deliveries are posted and rollup days marked. Cut off anywhere, nothing of the page is there.
 */
import { businessDay } from '../../schema/kind/business-day.js';
import { newId, newIdentity } from '../kit/ids.js';
import type { TransactionSql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { RecordFindings, IngestPorts } from './ports.js';
import { noteDuplicates } from './duplicates.js';
import { addFindings, blocks, foundOf } from './findings.js';
import { revalidateDependents } from './dependents.js';
import { crossRecordFindings } from './cross-record-rules.js';
import { reassignDistricts } from './reassign-district.js';
import { clearStale, type Existing, existingOf, markStaleRecords } from './existing.js';
import { asidesOf, COUNTED, type Judged, judgeAll, shownBehind, touch } from './judged.js';
import { flapping, momentFindings, noteTwins } from './moment-findings.js';
import { effective, type PassFacts } from './moments.js';
import { anyAside, noTwins, quarantine, releaseFromQuarantine, toldTwins } from './quarantine.js';
import { keepUnread, keepUnreadOfChildren } from './kept-values.js';
import { revalidate } from './revalidate.js';
import { fillReferences, fillPriorHolders, resolveOthers, resolvePriorHolders } from './references.js';
import { saveRevisions, loadByIds, recordOf, type Stored, updateRecords, writeChildren, writeRecords } from './records.js';
import { steadyOf } from './steady.js';
import { noUpserts, type UpsertCounts } from './upsert-counts.js';
import { withinPage } from './within-page.js';

/** Which pass of which run a page belongs to. @param now the hub's own moment; that of the read stands in the pass */
export interface UpsertFacts extends PassFacts {
  readonly at: string;
  readonly runId: string;
  /** These rows are taken whatever their moment: a person has chosen them, or they are all that is left of their key. */
  readonly taken?: boolean;
  /** Records read before this pass stand under the keys of an older mapping. */
  readonly rekeyedBefore?: number;
}

export async function upsertPage(
  sql: TransactionSql,
  stream: ConfiguredStream,
  page: readonly ReadRow[],
  ports: IngestPorts,
  facts: UpsertFacts,
): Promise<UpsertCounts> {
  const { kind } = stream;
  const { firsts, twins, unread: beside, older, repeated } = withinPage(page, facts);
  const counts = { ...noUpserts(), read: page.length, older, repeated: repeated + twins.length, quarantined: beside.length };
  const existing = await existingOf(sql, stream, firsts, facts.rekeyedBefore ?? 0);
  const aside = await anyAside(sql, stream);
  const told = aside ? await toldTwins(sql, stream, firsts) : noTwins;
  const judged = judgeAll(firsts, existing, facts, told.variants);
  for (const { verdict } of judged) counts[COUNTED[verdict]] += 1;
  const asides = [...asidesOf(judged, { twins, unread: beside }, facts), ...(await flapping(sql, judged, facts))];
  counts.aside = asides.length;
  await quarantine(
    sql,
    stream,
    asides.map((each) => (each.row.unreadable ? { ...each, row: { ...each.row, findings: ports.check(kind, each.row) } } : each)),
    { now: facts.at, runId: facts.runId, pass: facts.number },
  );
  const unread = judged.filter(({ verdict }) => verdict === 'unreadable' || verdict === 'unjudged');
  const readable = judged.filter(({ verdict }) => verdict !== 'unreadable' && verdict !== 'unjudged' && verdict !== 'twin' && verdict !== 'older');
  const changes = judged.filter(({ verdict }) => verdict === 'fresh' || verdict === 'changed' || verdict === 'withdrawn');
  if (aside) await releaseFromQuarantine(sql, stream, readable.map(rowOf), changes.map(rowOf));
  await markStaleRecords(sql, kind, unread.map(recordOfJudged));
  await touch(sql, kind, judged, facts, { doubled: told.keys, shown: shownBehind(judged, twins) });
  await clearStale(sql, kind, readable.filter(({ row }) => row.kept.length === 0).map(recordOfJudged));
  if (changes.length > 0) counts.blocked = await writeChanges(sql, stream, changes, ports, facts);
  await noteTwins(sql, stream, ports, asides, facts.at);
  return counts;
}

const rowOf = ({ row }: Judged): ReadRow => row;
const recordOfJudged = ({ existing }: Judged): Existing | undefined => existing ?? undefined;

async function writeChanges(
  sql: TransactionSql,
  stream: ConfiguredStream,
  changes: readonly Judged[],
  ports: IngestPorts,
  facts: UpsertFacts,
): Promise<number> {
  const { kind } = stream;
  const now = facts.at;
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
    const stored = storedOf(stream, row, before, renamed, facts, sql.commit);
    const findings = row.withdrawn ? [] : [...ports.check(kind, row), ...momentFindings(row, existing, facts)];
    stored.blocked = Number(blocks(findings));
    if (findings.length > 0) found.push({ ...foundOf(kind, stored), findings });
    written.push(stored);
  }
  await saveRevisions(sql, kind, [...old.values()], now);
  const referred = await fillReferences(sql, kind, written);
  const steady = steadyOf(ports.kinds, kind, written, old);
  await fillPriorHolders(sql, kind, heldAsBefore(written, old, steady));
  addFindings(found, kind, written, await crossRecordFindings(sql, kind, written, referred));
  await writeRecords(
    sql,
    kind,
    written.filter((row) => !old.has(String(row.id))),
  );
  await updateRecords(
    sql,
    kind,
    written.filter((row) => old.has(String(row.id))),
    old,
  );
  if (kind.children.length > 0) await writeChildren(sql, kind, await keepUnreadOfChildren(sql, kind, incomingChildren(changes, written), changes));
  await ports.saveIssues(sql, found, [...old.keys()], now);
  await ports.makeFindable(sql, kind, written, old);
  await ports.markStale(sql, kind, [...old.values(), ...written]);
  await ports.tellAdded(sql, kind, written, old);
  await followUp(sql, stream, ports, { written, old, steady }, now);
  return found.filter(({ findings }) => findings.some(({ severity }) => severity === 'BLOCK')).length;
}

/**
 * The rows of which the prior holder of their number is to be looked for. While no key of the page moved, a steady row that had none has none
 * still: only new records came, and those are later.
 */
function heldAsBefore(written: readonly Stored[], old: ReadonlyMap<string, Stored>, steady: ReadonlySet<Stored>): readonly Stored[] {
  if (steady.size < old.size) return written;
  return written.filter((row) => {
    if (!steady.has(row) || old.get(String(row.id))?.twinId !== null) return true;
    if (row.blocked !== 1) row.blocked = 0;
    return false;
  });
}

/** @param renamed identities that are used up: their withdrawal was sent */
function storedOf(
  stream: ConfiguredStream,
  row: ReadRow,
  before: Stored | null,
  renamed: ReadonlySet<string>,
  { at: now, now: readAt, number }: UpsertFacts,
  commit: number,
): Stored {
  const { kind, city, source } = stream;
  const stored = before && row.withdrawn ? { ...before } : recordOf(kind, row.content);
  stored.id = before ? (before.id as string) : newId();
  stored.identity = before && !renamed.has(String(before.identity)) ? (before.identity as string) : newIdentity();
  stored.district = districtToStore(stream, before, row);
  stored.department = row.department;
  stored.source = source;
  stored.sourceKey = row.sourceKey;
  stored.sourceKeyDigest = row.keyDigest;
  stored.changedAt = effective(row.changedAt, readAt);
  stored.revision = Number(before?.revision ?? 0) + 1;
  stored.sourceDigest = row.digest;
  stored.digest = row.digest;
  stored.ingestedAt = now;
  stored.withdrawnAt = row.withdrawn ? now : null;
  stored.readPass = number;
  stored.firstCommit = Number(before?.firstCommit ?? commit);
  stored.stale = before ? Number(keepUnread(stored, before, row.kept)) : 0;
  stored.twinId = null;
  stored.day = businessDay(kind, stored, city.zone);
  return stored;
}

interface Written {
  readonly written: readonly Stored[];
  /** as they were */
  readonly old: ReadonlyMap<string, Stored>;
  readonly steady: ReadonlySet<Stored>;
}

async function followUp(
  sql: TransactionSql,
  stream: ConfiguredStream,
  ports: IngestPorts,
  { written, old, steady }: Written,
  now: string,
): Promise<void> {
  const { kind } = stream;
  const live = written.filter((row) => row.withdrawnAt === null);
  const come = live.filter((row) => !steady.has(row));
  const rekeyed = come.filter((row) => old.has(String(row.id)));
  const shaken = written.flatMap((row) => (old.has(String(row.id)) && !steady.has(row) ? [String(row.id)] : []));
  const moved = await resolveOthers(sql, ports.kinds, kind, { now: come, shaken });
  const changedHolders = await resolvePriorHolders(sql, kind, shaken, rekeyed);
  // Of the written ones all findings were replaced a moment ago.
  await noteDuplicates(sql, kind, ports, { written, changedHolders, checkedBefore: [] }, now);
  await ports.planDeliveries(sql, kind, [...new Set([...written.map((row) => String(row.id)), ...changedHolders])], written, old);
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

function incomingChildren(changes: readonly Judged[], written: readonly Stored[]) {
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
