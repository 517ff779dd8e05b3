/** What a hold or a release of a target, or of a part of it, would touch: rows by table and state, and some of them to look at. It changes nothing. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { AffectedRows } from '../api.js';
import type { Predicate } from '../db/predicate.js';
import { name, type Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import type { HoldScope } from './holds.js';
import { TO_HOLD } from './source-holds.js';

const SAMPLES = 10;
// What would go, what is on its way, and what the hold itself keeps back. A source's rows are marked one by one, those that wait for others too.
const TOUCHED = "(state IN ('WAITING','AWAITING','IN_FLIGHT') OR (state='BLOCKED' AND reason='HELD'))";
const OF_SOURCE = `((state IN ('WAITING','AWAITING','BLOCKED') AND ${TO_HOLD}) OR state='IN_FLIGHT' OR (state='BLOCKED' AND reason='HELD'))`;

export interface Affected {
  readonly counts: readonly AffectedRows[];
  /** Ids of outward rows, the first in their order. */
  readonly samples: readonly number[];
}

/** @param part null: the whole target */
export async function affectedBy(sql: Sql, target: DeliveryTarget, part: { scope: HoldScope; name: string } | null): Promise<Affected> {
  const counts = new Map<string, AffectedRows>();
  const samples: number[] = [];
  for (const { text, params } of partsOf(target, part)) {
    const where = `FROM deliveries WHERE target=? AND ${part?.scope === 'SOURCE' ? OF_SOURCE : TOUCHED} AND ${text}`;
    const all = [target.name, ...params];
    const rows = await sql.query<Grouped>(
      `SELECT tableName AS t, CASE WHEN state='BLOCKED' AND reason='HELD' THEN 'HELD' WHEN state='IN_FLIGHT' THEN 'UNDER_WAY' ELSE 'WAITING' END AS s, COUNT(*) AS n ${where} GROUP BY t, s`,
      all,
    );
    for (const { t, s, n } of rows) {
      const rowsSoFar = counts.get(`${t} ${s}`)?.rows ?? 0;
      counts.set(`${t} ${s}`, { table: t, state: s, rows: rowsSoFar + Number(n) });
    }
    const left = SAMPLES - samples.length;
    if (left > 0 && rows.length > 0)
      samples.push(...(await sql.query<{ id: number }>(`SELECT id ${where} ORDER BY id LIMIT ${left}`, all)).map(({ id }) => Number(id)));
  }
  const order = target.profile.tables.map(({ table }) => table);
  return { counts: [...counts.values()].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table)), samples };
}

interface Grouped {
  readonly t: string;
  readonly s: AffectedRows['state'];
  readonly n: number;
}

/** Rows of a source are found through the records of each of its kinds. */
function partsOf({ all, kinds }: DeliveryTarget, part: { scope: HoldScope; name: string } | null): readonly Predicate[] {
  if (part === null) return [{ text: '1=1', params: [] }];
  if (part.scope === 'TABLE') return [{ text: 'tableName=?', params: [part.name] }];
  if (part.scope === 'KIND') return [{ text: 'kind=?', params: [part.name] }];
  const ofSource = ({ table, name: kind }: KindDefinition): Predicate => ({
    text: `kind=? AND recordId IN (SELECT r.id FROM ${name(table)} r WHERE r.source=?)`,
    params: [kind, part.name],
  });
  return all.filter((kind) => kinds.has(kind.name)).map(ofSource);
}
