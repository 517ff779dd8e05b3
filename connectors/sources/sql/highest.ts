/** Highest change of a list of children before its parents are read for the first time. */
import type { ChildTable } from './parents.js';
import { bestOf, NOWHERE, type TablePlace } from './place.js';
import type { SessionReader } from './slice.js';
import { compare } from './statement.js';
import { quoted } from './table.js';

/** Unreadable texts may stand among them. */
const LOOKED_AT = 20;

export async function highest({ session, source }: SessionReader, { table, shape: { order } }: ChildTable, now: number): Promise<TablePlace> {
  if (order.kind === 'none' || table.changed === null) return NOWHERE;
  const [change] = quoted([table.changed], source) as [string];
  const at = Date.parse(session.at);
  const bound =
    order.kind === 'moments' ? compare(change, '<=', order.spell(at) as NonNullable<ReturnType<typeof order.spell>>) : [`${change} IS NOT NULL`];
  const rows = await session.query([`SELECT ${change} AS v FROM ${table.from} WHERE `, ...bound, ` ORDER BY ${change} DESC LIMIT ${LOOKED_AT}`]);
  const best = bestOf(rows.map(({ v }) => [v ?? null]).reverse(), order, at);
  if (best === null) return NOWHERE;
  return order.kind === 'moments' ? { ...NOWHERE, high: best, since: now } : { ...NOWHERE, mark: best, since: now };
}
