/** Cursor of a deadline: its place among all, by due day, clock, start and id; none of it is a personal value. */
import { HubError } from '../../schema/errors.js';

export interface DeadlinePlace {
  /** null: among those without a day */
  readonly due: string | null;
  readonly clock: number;
  readonly start: string;
  readonly id: string | number;
}

const MARK = 'deadlines';

export const deadlineCursor = ({ due, clock, start, id }: DeadlinePlace): string =>
  Buffer.from(JSON.stringify([MARK, due, clock, start, id])).toString('base64url');

export function placeOf(cursor: string): DeadlinePlace {
  let parts: unknown = null;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Said below.
  }
  const [mark, due, clock, start, id] = Array.isArray(parts) ? parts : [];
  const isDay = due === null || (typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due) && !Number.isNaN(Date.parse(due)));
  const isId = typeof id === 'string' || typeof id === 'number';
  if (mark !== MARK || !isDay || !Number.isInteger(clock) || typeof start !== 'string' || !isId)
    throw new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前列表' });
  return { due, clock, start, id };
}
