/** Guard of holds and releases: what a person decides by is what she saw, or nothing is done. */
import { HubError } from '../../schema/errors.js';
import type { Sql } from '../db/sql.js';
import { holdsOf, SCOPE_TITLES } from '../outbox/holds.js';
import { changedAt } from '../outbox/targets.js';
import type { HeldPart } from './held-part.js';

/** Within the transaction of the act. @param part null: the whole target @param expected null: whatever there is */
export async function asExpected(sql: Sql, target: string, part: HeldPart | null, expected: string | null): Promise<void> {
  if (expected === null) return;
  const now = part === null ? await changedAt(sql, target) : await heldAt(sql, target, part);
  if (now === expected) return;
  const what = part === null ? `推送目标 ${target}` : `推送目标 ${target} 上对${SCOPE_TITLES[part.scope]} ${part.name} 的暂停`;
  throw new HubError('CHANGED_MEANWHILE', { what, expected, now: now ?? '已放行' });
}

const heldAt = async (sql: Sql, target: string, { scope, name }: HeldPart): Promise<string | null> =>
  (await holdsOf(sql, target)).find((hold) => hold.scope === scope && hold.name === name)?.heldAt ?? null;
