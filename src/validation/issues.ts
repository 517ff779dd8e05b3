/** Issue store: the present findings of each record. A corrected record loses its rows with the revision that corrects it. */
import { issues } from '../../schema/database/tables/issues.js';
import type { Finding } from '../../schema/kind/kind-definition.js';
import { type RuleId, ruleIds } from '../../schema/rule-catalogue.js';
import { type Persisting, persistingOf } from './persisting.js';
import { newId } from '../kit/ids.js';
import { marks, runIn, selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';

export interface Found {
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
  readonly department: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly findings: readonly Finding[];
}

/** Replaces the findings of these records. What persists keeps its id and the moment at which it was found. */
export async function saveIssues(sql: Sql, found: readonly Found[], recordIds: readonly string[], foundAt: string): Promise<void> {
  const persisting = await persistingOf(sql, found, recordIds);
  if (recordIds.length > 0) await runIn(sql, 'DELETE FROM issues WHERE', [], 'recordId', recordIds);
  await insertInto(sql, issues, rowsOf(found, 0, persisting, foundAt));
}

// After those of the row itself, which are numbered from 0; a rule that is checked separately has its own numbers.
const APART = 1_000;

/** Replaces the findings of one rule that is checked separately from the row's own. */
export async function saveFindings(sql: Sql, rule: RuleId, found: readonly Found[], recordIds: readonly string[], foundAt: string): Promise<void> {
  const persisting = await persistingOf(sql, found, recordIds);
  if (recordIds.length > 0) await runIn(sql, 'DELETE FROM issues WHERE rule=? AND', [rule], 'recordId', recordIds);
  await insertInto(sql, issues, rowsOf(found, APART * (ruleIds.indexOf(rule) + 1), persisting, foundAt));
}

/** Findings that hold these records back, but for those of these rules and of profiles. */
export async function readFindings(sql: Sql, recordIds: readonly string[], but: readonly RuleId[]): Promise<Map<string, Finding[]>> {
  const head = `SELECT recordId, rule, severity, field, label, message, value FROM issues WHERE severity='BLOCK' AND target IS NULL AND rule NOT IN (${marks(but.length)}) AND`;
  const found = new Map<string, Finding[]>();
  for (const { recordId, ...finding } of await selectIn<Finding & { recordId: string }>(sql, head, 'recordId', recordIds, '', but)) {
    found.set(recordId, [...(found.get(recordId) ?? []), finding]);
  }
  return found;
}

/** Replaces the findings of these rules and of every profile. */
export async function saveRevalidated(
  sql: Sql,
  rules: readonly RuleId[],
  found: readonly Found[],
  recordIds: readonly string[],
  foundAt: string,
): Promise<void> {
  const persisting = await persistingOf(sql, found, recordIds);
  await runIn(sql, `DELETE FROM issues WHERE (target IS NOT NULL OR rule IN (${marks(rules.length)})) AND`, rules, 'recordId', recordIds);
  await insertInto(sql, issues, rowsOf(found, APART * (ruleIds.length + 1), persisting, foundAt));
}

/** @param first the number of a record's first finding among these */
function rowsOf(found: readonly Found[], first: number, persisting: Persisting, foundAt: string) {
  return found.flatMap(({ findings, ...record }) =>
    findings.map((finding, i) => ({
      id: newId(),
      ...record,
      ...finding,
      position: first + i,
      foundAt,
      ...idOf(persisting(record.recordId, finding)),
    })),
  );
}

const idOf = (known: ReturnType<Persisting>) => (known ? { id: known.id, foundAt: known.foundAt } : {});

/** Records whose date has come by now, for which it was found to lie in the future. */
export function comeDue(sql: Sql, today: string, after: string, most: number): Promise<{ id: string; kind: string; recordId: string }[]> {
  const head = "SELECT id, kind, recordId FROM issues WHERE rule='FUTURE_DATE' AND id>? AND value<=? ORDER BY id LIMIT ?";
  return sql.query(head, [after, today, most]);
}

/** Deletes the findings of targets that are not in the configuration any more. */
export async function forgetOtherTargets(sql: Sql, targets: readonly string[]): Promise<void> {
  const others = targets.length > 0 ? ` AND target NOT IN (${marks(targets.length)})` : '';
  await sql.run(`DELETE FROM issues WHERE target IS NOT NULL${others}`, targets);
}
