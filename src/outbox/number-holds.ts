/**
 * Number holds: numbers that a target holds, or may come to hold, under a row that wants them no more. Written where a revision changes a
 * number or withdraws its record, removed when the row holds what is wanted, or nothing.
 */
import { numberHolds } from '../../schema/database/tables/deliveries.js';
import type { RowOf } from '../../schema/database/own-table.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { byIndex, chunks, inTuples, name, padTo, runIn, selectIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { Batch } from './batch.js';
import type { Delivery } from './delivery.js';
import { isSameNumber, numberDigest, numberRulesOf, numbersOf } from './numbers.js';
import type { RecordRow } from './references.js';

export type NumberHold = RowOf<typeof numberHolds>;

const COLUMNS = numberHolds.names.map((column) => `h.${column}`).join(', ');

/** Mostly there is none, and then nothing more is asked. */
export const anyNumberHeld = async (sql: Sql, target: string): Promise<boolean> =>
  (await sql.query('SELECT 1 AS held FROM number_holds WHERE target=? LIMIT 1', [target])).length > 0;

export const holdsOfRows = (sql: Sql, deliveryIds: readonly number[]): Promise<NumberHold[]> =>
  selectIn<NumberHold>(sql, `SELECT ${COLUMNS} FROM number_holds h WHERE`, 'h.deliveryId', deliveryIds);

export const holdsUnderWay = (sql: Sql, { id, target, firstRow, lastRow }: Batch): Promise<NumberHold[]> =>
  sql.query<NumberHold>(
    `SELECT ${COLUMNS} FROM number_holds h JOIN deliveries d ON d.id=h.deliveryId WHERE h.target=? AND h.deliveryId BETWEEN ? AND ? AND d.batchId=?`,
    [target, firstRow, lastRow, id],
  );

/** A record's row before it is planned anew, and the record before and after. */
export interface Renumbered {
  readonly delivery: Delivery;
  readonly before: RecordRow;
  readonly after: RecordRow;
}

/** What these rows hold, or may come to hold, of the numbers that their records have given up. @param own what is written of them already */
export function givenUp(kind: KindDefinition, renumbered: readonly Renumbered[], own: readonly NumberHold[]): NumberHold[] {
  const told = new Set(own.map(({ deliveryId, rule }) => `${deliveryId} ${rule}`));
  return renumbered.flatMap(({ delivery, before, after }) => {
    const now = after.withdrawnAt === null ? numbersOf(kind, after) : null;
    const left = numbersOf(kind, before).filter((number, i) => !now?.[i] || !isSameNumber(number, now[i]));
    const { id: deliveryId, target, recordId } = delivery;
    return left
      .filter(({ rule }) => isThere(delivery) || !told.has(`${deliveryId} ${rule}`))
      .map((number) => ({
        ...{ target, number: numberDigest(kind, number), deliveryId, kind: kind.name, recordId },
        ...{ rule: number.rule, parts: number.parts && JSON.stringify(number.parts) },
      }));
  });
}

/**
 * Whether the target has, or is being sent, the content before. Where it has an older one, that one's number stands among the holds already,
 * or is the same.
 */
const isThere = ({ heldDigest, wantedDigest, state, overtaken }: Delivery): boolean =>
  heldDigest === wantedDigest || heldDigest === '?' || (state === 'IN_FLIGHT' && overtaken === 0);

export const saveHolds = (sql: Sql, holds: readonly NumberHold[]): Promise<void> =>
  insertInto(sql, numberHolds, holds, { unique: ['target', 'number', 'deliveryId'], update: [] });

export async function dropHolds(sql: Sql, holds: readonly NumberHold[]): Promise<void> {
  const columns = ['target', 'number', 'deliveryId'] as const;
  for (const some of chunks(holds, 512))
    await sql.run(
      `DELETE FROM number_holds WHERE ${inTuples(sql.dialect, columns, some.length)}`,
      some.flatMap((hold) => columns.map((column) => hold[column])),
    );
}

/** Those of rows that hold what is wanted by now, or nothing: removed. Answers them. */
export async function dropSettled(sql: Sql, holds: readonly NumberHold[]): Promise<NumberHold[]> {
  const head = `SELECT id FROM deliveries WHERE batchId IS NULL AND (heldDigest IS NULL OR wantedDigest=heldDigest OR state='WITHDRAWN') AND`;
  const ids = [...new Set(holds.map(({ deliveryId }) => deliveryId))];
  const settled = new Set((await selectIn<{ id: number }>(sql, head, 'id', ids)).map(({ id }) => id));
  if (settled.size > 0) await runIn(sql, 'DELETE FROM number_holds WHERE', [], 'deliveryId', [...settled]);
  return holds.filter(({ deliveryId }) => settled.has(deliveryId));
}

/** Live records that want one of these numbers. */
export async function wantersOf(sql: Sql, kind: KindDefinition, holds: readonly NumberHold[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { rule, fields } of numberRulesOf(kind)) {
    const parts = new Map(holds.filter((hold) => hold.rule === rule && hold.parts !== null).map(({ number, parts }) => [number, parts as string]));
    for (const some of chunks([...parts.values()], 512)) {
      const chunk = padTo(some.map((text) => JSON.parse(text) as string[]));
      const text = `SELECT id FROM ${name(kind.table)}${byIndex(sql, kind, fields)} WHERE ${inTuples(sql.dialect, fields, chunk.length)} AND withdrawnAt IS NULL`;
      for (const { id } of await sql.query<{ id: string }>(text, chunk.flat())) found.add(id);
    }
  }
  return [...found];
}
