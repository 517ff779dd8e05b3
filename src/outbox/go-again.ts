/**
 * Going again: rows that were returned for what the target held of other records (E07, E10, E11) go again by themselves when that is another,
 * once for each code and content; the second time it is a person's matter.
 */
import { inLists, marks, type Sql } from '../db/sql.js';
import { type Delivery, deliveriesWhere, saveDeliveries, settle } from './delivery.js';

/** Reference unknown; item not claimed by that body on that day; number in use. */
export const REFERENCE_CODES = ['E07', 'E10'] as const;
export const NUMBER_CODE = 'E11';
const AMENDED: readonly string[] = [...REFERENCE_CODES, NUMBER_CODE];
/** In `remedied`: what it may be returned for has become another while it was under way. */
const OVERTAKEN = '?';

const listOf = (remedied: string | null): string[] => (remedied ?? '').split(',').filter(Boolean);
const textOf = (list: readonly string[]): string | null => list.join(',') || null;

/** New content may go again as the one before it could. */
export const forNewContent = (remedied: string | null): string | null =>
  remedied === null ? null : textOf(listOf(remedied).filter((code) => code !== OVERTAKEN && !AMENDED.includes(code)));

/** What is written of a row that comes back with this code, where it goes again at once; else null. */
export function againAtOnce(remedied: string | null, code: string | null): string | null {
  const list = listOf(remedied);
  if (code === null || !AMENDED.includes(code) || list.includes(code) || !list.includes(OVERTAKEN)) return null;
  return textOf([...list.filter((each) => each !== OVERTAKEN), code]);
}

/** What rows of these records, returned with one of these codes, depend on has become another. Answers those that go again. */
export async function goAgain(sql: Sql, target: string, recordIds: readonly string[], codes: readonly string[], now: string): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (const { text, params } of inLists('recordId', recordIds)) {
    const which = `target=? AND ${text} AND (state='IN_FLIGHT' OR (state='RETURNED' AND code IN (${marks(codes.length)})))`;
    found.push(...(await deliveriesWhere(sql, { text: which, params: [target, ...params, ...codes] })));
  }
  const changed = found.flatMap((delivery) => (delivery.state === 'IN_FLIGHT' ? marked(delivery) : amended(delivery, now)));
  await saveDeliveries(sql, changed);
  return changed.filter(({ state }) => state === 'WAITING');
}

function amended(delivery: Delivery, now: string): Delivery[] {
  const list = listOf(delivery.remedied);
  const { code } = delivery;
  if (code === null || delivery.wantedDigest === null || list.includes(code)) return [];
  return [settle({ ...delivery, returnedDigest: null, remedied: textOf([...list, code]), lot: null, dueAt: now, updatedAt: now }, false)];
}

function marked(delivery: Delivery): Delivery[] {
  const list = listOf(delivery.remedied);
  if (list.includes(OVERTAKEN) || AMENDED.every((code) => list.includes(code))) return [];
  return [{ ...delivery, remedied: textOf([...list, OVERTAKEN]) }];
}
