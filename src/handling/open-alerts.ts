/** Open alerts: which are not closed and how far each is, kept in the transaction that writes alerts and steps. */
import { openAlerts } from '../../schema/database/tables/handling.js';
import { furthest, handling } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, runIn, selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { handledKinds } from './kinds.js';

type Written = Readonly<Record<string, string | number | null>>;

export const NO_STAGE = 'NONE';

/** @param before as they were: a step that referred to an alert may refer to none now */
export async function keepOpenAlerts(
  sql: Sql,
  kinds: readonly KindDefinition[],
  kind: KindDefinition,
  rows: readonly Written[],
  before: Iterable<Written>,
): Promise<void> {
  const { alerts, steps } = handling;
  if (kind.name !== alerts.kind && kind.name !== steps.kind) return;
  const column = kind.name === alerts.kind ? 'id' : handledKinds(kinds).reference;
  const ids = [...rows, ...before].flatMap((row) => (row[column] === null || row[column] === undefined ? [] : [String(row[column])]));
  if (ids.length > 0) await recount(sql, kinds, [...new Set(ids)]);
}

async function recount(sql: Sql, kinds: readonly KindDefinition[], ids: readonly string[]): Promise<void> {
  const of = handledKinds(kinds);
  const { alerts, steps } = handling;
  const head = `SELECT id, ${name(alerts.at)} AS createdAt FROM ${name(of.alerts.table)} WHERE`;
  const live = await selectIn<{ id: string; createdAt: string }>(sql, head, 'id', ids, ' AND withdrawnAt IS NULL');
  const told = `SELECT ${name(of.reference)} AS alertId, ${name(steps.stage)} AS stage FROM ${name(of.steps.table)} WHERE`;
  const there = new Map<string, Set<string>>();
  for (const step of await selectIn<{ alertId: string; stage: string }>(sql, told, name(of.reference), ids, ' AND withdrawnAt IS NULL'))
    there.set(step.alertId, (there.get(step.alertId) ?? new Set()).add(step.stage));
  const open = live.flatMap(({ id, createdAt }) => {
    const stage = furthest(there.get(id) ?? new Set());
    return stage === 'CLOSED' ? [] : [{ alertId: id, stage: stage ?? NO_STAGE, createdAt }];
  });
  const stays = new Set(open.map(({ alertId }) => alertId));
  const gone = ids.filter((id) => !stays.has(id));
  if (gone.length > 0) await runIn(sql, 'DELETE FROM open_alerts WHERE', [], 'alertId', gone);
  await insertInto(sql, openAlerts, open, { unique: ['alertId'], update: ['stage', 'createdAt'] });
}
