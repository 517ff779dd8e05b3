/** Bound of what one indicator reads row by row, by the rollups' own count and by what comes. */
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { HubError } from '../../../schema/errors.js';
import type { Viewer } from '../../../schema/organisation.js';
import type { Sizes } from '../../api.js';

export const MOST_ROWS = 200_000;

/** @throws where there are more: a share of a part of them would look like an answer */
export function atMost<T>(rows: readonly T[]): T[] {
  if (rows.length > MOST_ROWS) throw tooMany(rows.length);
  return rows as T[];
}

/** Before anything is read. */
export function checkSize(sizes: Pick<Sizes, 'rows'>, viewer: Viewer, kinds: readonly KindDefinition[], from: string, to: string): void {
  const rows = kinds.reduce((sum, kind) => sum + sizes.rows(kind.name, viewer, from, to), 0);
  if (rows > MOST_ROWS) throw tooMany(rows);
}

const tooMany = (rows: number): HubError =>
  new HubError('TOO_MANY_ROWS_TO_GROUP', { rows, most: MOST_ROWS, remedy: '请以只看一个区的密钥查询,或把 asOf 提前。' });
