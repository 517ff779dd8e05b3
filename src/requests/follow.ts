/**
 * Following the sources: what a page of claims shows of approved requests ends them, and an item that left the catalogue ends the requests for its
 * claim, in the transaction that stored the page. A request that ended stays so: what comes and goes afterwards is asked for anew.
 */
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { itemRequests } from '../../schema/database/tables/item-requests.js';
import { names, type Sql, selectIn } from '../db/sql.js';
import { claimsOf, isOfCatalogue, isOfClaims, itemOf, shownBy } from './claims.js';
import { type ItemRequest, moveRequest } from './request.js';

type Row = Readonly<Record<string, unknown>>;

const SELECT = `SELECT ${names(itemRequests.names)} FROM item_requests WHERE`;

/** @param rows as they were and as they are: a claim that moved to another department has left the first */
export async function followSources(
  sql: Sql,
  kinds: readonly KindDefinition[],
  kind: KindDefinition,
  rows: readonly Row[],
  now: string,
): Promise<void> {
  if (isOfClaims(kind)) await followClaims(sql, kinds, codesOf(rows, catalogueRule.claims.item), now);
  else if (isOfCatalogue(kind)) await followCatalogue(sql, kinds, codesOf(rows, catalogueRule.catalogue.item), now);
}

const codesOf = (rows: readonly Row[], column: string): string[] => rows.flatMap((row) => (row[column] ? [String(row[column])] : []));

// Few are ever open: each is looked at by itself.
async function followClaims(sql: Sql, kinds: readonly KindDefinition[], codes: readonly string[], now: string): Promise<void> {
  for (const request of await selectIn<ItemRequest>(sql, SELECT, 'itemCode', codes, " AND state='APPROVED'")) {
    const shown = shownBy(await claimsOf(sql, kinds, request), request);
    if (shown) await moveRequest(sql, request, { ...shown, state: 'DONE', endedAt: now });
  }
}

/** A write-off stays: an item that left is what claims are written off for. */
async function followCatalogue(sql: Sql, kinds: readonly KindDefinition[], codes: readonly string[], now: string): Promise<void> {
  const open = " AND state IN ('OPEN','APPROVED') AND what='CLAIM'";
  for (const request of await selectIn<ItemRequest>(sql, SELECT, 'itemCode', codes, open)) {
    if ((await itemOf(sql, kinds, request.itemCode))?.inUse) continue;
    await moveRequest(sql, request, { state: 'LAPSED', endedAt: now, ended: '事项已停用或退出目录' });
  }
}
