/** Bound of what one indicator reads row by row. */
import { HubError } from '../../../schema/errors.js';

export const MOST_ROWS = 200_000;

/** @throws where there are more: a share of a part of them would look like an answer */
export function atMost<T>(rows: readonly T[], title: string): T[] {
  if (rows.length > MOST_ROWS) throw tooMany(title);
  return rows as T[];
}

export const tooMany = (title: string): HubError =>
  new HubError('BAD_ARGUMENT', { name: 'year', why: `要读的${title}超过 ${MOST_ROWS} 条;请写 district 或 department 缩小范围` });
