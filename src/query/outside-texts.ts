/**
 * Texts from outside in the hub's own logs, as they are read by whatever way (GraphQL, export, command line): numbers of persons are masked, and
 * the protected values of the record that a row is about. What was stored before there was such a rule is read by it too.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { isPublicField } from '../../schema/kind/protected-values.js';
import type { Viewer } from '../../schema/organisation.js';
import { hidden, scrub } from '../../schema/spelling/scrub.js';
import { protectedTexts, protectedTextsEver } from '../access/protected-texts.js';
import { mayDo } from '../access/rights.js';
import { isOfDepartment } from '../access/scope.js';
import type { LogName, Row } from '../api.js';
import type { Sql } from '../db/sql.js';

const OUTSIDE: Readonly<Record<LogName, readonly string[]>> = {
  runs: ['errorMessage'],
  batches: ['code', 'message'],
  deliveries: ['code', 'field', 'message'],
  quarantine: ['sourceKey', 'place', 'otherPlace', 'problems'],
  issues: ['sourceKey', 'message', 'value'],
  // What is in it of a command's arguments was scrubbed when it was written: the chain holds that text.
  audit_log: [],
  // Typed by people: a citizen's number in a reason is for nobody.
  item_requests: ['reason', 'attachmentNo', 'decision', 'ended'],
  notices: [],
};

/** What is left of a finding that tells of another department's record. */
const OF_OTHERS = '与其他部门的记录有关';

/** Logs whose rows are about one record each. */
const OF_RECORDS: Partial<Record<LogName, typeof protectedTexts>> = { deliveries: protectedTextsEver, issues: protectedTexts };

/** Columns to read so that these can be shown. */
export function columnsToShow(log: LogName, columns: readonly string[]): readonly string[] {
  if (!OUTSIDE[log].some((column) => columns.includes(column))) return columns;
  if (log === 'quarantine') return [...columns, 'kind'];
  return OF_RECORDS[log] ? [...columns, 'kind', 'recordId', ...(log === 'issues' ? ['rule', 'field', 'ofOthers'] : [])] : columns;
}

/** @param rows changed in place @param columns those that were asked for */
export async function showOutsideTexts(
  sql: Sql,
  viewer: Viewer,
  kinds: readonly KindDefinition[],
  log: LogName,
  rows: readonly Row[],
  columns: readonly string[],
): Promise<void> {
  const outside = OUTSIDE[log].filter((column) => columns.includes(column));
  const said = outside.length === 0 ? [] : rows.filter((row) => outside.some((column) => row[column]));
  if (said.length === 0) return;
  // The words of a rule are the hub's own, but for the places that a key which is not unique was read at.
  const quoting = log !== 'issues' || columns.includes('sourceKey') ? said : said.filter(({ rule }) => rule === 'KEY_NOT_UNIQUE');
  const own = await ownOf(sql, kinds, log, quoting);
  if (isOfDepartment(viewer)) for (const row of said) if (Number(row.ofOthers) === 1) row.message = OF_OTHERS;
  const personal = mayDo(viewer.role, 'personal');
  if (!personal) for (const row of said) hideValues(kinds, row);
  for (const row of said) {
    const texts = own.get(String(row.recordId));
    for (const column of outside) if (typeof row[column] === 'string') row[column] = scrub(row[column], texts, personal ? undefined : hidden);
  }
}

/** Values of protected fields, which stand in a finding as a mask. */
function hideValues(kinds: readonly KindDefinition[], row: Row): void {
  const kind = kinds.find(({ name }) => name === row.kind);
  const isOpen = (field: unknown): boolean => kind !== undefined && isPublicField(kind, String(field));
  if (row.value && !isOpen(row.field)) row.value = null;
  if (typeof row.problems !== 'string') return;
  const problems = JSON.parse(row.problems) as { field: string | null; value: string | null }[];
  row.problems = JSON.stringify(problems.map((each) => (isOpen(each.field) ? each : { ...each, value: null })));
}

async function ownOf(sql: Sql, kinds: readonly KindDefinition[], log: LogName, rows: readonly Row[]): Promise<Map<string, readonly string[]>> {
  const [read, found] = [OF_RECORDS[log], new Map<string, readonly string[]>()];
  for (const kind of read ? kinds : []) {
    const ids = rows.filter((row) => row.kind === kind.name).map((row) => String(row.recordId));
    for (const [id, texts] of (await read?.(sql, kind, ids)) ?? []) found.set(id, texts);
  }
  return found;
}
