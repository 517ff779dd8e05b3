/** Reader of a row's change time, as its mapping says that it is written; null where it cannot be read. */
import { moment, readMoment } from '../../schema/time.js';
import type { KindMapping } from '../contract.js';
import { dig } from './dig.js';

export function changeTime(kind: KindMapping, values: Readonly<Record<string, unknown>>, zone: string): string | null {
  const value = kind.changedAt === null ? null : dig(values, kind.changedAt);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const format = kind.formats?.changedAt;
  if (format === 'epoch-s' || format === 'epoch-ms') return ofEpoch(Number(value), format === 'epoch-s' ? 1000 : 1);
  // Another layout is read by the hub; here an unread moment only means that the next pass begins no later.
  return format === undefined ? readMoment(String(value), zone) : null;
}

function ofEpoch(value: number, ms: number): string | null {
  return Number.isFinite(value) && Math.abs(value * ms) < 8e15 ? moment(Math.trunc(value * ms)) : null;
}
