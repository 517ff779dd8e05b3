/**
 * Standing reads: what is looked up to say why records of a page are not at their targets, each in one statement for the whole page and only
 * where a row calls for it; the viewer's scope stands in each.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { scope, seen } from '../access/scope.js';
import type { Predicate } from '../db/predicate.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { type RecordRow, referenceColumns } from './references.js';
import { STANDING_COLUMNS, type StandingRow } from './standing-rows.js';

export interface BlockingIssue {
  readonly recordId: string;
  readonly rule: string;
  readonly label: string;
  readonly target: string | null;
}

const scoped = (sql: Sql, viewer: Viewer, kind?: KindDefinition): Predicate =>
  kind ? seen(viewer, kind, sql.dialect, 'otherwise') : scope(viewer, sql.dialect, 'otherwise');

/** @param head up to its conditions */
async function selectScoped<T>(sql: Sql, { text, params }: Predicate, head: string, column: string, values: readonly string[]): Promise<T[]> {
  return values.length === 0 ? [] : selectIn<T>(sql, `${head} ${text} AND`, name(column), [...new Set(values)], '', params);
}

export async function rowsOfRecords(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<Map<string, StandingRow[]>> {
  const head = `SELECT ${names(STANDING_COLUMNS)} FROM deliveries WHERE`;
  return groupBy(await selectScoped<StandingRow>(sql, scoped(sql, viewer), head, 'recordId', ids), ({ recordId }) => recordId);
}

export async function blockingIssues(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<Map<string, BlockingIssue[]>> {
  const head = "SELECT recordId, `rule`, label, target FROM issues WHERE severity='BLOCK' AND";
  return groupBy(await selectScoped<BlockingIssue>(sql, scoped(sql, viewer), head, 'recordId', ids), ({ recordId }) => recordId);
}

/** What these records say of those that they depend on. */
export async function referencesOf(sql: Sql, viewer: Viewer, kind: KindDefinition, ids: readonly string[]): Promise<Map<string, RecordRow>> {
  const head = `SELECT ${names([...new Set(['id', ...referenceColumns(kind.references)])])} FROM ${name(kind.table)} WHERE`;
  const rows = await selectScoped<RecordRow>(sql, scoped(sql, viewer, kind), head, 'id', ids);
  return new Map(rows.map((row) => [String(row.id), row]));
}

/** Records by id, those that the viewer sees, with the public fields by which a person finds one; withdrawn ones too. */
export async function namedRecords(sql: Sql, viewer: Viewer, kind: KindDefinition, ids: readonly string[]): Promise<Map<string, RecordRow>> {
  const head = `SELECT ${names(['id', 'withdrawnAt', ...namingFields(kind)])} FROM ${name(kind.table)} WHERE`;
  const rows = await selectScoped<RecordRow>(sql, scoped(sql, viewer, kind), head, 'id', ids);
  return new Map(rows.map((row) => [String(row.id), row]));
}

/** Fields that are public in every record. */
export const namingFields = ({ naturalKey, fields }: KindDefinition): readonly string[] =>
  naturalKey.filter((key) => fields.some((field) => field.name === key && field.protection === 'public'));

/** A batch's state concerns each row in it, whoever the others belong to. */
export async function batchStates(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await selectIn<{ id: string; state: string }>(sql, 'SELECT id, state FROM batches WHERE', 'id', [...new Set(ids)]);
  return new Map(rows.map(({ id, state }) => [id, state]));
}

export interface TargetQueues {
  readonly states: ReadonlyMap<string, { readonly state: string; readonly failures: number }>;
  /** target, scope and name, joined by a line's end */
  readonly held: ReadonlySet<string>;
}

/** Targets and what is held of each, in one statement: both are a few rows. */
export async function targetQueues(sql: Sql): Promise<TargetQueues> {
  const rows = await sql.query<{ target: string; state: string; part: string; failures: number }>(
    `SELECT name AS target, state, '' AS part, failures FROM targets UNION ALL SELECT target, scope, name, 0 FROM target_holds`,
  );
  const ofTargets = rows.filter(({ part }) => part === '');
  return {
    states: new Map(ofTargets.map(({ target, state, failures }) => [target, { state, failures: Number(failures) }])),
    held: new Set(rows.filter(({ part }) => part !== '').map(({ target, state, part }) => partKey(target, state, part))),
  };
}

export const partKey = (target: string, scope: string, part: string): string => `${target}\n${scope}\n${part}`;
