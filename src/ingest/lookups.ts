/** Rules that look records up by the values in a field: two statements for each rule and page, and the rows to ask again when those records change. */
import type { Content, Finding, KindDefinition, LookupRule } from '../../schema/definition.js';
import { name, names, selectIn, type Sql } from '../kit/sql.js';
import { findingOf, type Findings, note } from './findings.js';
import type { Stored } from './records.js';

export const valuesIn = (row: Content, field: string): string[] =>
  String(row[field] ?? '')
    .split(',')
    .filter(Boolean);

export async function lookupFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], found: Findings): Promise<void> {
  for (const rule of kind.lookupRules) {
    const asked = rows.filter((row) => row.withdrawnAt === null && valuesIn(row, rule.field).length > 0);
    if (asked.length === 0) continue;
    const values = asked.flatMap((row) => valuesIn(row, rule.field));
    const others = await othersBy(sql, rule, values);
    const bodies = await bodiesWith(
      sql,
      rule,
      asked.map((row) => String(row[rule.within.own] ?? '')),
      [],
    );
    for (const row of asked) {
      const records = valuesIn(row, rule.field).map((value) => others.get(value) ?? null);
      const message = rule.check(row, records, bodies.has(String(row[rule.within.own] ?? '')));
      if (message !== null) note(found, String(row.id), findingOf(kind, rule, row, message) satisfies Finding);
    }
  }
}

/** The earliest live record of each value. */
async function othersBy(sql: Sql, rule: LookupRule, values: readonly string[]): Promise<Map<string, Content>> {
  const to = rule.to();
  const head = `SELECT ${names([...new Set([rule.by, ...rule.reads])])} FROM ${name(to.table)} WHERE`;
  const found = new Map<string, Content>();
  for (const row of await selectIn<Stored>(sql, head, name(rule.by), values, ' AND withdrawnAt IS NULL ORDER BY id')) {
    if (!found.has(String(row[rule.by]))) found.set(String(row[rule.by]), row);
  }
  return found;
}

/** Bodies that have any live record of the other kind, those of `but` left out. */
async function bodiesWith(sql: Sql, rule: LookupRule, bodies: readonly string[], but: readonly string[]): Promise<Set<string>> {
  const other = name(rule.within.other);
  const head = `SELECT id, ${other} AS body FROM ${name(rule.to().table)} WHERE`;
  const left = new Set(but);
  const rows = await selectIn<{ id: string; body: string }>(sql, head, other, bodies, ' AND withdrawnAt IS NULL');
  return new Set(rows.filter((row) => !left.has(row.id)).map((row) => row.body));
}

// Rows of a body looked through in one statement.
const AT_ONCE = 5_000;

/** Rows of `other` that looked up what has changed: by its value, or all of a body whose first such record came or whose last one went. */
export async function lookingAt(
  sql: Sql,
  other: KindDefinition,
  rule: LookupRule,
  before: ReadonlyMap<string, Stored>,
  now: readonly Stored[],
): Promise<string[]> {
  const looked = [rule.by, rule.within.other, ...rule.reads, 'withdrawnAt'];
  const changed = now.filter((row) => looked.some((field) => (before.get(String(row.id))?.[field] ?? null) !== (row[field] ?? null)));
  if (changed.length === 0) return [];
  const versions: Stored[] = [...changed, ...changed.map((row) => before.get(String(row.id))).filter((row) => row !== undefined)];
  const values = new Set(versions.map((row) => String(row[rule.by] ?? '')));
  const bodies = [...new Set(versions.map((row) => String(row[rule.within.other] ?? '')))];
  const standing = await bodiesWith(
    sql,
    rule,
    bodies,
    changed.map((row) => String(row.id)),
  );
  const found: string[] = [];
  const own = name(rule.within.own);
  for (let after = ''; ; ) {
    const head = `SELECT id, ${own} AS body, ${name(rule.field)} AS cell FROM ${name(other.table)} WHERE withdrawnAt IS NULL AND id>? AND`;
    const rows = await selectIn<{ id: string; body: string; cell: string | null }>(sql, head, own, bodies, ` ORDER BY id LIMIT ${AT_ONCE}`, [after]);
    for (const row of rows) if (!standing.has(row.body) || valuesIn(row, 'cell').some((value) => values.has(value))) found.push(row.id);
    if (rows.length < AT_ONCE) return found;
    after = String(rows.at(-1)?.id);
  }
}
