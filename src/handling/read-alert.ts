/** Reads of one or some alerts that a viewer sees, their live steps whoever told them, and what was written of them in the desk. */
import { deskSteps } from '../../schema/database/tables/handling.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { handling } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { seen } from '../access/scope.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { handledKinds } from './kinds.js';

export interface AlertRow {
  readonly id: string;
  readonly district: string;
  readonly department: string;
  readonly revision: number;
  readonly number: string;
  readonly createdAt: string;
  /** Its own division code. */
  readonly area: string;
}

export async function alertsSeen(sql: Sql, viewer: Viewer, kinds: readonly KindDefinition[], ids: readonly string[]): Promise<AlertRow[]> {
  const { alerts } = handledKinds(kinds);
  const { number, at, area } = handling.alerts;
  const where = seen(viewer, alerts, sql.dialect, 'otherwise');
  const columns = `id, district, department, revision, ${name(number)} AS number, ${name(at)} AS createdAt, ${name(area)} AS area`;
  const head = `SELECT ${columns} FROM ${name(alerts.table)} WHERE withdrawnAt IS NULL AND (${where.text}) AND`;
  const rows = await selectIn<AlertRow>(sql, head, name('id'), ids, '', where.params);
  return rows.map((row) => ({ ...row, revision: Number(row.revision) }));
}

const CONTENT = ['unitCode', 'unitName', 'happenedAt', 'verdict', 'measures', 'actCodes'] as const;

export interface StepRow extends Readonly<Record<(typeof CONTENT)[number], string | null>> {
  readonly id: string;
  readonly alertId: string;
  readonly stage: string;
  readonly source: string;
  readonly district: string;
  readonly department: string;
  readonly revision: number;
  readonly ingestedAt: string;
}

/** Of each stage the earliest. */
export async function stepsOf(sql: Sql, kinds: readonly KindDefinition[], alertIds: readonly string[]): Promise<StepRow[]> {
  if (alertIds.length === 0) return [];
  const { steps, reference } = handledKinds(kinds);
  const columns = names(['id', 'stage', 'source', 'district', 'department', 'revision', 'ingestedAt', ...CONTENT]);
  const head = `SELECT ${columns}, ${name(reference)} AS alertId FROM ${name(steps.table)} WHERE`;
  const rows = await selectIn<StepRow>(sql, head, name(reference), alertIds, ' AND withdrawnAt IS NULL ORDER BY firstCommit, id');
  const found = new Map<string, StepRow>();
  for (const row of rows)
    if (!found.has(`${row.alertId} ${row.stage}`)) found.set(`${row.alertId} ${row.stage}`, { ...row, revision: Number(row.revision) });
  return [...found.values()];
}

export type DeskStepRow = RowOf<typeof deskSteps>;

/** All writings, in their order. */
export const writingsOf = (sql: Sql, alertIds: readonly string[]): Promise<DeskStepRow[]> =>
  alertIds.length === 0
    ? Promise.resolve([])
    : selectIn<DeskStepRow>(sql, `SELECT ${names(deskSteps.names)} FROM desk_steps WHERE`, 'alertId', alertIds, ' ORDER BY alertId, id');
