/** How each stream that was ever read stands, as the store has it: for `hub doctor` and `hub status`. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Sql } from '../db/sql.js';
import { liveCount, unreadSince } from './live-counts.js';
import { type Place, storedPlaces } from './place.js';

export interface KindCount {
  readonly source: string;
  readonly kind: string;
  readonly rows: number;
}

/** A stream in the store, with its live records; 0 where they were not counted. */
export interface StoredStream {
  readonly place: Place;
  readonly records: number;
}

/** @param counts whether a stream's records are to be counted: each is read for it */
export async function storedStreams(sql: Sql, kinds: readonly KindDefinition[], counts: (place: Place) => boolean): Promise<StoredStream[]> {
  const found: StoredStream[] = [];
  for (const place of await storedPlaces(sql)) {
    const kind = kinds.find(({ name }) => name === place.kind);
    found.push({ place, records: kind && counts(place) ? await liveCount(sql, { kind, source: place.source }) : 0 });
  }
  return found;
}

/** Streams of which everything was read again, and live records that this did not show. */
export async function notShownAgain(sql: Sql, kinds: readonly KindDefinition[]): Promise<KindCount[]> {
  const found: KindCount[] = [];
  for (const { source, kind: name, mappedSince, rereadSince, pass, passNumber } of await storedPlaces(sql)) {
    const kind = kinds.find((each) => each.name === name);
    if (!kind || mappedSince === 0 || rereadSince !== null || pass > 0 || passNumber < mappedSince) continue;
    const rows = await unreadSince(sql, { kind, source }, mappedSince);
    if (rows > 0 && rows < (await liveCount(sql, { kind, source }))) found.push({ source, kind: name, rows });
  }
  return found;
}

/** Live records whose row the sweep did not find. */
export function missingAtSource(sql: Sql): Promise<KindCount[]> {
  const text =
    "SELECT source, kind, COUNT(DISTINCT recordId) AS n FROM issues WHERE rule='MISSING_AT_SOURCE' GROUP BY source, kind ORDER BY source, kind";
  return counted(sql, text);
}

/** Live records that are held back because another source has their natural key. */
export function heldAsDuplicates(sql: Sql): Promise<KindCount[]> {
  const where = "rule='DUPLICATE' AND severity='BLOCK'";
  return counted(sql, `SELECT source, kind, COUNT(DISTINCT recordId) AS n FROM issues WHERE ${where} GROUP BY source, kind ORDER BY source, kind`);
}

export interface AsideCount extends KindCount {
  readonly rule: string;
}

/** Rows in quarantine by what set them aside. */
export async function asideByRule(sql: Sql): Promise<AsideCount[]> {
  const text = 'SELECT source, kind, rule, COUNT(*) AS n FROM quarantine GROUP BY source, kind, rule ORDER BY source, kind, rule';
  const rows = await sql.query<{ source: string; kind: string; rule: string; n: number }>(text);
  return rows.map(({ source, kind, rule, n }) => ({ source, kind, rule, rows: Number(n) }));
}

async function counted(sql: Sql, text: string): Promise<KindCount[]> {
  const rows = await sql.query<{ source: string; kind: string; n: number }>(text);
  return rows.map(({ source, kind, n }) => ({ source, kind, rows: Number(n) }));
}
