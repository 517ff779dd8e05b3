/** A moment as a person types it, in the city's zone wherever the PC stands: `2026-3-10 9:30`, `2026年3月10日 09:30`. */
import { dayOf, folded } from '../parts/fold.js';

/** With its offset, as the hub takes it; null where it is none. */
export function momentOf(text: string): string | null {
  const found = /^(.+?)[\sT日]+(\d{1,2})[::](\d{2})$/.exec(folded(text));
  if (!found) return null;
  const [, date = '', hour = '', minute = ''] = found;
  const day = dayOf(date) ?? dayOf(`${date}日`);
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${hour.padStart(2, '0')}:${minute}:00+08:00`;
}
