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
/** The codes of a row that came back: a row may have several reasons. */
export const codesOf = listOf;
/** All that the column can say where a row has no other code than these (two at most). */
export const onlyThese = (codes: readonly string[]): string[] => [
  ...codes,
  ...codes.flatMap((one) => codes.filter((other) => other !== one).map((other) => `${one},${other}`)),
];
const textOf = (list: readonly string[]): string | null => list.join(',') || null;

/** New content may go again as the one before it could. */
export const forNewContent = (remedied: string | null): string | null =>
  remedied === null ? null : textOf(listOf(remedied).filter((code) => code !== OVERTAKEN && !AMENDED.includes(code)));

/** What is written of a row that comes back with these codes, where it goes again at once; else null. */
export function againAtOnce(remedied: string | null, codes: readonly string[]): string | null {
  const list = listOf(remedied);
  const may = codes.length > 0 && codes.every((code) => AMENDED.includes(code) && !list.includes(code));
  return may && list.includes(OVERTAKEN) ? textOf([...list.filter((each) => each !== OVERTAKEN), ...new Set(codes)]) : null;
}

/** What rows of these records, returned with one of these codes, depend on has become another. Answers those that go again. */
export async function goAgain(sql: Sql, target: string, recordIds: readonly string[], codes: readonly string[], now: string): Promise<Delivery[]> {
  const found: Delivery[] = [];
  const texts = onlyThese(codes);
  for (const { text, params } of inLists('recordId', recordIds)) {
    const which = `target=? AND ${text} AND (state='IN_FLIGHT' OR (state='RETURNED' AND code IN (${marks(texts.length)})))`;
    found.push(...(await deliveriesWhere(sql, { text: which, params: [target, ...params, ...texts] })));
  }
  const changed = found.flatMap((delivery) => (delivery.state === 'IN_FLIGHT' ? marked(delivery) : amended(delivery, now)));
  await saveDeliveries(sql, changed);
  return changed.filter(({ state }) => state === 'WAITING');
}

function amended(delivery: Delivery, now: string): Delivery[] {
  const list = listOf(delivery.remedied);
  const codes = codesOf(delivery.code);
  if (codes.length === 0 || delivery.wantedDigest === null || codes.some((code) => list.includes(code))) return [];
  return [settle({ ...delivery, returnedDigest: null, remedied: textOf([...list, ...codes]), lot: null, dueAt: now, updatedAt: now }, false)];
}

function marked(delivery: Delivery): Delivery[] {
  const list = listOf(delivery.remedied);
  if (list.includes(OVERTAKEN) || AMENDED.every((code) => list.includes(code))) return [];
  return [{ ...delivery, remedied: textOf([...list, OVERTAKEN]) }];
}
