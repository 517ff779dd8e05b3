/** Holds of a target by a person: the whole of it, or a table, a kind, a source. Tables and kinds are left out at sealing; nothing is marked. */
import { targetHolds } from '../../schema/database/tables/batches.js';
import type { TargetHold } from '../api.js';
import { insertInto } from '../db/table-rows.js';
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';

export type HoldScope = TargetHold['scope'];

export const SCOPE_TITLES: Readonly<Record<HoldScope, string>> = { TABLE: '目标表', KIND: '数据类', SOURCE: '数据源' };

export async function addHold(sql: Sql, hold: TargetHold): Promise<void> {
  await insertInto(sql, targetHolds, [hold], { unique: ['target', 'scope', 'name'], update: ['reason', 'heldBy', 'heldAt'] });
}

export const hasHold = async (sql: Sql, target: string, scope: HoldScope, name: string): Promise<boolean> =>
  (await sql.query('SELECT 1 AS held FROM target_holds WHERE target=? AND scope=? AND name=?', [target, scope, name])).length > 0;

/** Whether there was such a hold. */
export const dropHold = async (sql: Sql, target: string, scope: HoldScope, name: string): Promise<boolean> =>
  (await sql.run('DELETE FROM target_holds WHERE target=? AND scope=? AND name=?', [target, scope, name])) > 0;

export const holdsOf = (sql: Sql, target: string): Promise<TargetHold[]> =>
  sql.query<TargetHold>('SELECT * FROM target_holds WHERE target=? ORDER BY scope, name', [target]);

export const allHolds = (sql: Sql): Promise<TargetHold[]> => sql.query<TargetHold>('SELECT * FROM target_holds ORDER BY target, scope, name');

/** Sources whose rows are held at a target. */
export async function heldSources(sql: Sql, target: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ name: string }>("SELECT name FROM target_holds WHERE target=? AND scope='SOURCE'", [target]);
  return new Set(rows.map(({ name }) => name));
}

/** Tables of a target that may be sealed, in the order of its profile. */
export async function openTables(sql: Sql, target: DeliveryTarget): Promise<readonly string[]> {
  const entries = target.profile.tables.filter(({ kind }) => target.kinds.has(kind));
  const holds = await holdsOf(sql, target.name);
  const held = (scope: HoldScope, name: string): boolean => holds.some((hold) => hold.scope === scope && hold.name === name);
  return [...new Set(entries.filter(({ kind, table }) => !held('TABLE', table) && !held('KIND', kind)).map(({ table }) => table))];
}

/** In words for people: `数据源 gedian(张三,2026-11-29T02:00:00.000Z:核对中)`. */
export const holdText = ({ scope, name, heldBy, heldAt, reason }: TargetHold): string =>
  `${SCOPE_TITLES[scope]} ${name}(${heldBy},${heldAt}${reason ? `:${reason}` : ''})`;
