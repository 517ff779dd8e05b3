/**
 * Lookup rules: they look records up by the values in a field; two statements for each rule and page. When those records change, the bodies
 * whose rows may have looked at them are noted; they are checked again afterwards in small transactions, since a body may have any number of rows.
 */
import type { Content, KindDefinition, LookupRule } from '../../schema/kind/kind-definition.js';
import { newId } from '../kit/ids.js';
import { insertInto } from '../db/table-rows.js';
import { lookupsDue } from '../../schema/database/tables/ingest.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { crossFinding, type Findings, note, OWNERS } from './findings.js';
import type { Stored } from './records.js';

function valuesIn(row: Content, field: string): string[] {
  const text = String(row[field] ?? '');
  return text === '' ? [] : text.split(',').filter(Boolean);
}

const bodyOf = (rule: LookupRule, row: Content): string => String(row[rule.within.own] ?? '');

export async function lookupFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], found: Findings): Promise<void> {
  for (const rule of kind.lookupRules) {
    const candidates = new Map<Stored, string>();
    for (const row of rows) if (row.withdrawnAt === null && valuesIn(row, rule.field).length > 0) candidates.set(row, bodyOf(rule, row));
    if (candidates.size === 0) continue;
    const bodies = await bodiesWith(sql, rule, [...new Set(candidates.values())]);
    const checkable = bodies.size === 0 ? [] : [...candidates.keys()].filter((row) => bodies.has(bodyOf(rule, row)));
    const others = await othersBy(
      sql,
      rule,
      checkable.flatMap((row) => valuesIn(row, rule.field)),
    );
    for (const row of checkable) {
      const records = valuesIn(row, rule.field).map((value) => others.get(keyOf(bodyOf(rule, row), value)) ?? null);
      const message = rule.check(row, records);
      if (message === null) continue;
      const hideable = rule.to().shared ? [] : records.filter((record) => record !== null);
      note(found, String(row.id), crossFinding(kind, rule, row, message, hideable));
    }
  }
}

const keyOf = (body: string, value: string): string => `${body} ${value}`;

/** The earliest live record of each body and value. */
async function othersBy(sql: Sql, rule: LookupRule, values: readonly string[]): Promise<Map<string, Content>> {
  if (values.length === 0) return new Map();
  const head = `SELECT ${names([...new Set([rule.by, rule.within.other, ...OWNERS, ...rule.reads])])} FROM ${name(rule.to().table)} WHERE`;
  const found = new Map<string, Content>();
  for (const row of await selectIn<Stored>(sql, head, name(rule.by), values, ' AND withdrawnAt IS NULL ORDER BY firstCommit, id')) {
    const key = keyOf(String(row[rule.within.other]), String(row[rule.by]));
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

/** Bodies that have any live record of the other kind. */
async function bodiesWith(sql: Sql, rule: LookupRule, bodies: readonly string[]): Promise<Set<string>> {
  const head = `SELECT DISTINCT ${name(rule.within.other)} AS body FROM ${name(rule.to().table)} WHERE`;
  const rows = await selectIn<{ body: string }>(sql, head, name(rule.within.other), bodies, ' AND withdrawnAt IS NULL');
  return new Set(rows.map((row) => row.body));
}

/** Notes the bodies whose rows must be checked again, because of records of the other kind that were just written. */
export async function markLooking(
  sql: Sql,
  other: KindDefinition,
  rule: LookupRule,
  before: ReadonlyMap<string, Stored>,
  now: readonly Stored[],
): Promise<void> {
  const looked = [rule.by, rule.within.other, ...OWNERS, ...rule.reads, 'withdrawnAt'];
  const bodies = new Set<string>();
  for (const row of now) {
    const old = before.get(String(row.id));
    if (looked.every((field) => (old?.[field] ?? null) === (row[field] ?? null))) continue;
    for (const version of [old, row]) if (typeof version?.[rule.within.other] === 'string') bodies.add(String(version[rule.within.other]));
  }
  const mark = newId();
  const rows = [...bodies].map((body) => ({ kind: other.name, rule: rule.id, body: body.slice(0, 40), mark }));
  await insertInto(sql, lookupsDue, rows, { unique: ['kind', 'rule', 'body'], update: ['mark'] });
}

export interface DueLookup {
  readonly kind: string;
  readonly rule: string;
  readonly body: string;
  readonly mark: string;
}

export const dueLookups = (sql: Sql, most: number): Promise<DueLookup[]> =>
  sql.query<DueLookup>('SELECT kind, rule, body, mark FROM lookups_due ORDER BY kind, rule, body LIMIT ?', [most]);

/** One that was noted again meanwhile stays. */
export const lookupDone = (sql: Sql, { kind, rule, body, mark }: DueLookup): Promise<number> =>
  sql.run('DELETE FROM lookups_due WHERE kind=? AND rule=? AND body=? AND mark=?', [kind, rule, body, mark]);

/** Ids of a body's live rows, in order. */
export async function rowsOfBody(sql: Sql, kind: KindDefinition, rule: LookupRule, body: string, after: string, most: number): Promise<string[]> {
  const text = `SELECT id FROM ${name(kind.table)} WHERE ${name(rule.within.own)}=? AND id>? AND withdrawnAt IS NULL ORDER BY id LIMIT ?`;
  return (await sql.query<{ id: string }>(text, [body, after, most])).map((row) => row.id);
}
