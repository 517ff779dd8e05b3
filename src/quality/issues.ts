/** The findings of each record as it now stands; a record that mends loses its rows with the revision that mends it. */
import type { Finding } from '../../schema/definition.js';
import { type RuleId, ruleIds } from '../../schema/rules.js';
import { newId } from '../kit/ids.js';
import { insertRows, runIn, type Sql } from '../kit/sql.js';

export interface Found {
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
  readonly department: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly findings: readonly Finding[];
}

const COLUMNS = [
  'id',
  'recordId',
  'position',
  'kind',
  'district',
  'department',
  'source',
  'sourceKey',
  'rule',
  'severity',
  'field',
  'label',
  'message',
  'value',
  'foundAt',
];

/** Replaces the findings of these records. */
export async function keepIssues(sql: Sql, found: readonly Found[], known: readonly string[], foundAt: string): Promise<void> {
  if (known.length > 0) await runIn(sql, 'DELETE FROM issues WHERE', [], 'recordId', known);
  const rows = found.flatMap(({ findings, ...record }) =>
    findings.map((finding, position) => ({ id: newId(), ...record, ...finding, position, foundAt })),
  );
  if (rows.length > 0) await insertRows(sql, 'issues', COLUMNS, rows);
}

// After those of the row itself, which are numbered from 0; a rule that is asked apart has numbers of its own.
const APART = 1_000;

/** Replaces the findings of one rule, which was asked apart from the row's own. */
export async function keepFindings(sql: Sql, rule: RuleId, found: readonly Found[], known: readonly string[], foundAt: string): Promise<void> {
  if (known.length > 0) await runIn(sql, 'DELETE FROM issues WHERE rule=? AND', [rule], 'recordId', known);
  const rows = found.flatMap(({ findings, ...record }) =>
    findings.map((finding, i) => ({ id: newId(), ...record, ...finding, position: APART * (ruleIds.indexOf(rule) + 1) + i, foundAt })),
  );
  if (rows.length > 0) await insertRows(sql, 'issues', COLUMNS, rows);
}
