/** Findings on records that follow from the moments and keys of their rows. */
import { selectIn, name, type Sql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import type { Existing } from './existing.js';
import { finding } from './fields.js';
import { foundOf } from './findings.js';
import { EARLIER, type Judged, twinElsewhere, twinFinding } from './judged.js';
import { effective, isAhead, orderOf, type PassFacts, wentBack } from './moments.js';
import type { FindingPorts, RecordFindings } from './ports.js';
import type { Aside } from './quarantine.js';
import type { Finding } from '../../schema/kind/kind-definition.js';
import type { Stored } from './records.js';

/** What a row that is taken tells by its moment alone. */
export function momentFindings(row: ReadRow, existing: Existing | null, pass: PassFacts): Finding[] {
  const found: Finding[] = [];
  if (isAhead(row.changedAt, pass.now)) {
    const message = `变更时间在将来(${row.changedAt}),按读取时间 ${pass.now} 计`;
    found.push(finding('CHANGED_IN_FUTURE', 'changedAt', '变更时间', message, row.changedAt));
  }
  if (!pass.versions && wentBack(row, existing, pass)) {
    const message = `变更时间倒退:由 ${existing?.changedAt} 到 ${effective(row.changedAt, pass.now)};已按现状更新`;
    found.push(finding('TIME_WENT_BACK', 'changedAt', '变更时间', message, row.changedAt));
  }
  return found;
}

/**
 * Two rows under one key with two moments would replace each other at every pass: the older one by going back, the newer by being newer. Both
 * steps within one pass tell it, and the older is set aside.
 */
export async function flapping(sql: Sql, judged: readonly Judged[], pass: PassFacts): Promise<Aside[]> {
  const again = judged.filter(
    ({ row, existing, verdict }) =>
      (verdict === 'changed' || verdict === 'withdrawn') &&
      !pass.versions &&
      existing?.readPass === pass.number &&
      orderOf(effective(row.changedAt, pass.now), existing.changedAt) > 0,
  );
  if (again.length === 0) return [];
  const ids = again.map(({ existing }) => (existing as Existing).id);
  const head = "SELECT DISTINCT recordId FROM issues WHERE rule='TIME_WENT_BACK' AND";
  const back = new Set((await selectIn<{ recordId: string }>(sql, head, 'recordId', ids)).map(({ recordId }) => recordId));
  return again.flatMap(({ row, existing }) => {
    const record = existing as Existing;
    if (!back.has(record.id)) return [];
    const before = { ...row, digest: record.sourceDigest, withdrawn: record.withdrawnAt !== null };
    return [{ row: before, finding: twinFinding(row.place, EARLIER), otherPlace: row.place, contentless: true as const }];
  });
}

/** A record whose key several rows have carries that too, so that whoever looks at it sees it. */
export async function noteTwins(sql: Sql, stream: ConfiguredStream, ports: FindingPorts, asides: readonly Aside[], now: string): Promise<void> {
  const twins = new Map(
    asides.flatMap(({ row, finding: told }) => (told?.rule === 'KEY_NOT_UNIQUE' ? [[row.keyDigest, { told, district: row.district }] as const] : [])),
  );
  if (twins.size === 0) return;
  const rows = await recordsOfKeys(sql, stream, [...twins.keys()]);
  const found = rows.map((row): RecordFindings => {
    const twin = twins.get(String(row.sourceKeyDigest));
    return { ...foundOf(stream.kind, row), findings: [twin && twin.district === row.district ? twin.told : twinElsewhere] };
  });
  const ids = rows.map((row) => String(row.id));
  await ports.saveFindings(sql, 'KEY_NOT_UNIQUE', found, ids, now);
}

/** Takes the finding off records whose key has one row again. */
export async function clearTwins(sql: Sql, stream: ConfiguredStream, ports: FindingPorts, keyDigests: readonly string[], now: string): Promise<void> {
  if (keyDigests.length === 0) return;
  const ids = (await recordsOfKeys(sql, stream, keyDigests)).map((row) => String(row.id));
  await ports.saveFindings(sql, 'KEY_NOT_UNIQUE', [], ids, now);
}

function recordsOfKeys(sql: Sql, { kind, source }: ConfiguredStream, keyDigests: readonly string[]): Promise<Stored[]> {
  const head = `SELECT id, district, department, source, sourceKey, sourceKeyDigest FROM ${name(kind.table)} WHERE source=? AND`;
  return selectIn<Stored>(sql, head, 'sourceKeyDigest', keyDigests, '', [source]);
}
