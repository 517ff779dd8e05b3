/** Board: the open alerts at one stage that a viewer sees, the oldest first; it reads no alert that is closed. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import type { BoardPage, BoardRequest } from '../api-shapes.js';
import { scope } from '../access/scope.js';
import { name, type Sql } from '../db/sql.js';
import { handledKinds } from './kinds.js';
import { NO_STAGE } from './open-alerts.js';

const MOST_COUNTED = 1_000;

export async function boardPage(
  sql: Sql,
  viewer: Viewer,
  kinds: readonly KindDefinition[],
  { stage, first, after }: BoardRequest,
): Promise<BoardPage> {
  const { alerts } = handledKinds(kinds);
  const own = scope(viewer, sql.dialect, 'otherwise', 'a');
  const from = `FROM open_alerts o JOIN ${name(alerts.table)} a ON a.id=o.alertId WHERE o.stage=? AND a.withdrawnAt IS NULL AND ${own.text}`;
  const params = [stage ?? NO_STAGE, ...own.params];
  const behind = after === null ? '' : ' AND (o.createdAt>? OR (o.createdAt=? AND o.alertId>?))';
  const text = `SELECT o.alertId AS id, o.createdAt AS createdAt ${from}${behind} ORDER BY o.createdAt, o.alertId LIMIT ?`;
  const rows = await sql.query<{ id: string; createdAt: string }>(text, [...params, ...(after ? [after[0], after[0], after[1]] : []), first + 1]);
  const count = `SELECT COUNT(*) AS n FROM (SELECT 1 ${from} LIMIT ${MOST_COUNTED + 1}) counted`;
  const [counted] = await sql.query<{ n: number }>(count, params);
  const page = rows.slice(0, first);
  return {
    places: page.map(({ createdAt, id }) => [createdAt, id]),
    more: rows.length > first,
    total: Number(counted?.n ?? 0),
  };
}
