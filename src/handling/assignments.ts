/** Assignments: which alerts a person handed to another district of their area. Such a fact of the desk is not undone by what comes down. */
import { alertAssignments } from '../../schema/database/tables/handling.js';
import type { NewRowOf } from '../../schema/database/own-table.js';
import type { Assignment } from '../api-shapes.js';
import { selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';

/** To which district each was handed last. */
export async function handedOn(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await assignmentsOf(sql, ids)).map(({ alertId, toDistrict }) => [alertId, toDistrict]));
}

/** In their order. */
export const assignmentsOf = (sql: Sql, ids: readonly string[]): Promise<Assignment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : selectIn<Assignment>(sql, 'SELECT * FROM alert_assignments WHERE', 'alertId', ids, ' ORDER BY alertId, id');

export const addAssignment = (sql: Sql, row: NewRowOf<typeof alertAssignments>): Promise<void> => insertInto(sql, alertAssignments, [row]);
