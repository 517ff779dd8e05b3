/**
 * Cross-record rules: checks rows against other records once their reference columns are filled. A fixed number of statements for each rule
 * and page.
 */
import type { Content, KindDefinition, LinkRule, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { crossFinding, type Findings, note, OWNERS } from './findings.js';
import { lookupFindings } from './lookups.js';
import { numberFindings } from './number-rules.js';
import type { Stored } from './records.js';
import type { Referred } from './references.js';

/** @param referred referred records that were read already */
export async function crossRecordFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], referred?: Referred): Promise<Findings> {
  const found: Findings = new Map();
  await linkFindings(sql, kind, rows, found, referred);
  await lookupFindings(sql, kind, rows, found);
  await numberFindings(sql, kind, rows, found);
  return found;
}

async function linkFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], found: Findings, alreadyRead?: Referred): Promise<void> {
  for (const [reference, rules] of byReference(kind)) {
    const led = rows.filter((row) => typeof row[reference.column] === 'string' && row.withdrawnAt === null);
    const reads = [...new Set([...OWNERS, ...rules.flatMap((rule) => rule.reads)])];
    const head = `SELECT ${names(['id', ...reads])} FROM ${name(reference.to().table)} WHERE`;
    const read = alreadyRead?.get(reference);
    const ids = led.map((row) => String(row[reference.column])).filter((id) => !read?.has(id));
    const referred = new Map(read);
    for (const row of ids.length > 0 ? await selectIn<Stored>(sql, head, 'id', ids) : []) referred.set(String(row.id), row);
    for (const row of led) {
      const other = referred.get(row[reference.column] as string);
      for (const rule of other ? rules : []) {
        const message = rule.check(row, other as Content);
        const hideable = reference.to().shared ? [] : [other as Content];
        if (message !== null) note(found, String(row.id), crossFinding(kind, rule, row, message, hideable));
      }
    }
  }
}

const grouped = new WeakMap<KindDefinition, Map<ReferenceDefinition, LinkRule[]>>();

/** The link rules of a kind by the reference that they follow. */
export function byReference(kind: KindDefinition): Map<ReferenceDefinition, LinkRule[]> {
  const cached = grouped.get(kind);
  if (cached) return cached;
  const groups = new Map<ReferenceDefinition, LinkRule[]>();
  for (const rule of kind.linkRules) {
    const reference = kind.references.find((candidate) => candidate.name === rule.reference) as ReferenceDefinition;
    groups.set(reference, [...(groups.get(reference) ?? []), rule]);
  }
  grouped.set(kind, groups);
  return groups;
}
