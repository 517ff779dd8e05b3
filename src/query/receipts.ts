/** Receipts: what went up in a batch and what came back of each row; a row's own district and the city see it, whoever else is in the batch. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { inItsDistricts, isOfDepartment, scope } from '../access/scope.js';
import type { Row } from '../api.js';
import { inLists, marks, selectIn, type Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { showOutsideTexts } from './outside-texts.js';

/** Ids of the deliveries of each batch that the viewer sees, in the order in which they went up. */
export async function rowsOfBatches(sql: Sql, viewer: Viewer, batches: readonly string[]): Promise<Map<string, number[]>> {
  const { text, params } = inItsDistricts(viewer, sql.dialect, 'otherwise', 'b');
  const head = `SELECT r.batchId, r.list FROM batch_rows r JOIN batches b ON b.id=r.batchId WHERE ${text} AND`;
  const parts = await selectIn<{ batchId: string; list: string }>(sql, head, 'r.batchId', batches, ' ORDER BY r.batchId, r.part', params);
  const found = new Map<string, number[]>();
  for (const [batch, of] of groupBy(parts, ({ batchId }) => batchId)) {
    found.set(
      batch,
      of.flatMap(({ list }) => (JSON.parse(list) as [number][]).map(([id]) => id)),
    );
  }
  return isOfDepartment(viewer) ? ownRows(sql, viewer, found) : found;
}

/** Before they are paged: a page of a batch that others share would have gaps, and say how many rows lie in them. */
async function ownRows(sql: Sql, viewer: Viewer, batches: ReadonlyMap<string, number[]>): Promise<Map<string, number[]>> {
  const { text, params } = scope(viewer, sql.dialect, 'otherwise');
  const ids = [...new Set([...batches.values()].flat())];
  const rows = ids.length === 0 ? [] : await selectIn<{ id: number }>(sql, `SELECT id FROM deliveries WHERE ${text} AND`, 'id', ids, '', params);
  const own = new Set(rows.map(({ id }) => Number(id)));
  return new Map([...batches].map(([batch, of]) => [batch, of.filter((id) => own.has(id))]));
}

/**
 * Batches as a department's viewer sees them: as if her own rows were all that is in them. What they came to together, and what the province
 * said of them as a whole, is of others too.
 */
export async function ownBatches(sql: Sql, viewer: Viewer, batches: readonly string[]): Promise<Row[]> {
  const { text, params } = inItsDistricts(viewer, sql.dialect, 'otherwise');
  const found = await selectIn<Row>(sql, `SELECT * FROM batches WHERE ${text} AND`, 'id', batches, '', params);
  const rows = await rowsOfBatches(sql, viewer, batches);
  return found.flatMap((batch) => {
    const rowCount = rows.get(String(batch.id))?.length ?? 0;
    return rowCount === 0 ? [] : [{ ...batch, rowCount, accepted: null, returned: null, code: null, message: null }];
  });
}

export interface OfBatch {
  readonly delivery: number;
  readonly batch: string;
}

const COLUMNS =
  'r.batchId, r.position, r.deliveryId, r.operation, r.result, r.code, r.field, r.message, r.checkedAt, r.receivedAt, d.kind, d.recordId';
const FROM = 'FROM receipts r JOIN deliveries d ON d.id=r.deliveryId';

/** The verdicts of each of these rows in its batch: those that came back have some. */
export async function receiptsOfDeliveries(
  sql: Sql,
  viewer: Viewer,
  kinds: readonly KindDefinition[],
  deliveries: readonly OfBatch[],
): Promise<Map<string, Row[]>> {
  const { text, params } = scope(viewer, sql.dialect, 'otherwise');
  const batches = [...new Set(deliveries.map(({ batch }) => batch))];
  const found: Row[] = [];
  for (const of of inLists('r.batchId', batches)) {
    const among = new Set(of.params);
    const ids = deliveries.filter(({ batch }) => among.has(batch)).map(({ delivery }) => delivery);
    const which = `${of.text} AND r.deliveryId IN (${marks(ids.length)}) AND ${text}`;
    found.push(
      ...(await sql.query<Row>(`SELECT ${COLUMNS} ${FROM} WHERE ${which} ORDER BY r.batchId, r.position`, [...of.params, ...ids, ...params])),
    );
  }
  await shown(sql, viewer, kinds, found);
  return groupBy(found, ({ batchId, deliveryId }) => `${batchId} ${deliveryId}`);
}

/** The first verdicts of each batch. */
export async function receiptsOfBatches(
  sql: Sql,
  viewer: Viewer,
  kinds: readonly KindDefinition[],
  batches: readonly string[],
  most: number,
): Promise<Map<string, Row[]>> {
  const { text, params } = scope(viewer, sql.dialect, 'otherwise');
  const numbered = `SELECT ${COLUMNS}, ROW_NUMBER() OVER (PARTITION BY r.batchId ORDER BY r.position) AS place ${FROM} WHERE ${text} AND`;
  const tail = ') AS q WHERE place<=? ORDER BY batchId, position';
  const found: Row[] = [];
  for (const of of inLists('r.batchId', batches)) {
    found.push(...(await sql.query<Row>(`SELECT * FROM (${numbered} ${of.text}${tail}`, [...params, ...of.params, most])));
  }
  await shown(sql, viewer, kinds, found);
  return groupBy(found, ({ batchId }) => String(batchId));
}

/** As a delivery's own words are shown. */
const shown = (sql: Sql, viewer: Viewer, kinds: readonly KindDefinition[], rows: readonly Row[]): Promise<void> =>
  showOutsideTexts(sql, viewer, kinds, 'deliveries', rows, ['code', 'field', 'message']);
