/**
 * Unfit rows: due rows of which no outward row can be made (their content is broken, or the profile in use has no place for them). Each is held
 * back alone, with words; the rest of its batch goes.
 */
import type { OutgoingRow } from '../../connectors/contract.js';
import { inLists, type Sql } from '../db/sql.js';
import { type DeliveryTarget, keepsWithdrawn, kindOfTable } from './delivery-target.js';
import { deliveriesWhere, saveDeliveries, settle } from './delivery.js';
import { updateDependents } from './dependents.js';
import { states } from './states.js';

const WHY = '无法生成上报内容:记录的内容有损坏,或现行规范没有这一行的位置。改正记录后会自动上报,也可重推';

export async function holdBackUnfit(sql: Sql, target: DeliveryTarget, tableName: string, ids: readonly number[], now: string): Promise<void> {
  const records = new Set<string>();
  for (const list of inLists('id', ids)) {
    const held = (await deliveriesWhere(sql, list)).map((delivery) => {
      records.add(delivery.recordId);
      const reason = states.stronger('REFUSED', delivery.reason);
      return { ...settle({ ...delivery, reason, lot: null, updatedAt: now }, keepsWithdrawn(target, tableName)), message: WHY };
    });
    await saveDeliveries(sql, held);
  }
  const kind = kindOfTable(target, tableName);
  if (kind) await updateDependents(sql, target, kind, [...records], now);
}

/** Which of these rows the target cannot render even alone. */
export function unrenderable(rows: readonly OutgoingRow[], render: (rows: OutgoingRow[]) => Uint8Array): Set<OutgoingRow> {
  return new Set(
    rows.filter((row) => {
      try {
        render([row]);
        return false;
      } catch {
        return true;
      }
    }),
  );
}
