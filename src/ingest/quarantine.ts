/**
 * Quarantine: rows that are set aside. Either they cannot be read (no key, no moment, an unreadable field), or they can and are not taken:
 * another row under the same key, an older one. No revision is made; a corrected row leaves by itself. Each is stored with its raw content,
 * so that a mended mapping reaches it.
 */
import { quarantine as table } from '../../schema/database/tables/ingest.js';
import type { Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { protectedInAll } from '../../schema/kind/protected-values.js';
import type { RuleId } from '../../schema/rule-catalogue.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { digest, newId } from '../kit/ids.js';
import { runIn, selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { rawText } from './raw-content.js';
import { placeDigest } from './row.js';

/** A row that is set aside, and why where that does not stand in its own findings. */
export interface Aside {
  readonly row: ReadRow;
  readonly finding?: Finding;
  /** Where the row stands that was taken instead. */
  readonly otherPlace?: string;
  /** It is one of several under its key. */
  readonly variant?: true;
  /** Only its digest is known: there is nothing to read again or to take. */
  readonly contentless?: true;
}

export interface AsideFacts {
  readonly now: string;
  readonly runId: string;
  readonly pass: number;
}

const OF_FIRST = ['id', 'source', 'kind', 'keyDigest', 'sourceKey', 'firstSeenAt'];
const UPDATED = table.names.filter((column) => !OF_FIRST.includes(column));
// Why a row cannot be read at all; it is listed under the first of these.
const UNREADABLE: readonly RuleId[] = ['NOT_STORABLE', 'KEY', 'CHANGED_AT', 'DISTRICT', 'DATE', 'YEAR', 'NOT_TEXT', 'NUMBER'];

export async function quarantine(sql: Sql, stream: ConfiguredStream, asides: readonly Aside[], { now, runId, pass }: AsideFacts): Promise<void> {
  const rows = asides.map(({ row, finding, otherPlace, contentless, variant }) => {
    const findings = [...(finding ? [finding] : []), ...row.findings];
    const shown = fitFor(stream.kind, row);
    const first = finding ?? findings.find(({ rule, severity }) => severity === 'BLOCK' && UNREADABLE.includes(rule)) ?? findings[0];
    return {
      id: newId(),
      source: stream.source,
      kind: stream.kind.name,
      district: row.district,
      department: row.department === '' ? null : row.department.slice(0, 40),
      rule: first?.rule ?? 'KEY',
      field: first?.field.slice(0, 200) ?? null,
      keyDigest: variant || (finding && finding.rule !== 'CHANGED_AT') ? variantDigest(row) : row.keyDigest,
      sourceKey: shown(row.sourceKey).slice(0, 300),
      place: shown(row.place).slice(0, 300),
      otherPlace: otherPlace === undefined ? null : shown(otherPlace).slice(0, 300),
      problems: JSON.stringify(
        findings.map((each) => ({ ...each, message: shown(each.message), value: each.value === null ? null : shown(each.value) })),
      ),
      rowKey: row.keyless ? null : row.keyDigest,
      digest: row.digest,
      raw: contentless ? null : rawText(row.raw),
      readUnder: stream.said?.readUnder ?? null,
      pass,
      firstSeenAt: now,
      lastSeenAt: now,
      runId,
    };
  });
  await insertInto(sql, table, rows, { unique: ['source', 'kind', 'keyDigest'], update: UPDATED });
}

/** What is stored to be read of a row has none of its protected values; its raw content, which nobody reads, has them all. */
function fitFor(kind: KindDefinition, { content, children }: ReadRow): (text: string) => string {
  const own = protectedInAll(kind, content, children);
  return (text) => scrub(text, own);
}

/** One of several contents under one key. */
export const variantDigest = ({ keyDigest, digest: content, withdrawn }: ReadRow): string => digest(`${keyDigest}≠${content}${withdrawn ? '-' : ''}`);

/** Mostly nothing is set aside, and then nothing need be worked out for a thousand rows. */
export async function anyAside(sql: Sql, stream: ConfiguredStream): Promise<boolean> {
  const some = 'SELECT id FROM quarantine WHERE source=? AND kind=? LIMIT 1';
  return (await sql.query(some, [stream.source, stream.kind.name])).length > 0;
}

/** What is told of keys that are not unique: the keys, and the contents that stand in their findings. */
export interface ToldTwins {
  readonly keys: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
}

export const noTwins: ToldTwins = { keys: new Set(), variants: new Set() };

export async function toldTwins(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[]): Promise<ToldTwins> {
  const head = "SELECT rowKey, keyDigest FROM quarantine WHERE rule='KEY_NOT_UNIQUE' AND source=? AND kind=? AND";
  const keys = rows.map((row) => row.keyDigest);
  const found = await selectIn<{ rowKey: string; keyDigest: string }>(sql, head, 'rowKey', keys, '', [stream.source, stream.kind.name]);
  return { keys: new Set(found.map(({ rowKey }) => rowKey)), variants: new Set(found.map(({ keyDigest }) => keyDigest)) };
}

/** Rows that were read now leave; older versions too, whose record has a newer content. */
export async function releaseFromQuarantine(
  sql: Sql,
  stream: ConfiguredStream,
  rows: readonly ReadRow[],
  written: readonly ReadRow[],
): Promise<void> {
  const of = [stream.source, stream.kind.name];
  const digests = rows.flatMap((row) => [row.keyDigest, placeDigest(row.place)]);
  if (digests.length > 0) await runIn(sql, 'DELETE FROM quarantine WHERE source=? AND kind=? AND', of, 'keyDigest', digests);
  const keys = written.map((row) => row.keyDigest);
  const older = "DELETE FROM quarantine WHERE rule='OLDER_DIFFERS' AND source=? AND kind=? AND";
  if (keys.length > 0) await runIn(sql, older, of, 'rowKey', keys);
}

/** After a pass that showed everything: what it did not show is there no more. Answers the keys of which only one row is left. */
export async function releaseUnseen(sql: Sql, stream: ConfiguredStream, pass: number): Promise<string[]> {
  const where = 'FROM quarantine WHERE source=? AND kind=? AND pass<?';
  const of = [stream.source, stream.kind.name, pass];
  const single = await sql.query<{ rowKey: string }>(`SELECT DISTINCT rowKey ${where} AND rule='KEY_NOT_UNIQUE' AND rowKey IS NOT NULL`, of);
  await sql.run(`DELETE ${where}`, of);
  return single.map(({ rowKey }) => rowKey);
}

/** Keys of which the source shows one row now: what was set aside beside it is there no more. */
export async function releaseVariants(sql: Sql, stream: ConfiguredStream, keyDigests: readonly string[]): Promise<void> {
  if (keyDigests.length === 0) return;
  const head = 'DELETE FROM quarantine WHERE source=? AND kind=? AND keyDigest<>rowKey AND';
  await runIn(sql, head, [stream.source, stream.kind.name], 'rowKey', keyDigests);
}

/** Those of these keys that are told not to be unique. */
export async function doubledKeys(sql: Sql, stream: ConfiguredStream, keyDigests: readonly string[]): Promise<ReadonlySet<string>> {
  if (keyDigests.length === 0 || !(await anyAside(sql, stream))) return new Set();
  const head = "SELECT rowKey FROM quarantine WHERE rule='KEY_NOT_UNIQUE' AND source=? AND kind=? AND";
  const found = await selectIn<{ rowKey: string }>(sql, head, 'rowKey', keyDigests, '', [stream.source, stream.kind.name]);
  return new Set(found.map(({ rowKey }) => rowKey));
}

/** Rows whose key a whole sweep has not met. */
export async function dropVanished(sql: Sql, stream: ConfiguredStream, metOf: (part: string) => Promise<(digest: string) => boolean>): Promise<void> {
  const text = 'SELECT DISTINCT rowKey FROM quarantine WHERE source=? AND kind=? AND rowKey IS NOT NULL';
  const keys = (await sql.query<{ rowKey: string }>(text, [stream.source, stream.kind.name])).map(({ rowKey }) => rowKey);
  const gone: string[] = [];
  for (const part of new Set(keys.map((key) => key[0] as string))) {
    const isMet = await metOf(part);
    gone.push(...keys.filter((key) => key.startsWith(part) && !isMet(key)));
  }
  const head = 'DELETE FROM quarantine WHERE source=? AND kind=? AND';
  if (gone.length > 0) await runIn(sql, head, [stream.source, stream.kind.name], 'rowKey', gone);
}
