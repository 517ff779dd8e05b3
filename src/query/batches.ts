/** Batches of outward rows, and what their receipts say of rows that came back: each row for its own district. */
import type { Viewer } from '../../schema/organisation.js';
import { scope } from '../access/scope.js';
import type { ReceiptLine, Row } from '../api.js';
import { scrub } from '../../schema/spelling/scrub.js';
import { all, type Predicate } from '../db/predicate.js';
import { names, type Sql, selectIn } from '../db/sql.js';
import { checkedColumns, listOfLog } from './lists.js';
import { visible } from './visible.js';

/** Batches by id; one of several districts is the city's. */
export async function batchesByIds(sql: Sql, viewer: Viewer, ids: readonly string[], columns: readonly string[]): Promise<Map<string, Row>> {
  const list = listOfLog('batches');
  const where = visible(viewer, list, sql.dialect);
  const head = `SELECT ${names(checkedColumns(list, [...new Set(['id', ...columns])]))} FROM batches WHERE ${where.text} AND`;
  return new Map((await selectIn<Row>(sql, head, '`id`', ids, '', where.params)).map((row) => [String(row.id), row]));
}

/** A batch has at most so many rows that came back told one by one; `returnedCount` says how many there are. */
export const MOST_RECEIPTS = 500;

/** Lines of the receipts of these batches about the viewer's rows, in their order, each with its delivery. @param columns of the delivery */
export async function receiptLines(
  sql: Sql,
  viewer: Viewer,
  batches: readonly string[],
  columns: readonly string[],
): Promise<Map<string, ReceiptLine[]>> {
  const found = new Map<string, ReceiptLine[]>();
  const own: Predicate = all([scope(viewer, sql.dialect, 'otherwise')]);
  const of = [...new Set(['id', 'recordId', 'kind', ...checkedColumns(listOfLog('deliveries'), columns)])].map(
    (column) => `d.\`${column}\` AS \`d_${column}\``,
  );
  for (const batch of new Set(batches)) {
    const rows = await sql.query<Row>(
      `SELECT c.position, c.result, c.code, c.field, c.checkedAt, c.receivedAt, ${of.join(',')} FROM receipts c JOIN deliveries d ON d.id=c.deliveryId
       WHERE c.batchId=? AND ${own.text.replaceAll('`district`', 'd.`district`')} ORDER BY c.position LIMIT ${MOST_RECEIPTS}`,
      [batch, ...own.params],
    );
    found.set(batch, rows.map(lineOf));
  }
  return found;
}

/** Code and field are the target's words. */
function lineOf({ result, code, field, checkedAt, receivedAt, ...row }: Row): ReceiptLine {
  const text = (value: Row[string] | undefined): string | null => (value === null || value === undefined ? null : scrub(String(value)));
  const delivery = Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (name.startsWith('d_') ? [[name.slice(2), value]] : [])));
  const owned = Object.fromEntries(Object.entries(delivery).map(([name, value]) => [name, OWNERS.includes(name) && value === '' ? null : value]));
  return { result: text(result), code: text(code), field: text(field), checkedAt: text(checkedAt), receivedAt: String(receivedAt), delivery: owned };
}

const OWNERS = ['district', 'department', 'part'];
