/** Reader of a row's change time, as its mapping says that it is written; null where it cannot be read. */
import { readMoment, readMomentBy } from '../../schema/time.js';
import type { KindMapping } from '../contract.js';
import { dig } from './dig.js';

export function changeTime(kind: KindMapping, values: Readonly<Record<string, unknown>>, zone: string): string | null {
  const value = kind.changedAt === null ? null : dig(values, kind.changedAt);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const layout = kind.formats?.changedAt;
  return layout === undefined ? readMoment(String(value), zone) : readMomentBy(layout, String(value), zone);
}
