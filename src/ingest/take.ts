/**
 * Taking of a row that was set aside: a person has chosen an older version, or another row under the same key. It is read under today's
 * mapping and stored like any other; what the record held until now goes to the revisions.
 */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { protectedInAll } from '../../schema/kind/protected-values.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { moment } from '../../schema/time.js';
import { seesRow } from '../access/scope.js';
import type { TakenRow } from '../api-shapes.js';
import { name, type TransactionSql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { type Existing, loadExisting } from './existing.js';
import { twinFinding } from './judged.js';
import { noteTwins } from './moment-findings.js';
import { effective } from './moments.js';
import { loadPlace } from './place.js';
import type { IngestPorts } from './ports.js';
import { type Aside, quarantine } from './quarantine.js';
import { loadSetAside, notTakable, readAside, type SetAside } from './set-aside.js';
import { upsertPage } from './upsert.js';

export interface TakeOrder {
  /** In quarantine. */
  readonly id: string;
  /** Of the record that the row replaces, 0 for none; null: whatever it is. */
  readonly expectedRevision: number | null;
}

export async function takeRow(
  sql: TransactionSql,
  streams: readonly ConfiguredStream[],
  ports: IngestPorts,
  viewer: Viewer,
  { id, expectedRevision }: TakeOrder,
  now: string,
): Promise<TakenRow> {
  const aside = await loadSetAside(sql, viewer, id);
  const stream = streams.find(({ source, kind }) => source === aside.source && kind.name === aside.kind);
  if (!stream) throw notTakable(aside, `数据源 ${aside.source} 的 ${aside.kind} 已不在配置中`);
  const row = readAside(aside, stream);
  const existing = (await loadExisting(sql, stream, [row.keyDigest])).get(row.keyDigest) ?? null;
  const revision = existing ? await permitRecord(sql, stream, viewer, existing) : 0;
  if (expectedRevision !== null && expectedRevision !== revision) throw changedMeanwhile(stream, existing, expectedRevision, revision);
  if (!seesRow(viewer, row)) throw new HubError('FORBIDDEN');
  const place = await loadPlace(sql, stream);
  const number = place.passNumber;
  const chosen = { ...row, changedAt: behind(row, existing, now) };
  const facts = { number, mappedSince: place.mappedSince, versions: true, now, at: now, runId: aside.runId ?? '', taken: true };
  await upsertPage(sql, stream, [chosen], ports, facts);
  await sql.run('DELETE FROM quarantine WHERE id=?', [id]);
  if (aside.rule === 'KEY_NOT_UNIQUE' && existing) await turnRound(sql, stream, ports, { aside, row, existing, now, number });
  return taken(sql, stream, row);
}

/** Its cause names the record, for an answer that shows it as it is now. */
function changedMeanwhile({ kind }: ConfiguredStream, existing: Existing | null, expected: number, now: number): HubError {
  const record = existing ? { kind: kind.name, id: existing.id } : undefined;
  return new HubError('CHANGED_MEANWHILE', { what: '该行所替换的记录', expected: `第 ${expected} 版`, now: `第 ${now} 版` }, record);
}

/** The record may be in another district than the row that would replace it. Answers its revision. */
async function permitRecord(sql: TransactionSql, { kind }: ConfiguredStream, viewer: Viewer, { id }: Existing): Promise<number> {
  const [record] = await sql.query<{ district: string; department: string; revision: number }>(
    `SELECT district, department, revision FROM ${name(kind.table)} WHERE id=?`,
    [id],
  );
  if (!record || !seesRow(viewer, { ...record, district: record.district || null })) throw new HubError('FORBIDDEN');
  return Number(record.revision);
}

/**
 * The moment that an older version counts by once it is chosen: just behind the one it replaces. By its own, that one would come back as soon as
 * a feed's overlap, or a re-read, showed it again.
 */
function behind(row: ReadRow, existing: Existing | null, now: string): string | null {
  const own = effective(row.changedAt, now);
  if (!existing?.changedAt || own === null || own > existing.changedAt) return own;
  return moment(Date.parse(existing.changedAt) + 1);
}

interface Turned {
  readonly aside: SetAside;
  readonly row: ReadRow;
  readonly existing: Existing;
  readonly now: string;
  readonly number: number;
}

/** Two rows still share the key: now the one that stood for it is the one set aside, or the next pass would take it for a change. */
async function turnRound(
  sql: TransactionSql,
  stream: ConfiguredStream,
  ports: IngestPorts,
  { aside, row, existing, now, number }: Turned,
): Promise<void> {
  const place = aside.otherPlace ?? '';
  const former: ReadRow = { ...row, place, digest: existing.sourceDigest, withdrawn: existing.withdrawnAt !== null, findings: [] };
  if (former.digest === row.digest && former.withdrawn === row.withdrawn) return;
  const turned: Aside = { row: former, finding: twinFinding(place, row.place), otherPlace: row.place, contentless: true };
  await quarantine(sql, stream, [turned], { now, runId: aside.runId ?? '', pass: number });
  await noteTwins(sql, stream, ports, [turned], now);
}

async function taken(sql: TransactionSql, { kind, source }: ConfiguredStream, row: ReadRow): Promise<TakenRow> {
  const text = `SELECT id, sourceKey, revision FROM ${name(kind.table)} WHERE source=? AND sourceKeyDigest=?`;
  const [record] = await sql.query<{ id: string; sourceKey: string; revision: number }>(text, [source, row.keyDigest]);
  if (!record) throw new HubError('NOT_FOUND', { what: '该待修复行的记录' });
  return {
    id: record.id,
    kind: kind.name,
    source,
    sourceKey: scrub(record.sourceKey, protectedInAll(kind, row.content, row.children)),
    revision: Number(record.revision),
  };
}
