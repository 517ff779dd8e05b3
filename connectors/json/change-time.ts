/** Reader of a row's change time, as its mapping says that it is written, and as the row itself is read; null where it cannot be read. */
import { at, textOf } from '../../schema/kind/raw-text.js';
import { readMoment, readMomentBy } from '../../schema/time.js';
import type { KindMapping } from '../contract.js';

export function changeTime({ changedAt, formats }: KindMapping, values: Readonly<Record<string, unknown>>, zone: string): string | null {
  if (changedAt === null) return null;
  const text = textOf(at(values, changedAt)) ?? '';
  const layout = formats?.changedAt;
  return layout === undefined ? readMoment(text, zone) : readMomentBy(layout, text, zone);
}
