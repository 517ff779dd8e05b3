/** Request type: one request for a claim or write-off, as it is stored, and how it moves. */
import { itemRequests } from '../../schema/database/tables/item-requests.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { HubError } from '../../schema/errors.js';
import { name, names, type Sql } from '../db/sql.js';

export type ItemRequest = RowOf<typeof itemRequests>;

export const WORDS = { CLAIM: '认领', WRITE_OFF: '核销' } as const;

const SELECT = `SELECT ${names(itemRequests.names)} FROM item_requests`;

/** Whether it may still come to something: of these there is one for a what, an item and a department. */
export const isLive = ({ state }: Pick<ItemRequest, 'state'>): boolean => state === 'OPEN' || state === 'APPROVED';

export async function requestById(sql: Sql, id: string): Promise<ItemRequest | null> {
  const [row] = await sql.query<ItemRequest>(`${SELECT} WHERE id=?`, [id]);
  return row ?? null;
}

export async function liveRequest(sql: Sql, asked: Pick<ItemRequest, 'what' | 'itemCode' | 'department'>): Promise<ItemRequest | null> {
  const [row] = await sql.query<ItemRequest>(`${SELECT} WHERE itemCode=? AND department=? AND state IN ('OPEN','APPROVED') AND what=?`, [
    asked.itemCode,
    asked.department,
    asked.what,
  ]);
  return row ?? null;
}

type Change = Partial<Omit<ItemRequest, 'id' | 'what' | 'itemCode' | 'revision'>>;

/** Moves one on; whoever holds an older revision of it is told. */
export async function moveRequest(sql: Sql, request: Pick<ItemRequest, 'id' | 'revision'>, change: Change): Promise<void> {
  const columns = Object.keys(change);
  const set = columns.map((column) => `${name(column)}=?`).join(',');
  const moved = await sql.run(`UPDATE item_requests SET ${set}, revision=revision+1 WHERE id=? AND revision=?`, [
    ...(Object.values(change) as (string | null)[]),
    ...[request.id, request.revision],
  ]);
  if (moved !== 1) throw new HubError('CHANGED_MEANWHILE', { what: '这件申请', expected: '另一版', now: '另一版' });
}
