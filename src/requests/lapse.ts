/** Lapsing: requests that nobody decided in time end, and those under way stand in the district that their department is in by now. */
import { itemRequests } from '../../schema/database/tables/item-requests.js';
import { moment } from '../../schema/time.js';
import type { Database } from '../db/database.js';
import { names } from '../db/sql.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import type { RequestPorts } from './ports.js';
import { type ItemRequest, moveRequest } from './request.js';

const DAY_MS = 86_400_000;
// Of one transaction: others wait for their turn to write while it runs.
const AT_ONCE = 200;

export interface LapsePorts extends Pick<RequestPorts, 'city' | 'days'> {
  readonly db: Database;
  readonly clock: HubClock;
}

export async function lapseRequests(ports: LapsePorts): Promise<void> {
  await followDepartments(ports);
  while ((await lapseSome(ports)) === AT_ONCE);
}

async function lapseSome({ db, clock, days }: LapsePorts): Promise<number> {
  const before = moment(clock.now() - days * DAY_MS);
  const text = `SELECT ${names(itemRequests.names)} FROM item_requests WHERE state='OPEN' AND createdAt<? ORDER BY id LIMIT ${AT_ONCE}`;
  // Looked at first: nearly always there is none, and nobody is kept waiting for that.
  if ((await db.read((sql) => sql.query(text, [before]))).length === 0) return 0;
  return db.transaction(async (sql) => {
    const overdue = await sql.query<ItemRequest>(text, [before]);
    for (const request of overdue) await moveRequest(sql, request, { state: 'LAPSED', endedAt: nowOf(clock), ended: `${days} 天内没有决定` });
    return overdue.length;
  });
}

async function followDepartments({ db, city }: LapsePorts): Promise<void> {
  const text = "SELECT id, revision, department, district FROM item_requests WHERE state IN ('OPEN','APPROVED')";
  const moved = (rows: readonly ItemRequest[]): ItemRequest[] =>
    rows.filter(({ department, district }) => (city.departments.get(department)?.district ?? district) !== district);
  if (moved(await db.read((sql) => sql.query<ItemRequest>(text))).length === 0) return;
  await db.transaction(async (sql) => {
    for (const request of moved(await sql.query<ItemRequest>(text)))
      await moveRequest(sql, request, { district: city.departments.get(request.department)?.district ?? request.district });
  });
}
