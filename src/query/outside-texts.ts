/**
 * Texts from outside in the hub's own logs, as they are read by whatever way (GraphQL, export, command line): numbers of persons are masked, and
 * the protected values of the record that a row is about. What was stored before there was such a rule is read by it too.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { protectedTexts, protectedTextsEver } from '../access/protected-texts.js';
import type { LogName, Row } from '../api.js';
import type { Sql } from '../db/sql.js';

const OUTSIDE: Readonly<Record<LogName, readonly string[]>> = {
  runs: ['errorMessage'],
  batches: ['code', 'message'],
  deliveries: ['code', 'field', 'message'],
  quarantine: ['sourceKey', 'place', 'otherPlace', 'problems'],
  issues: ['sourceKey', 'message', 'value'],
};

/** Logs whose rows are about one record each. */
const OF_RECORDS: Partial<Record<LogName, typeof protectedTexts>> = { deliveries: protectedTextsEver, issues: protectedTexts };

/** Columns to read so that these can be shown. */
export function columnsToShow(log: LogName, columns: readonly string[]): readonly string[] {
  return OF_RECORDS[log] && OUTSIDE[log].some((column) => columns.includes(column))
    ? [...columns, 'kind', 'recordId', ...(log === 'issues' ? ['rule'] : [])]
    : columns;
}

/** @param rows changed in place @param columns those that were asked for */
export async function showOutsideTexts(
  sql: Sql,
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
  for (const row of said) {
    const texts = own.get(String(row.recordId));
    for (const column of outside) if (typeof row[column] === 'string') row[column] = scrub(row[column], texts);
  }
}

async function ownOf(sql: Sql, kinds: readonly KindDefinition[], log: LogName, rows: readonly Row[]): Promise<Map<string, readonly string[]>> {
  const [read, found] = [OF_RECORDS[log], new Map<string, readonly string[]>()];
  for (const kind of read ? kinds : []) {
    const ids = rows.filter((row) => row.kind === kind.name).map((row) => String(row.recordId));
    for (const [id, texts] of (await read?.(sql, kind, ids)) ?? []) found.set(id, texts);
  }
  return found;
}
