/**
 * Outward texts: outward rows as texts, made when their records were stored, and held until they are accepted, so that sealing reads no record.
 * They are spare: one that is not there is made again from its record.
 */
import { insertRows, runIn, type Sql, type Statement } from '../db/sql.js';
import type { Delivery } from './delivery.js';
import { STATES } from './states.js';

export type Planned = Delivery & { readonly text: string | null };

/** Of those that go soon; what is held back may be held back for good. */
const goesSoon = ({ state, wantedDigest, text }: Planned): boolean =>
  wantedDigest !== null && text !== null && STATES[state].standing === 'UNDECIDED';

/** @param added none of them was there before */
export async function saveTexts(sql: Sql, planned: readonly Planned[], added: boolean): Promise<void> {
  const rows: { deliveryId: number; text: string | null }[] = [];
  const others: number[] = [];
  for (const delivery of planned) {
    if (goesSoon(delivery)) rows.push({ deliveryId: delivery.id, text: delivery.text });
    else others.push(delivery.id);
  }
  const onClash = { unique: ['deliveryId'], update: ['text'] };
  if (rows.length > 0) await insertRows(sql, 'outward_texts', ['deliveryId', 'text'], rows, added ? undefined : onClash, { long: true });
  if (!added && others.length > 0) await runIn(sql, 'DELETE FROM outward_texts WHERE', [], 'deliveryId', others);
}

/** Those of a batch of which every row went the same way. */
export const dropTextsBetween = (sql: Sql, first: number, last: number): Promise<number> =>
  sql.run('DELETE FROM outward_texts WHERE deliveryId BETWEEN ? AND ?', [first, last]);

/** MariaDB 10.11 reads every text for a DELETE … IN (SELECT …): 52 ms over 20 000 of them, against 4 for the join. */
export async function dropTexts(sql: Sql, { text, params }: Statement): Promise<void> {
  const head =
    sql.dialect === 'mariadb'
      ? `DELETE outward_texts FROM outward_texts JOIN deliveries ON deliveries.id=outward_texts.deliveryId WHERE ${text}`
      : `DELETE FROM outward_texts WHERE deliveryId IN (SELECT id FROM deliveries WHERE ${text})`;
  await sql.run(head, params);
}
