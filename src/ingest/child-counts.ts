/** Counts of stored children: how many each list of these records has. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, selectIn, type Sql } from '../db/sql.js';

export async function childCounts(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<(id: string, list: string) => number> {
  const counts = new Map<string, number>();
  for (const child of ids.length > 0 ? kind.children : []) {
    const head = `SELECT parentId, COUNT(*) AS n FROM ${name(child.table)} WHERE`;
    for (const { parentId, n } of await selectIn<{ parentId: string; n: number }>(sql, head, 'parentId', ids, ' GROUP BY parentId'))
      counts.set(`${child.name} ${parentId}`, Number(n));
  }
  return (id, list) => counts.get(`${list} ${id}`) ?? 0;
}
