/**
 * The desk's place: a source that tells what was written in the desk has the word from then on. Its row is the same record under the source's name;
 * that the two were told at different moments is no finding.
 */
import { DESK, handling } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql } from '../db/sql.js';
import { digest } from '../kit/ids.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { type Existing, loadExisting } from './existing.js';

/** The desk's own key, by the natural one; a source's row has that under its own names. */
export const deskKey = (kind: Pick<KindDefinition, 'naturalKey'>, content: Readonly<Record<string, unknown>>): string =>
  digest(deskKeyText(kind, content));

export const deskKeyText = ({ naturalKey }: Pick<KindDefinition, 'naturalKey'>, content: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(naturalKey.map((field) => String(content[field] ?? '')));

/** Gives such rows the desk's records as the existing ones. Rows of another area are no such thing: they stay what they are, a duplicate. */
export async function takeDesksPlace(sql: Sql, stream: ConfiguredStream, rows: readonly ReadRow[], existing: Map<string, Existing>): Promise<void> {
  const { kind, source } = stream;
  if (kind.name !== handling.steps.kind || source === DESK) return;
  const candidates = rows.filter((row) => mayTake(row, existing.get(row.keyDigest)));
  if (candidates.length === 0) return;
  const keys = candidates.map((row) => deskKey(kind, row.content));
  const written = await loadExisting(sql, { ...stream, source: DESK }, [...new Set(keys)]);
  for (const [i, row] of candidates.entries()) {
    const record = written.get(keys[i] as string);
    if (!record || record.withdrawnAt !== null || !sameArea(stream, row.district, record.district)) continue;
    written.delete(keys[i] as string);
    await changePlaces(sql, stream, row, record, existing.get(row.keyDigest));
    // The desk's moment is that of the writing: it is not held against the source's own.
    existing.set(row.keyDigest, { ...record, sourceKeyDigest: row.keyDigest, changedAt: null, readPass: -1 });
  }
}

/** A row that says something, of a record that the source has not, or took away before. */
const mayTake = (row: ReadRow, own: Existing | undefined): boolean =>
  (own === undefined || own.withdrawnAt !== null) && !row.keyless && !row.unreadable && !row.withdrawn && row.momentProblem === null;

function sameArea({ city }: ConfiguredStream, one: string | null, other: string): boolean {
  const area = (code: string | null): string | undefined => city.districts.find((district) => district.code === code)?.areaNumber;
  return one === other || area(one) === area(other);
}

/** What the source had before stays, withdrawn, under the desk's key: no two records of a source have one key. */
async function changePlaces(sql: Sql, { kind, source }: ConfiguredStream, row: ReadRow, desk: Existing, own: Existing | undefined): Promise<void> {
  const rename = `UPDATE ${name(kind.table)} SET source=?, sourceKey=?, sourceKeyDigest=? WHERE id=?`;
  const between = digest(`between ${desk.id}`);
  if (own) await sql.run(rename, [DESK, row.sourceKey, between, own.id]);
  await sql.run(rename, [source, row.sourceKey, row.keyDigest, desk.id]);
  if (own) await sql.run(rename, [DESK, deskKeyText(kind, row.content), desk.sourceKeyDigest, own.id]);
}
