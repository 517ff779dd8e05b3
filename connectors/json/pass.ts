/** Pass over a list: where it is, what it has seen, and where the next one begins; kept as text in the cursor. */
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { KindMapping } from '../contract.js';
import { changeTime } from './change-time.js';
import type { Endpoint } from './endpoint.js';
import type { RawEntry } from './list.js';
import { START_OF_WALK, type Walk } from './walk.js';

/** `from`: the highest change of the passes before. `high`: of this one. */
export interface ListPass extends Walk {
  readonly from: string | null;
  readonly high: string | null;
  /** The highest change of the pass before, from which this one reads a second time. */
  readonly reached: string | null;
  /** The list is read once more in the same pass, because its total moved. */
  readonly again: boolean;
}

export const START: ListPass = { ...START_OF_WALK, from: null, high: null, reached: null, again: false };

// Where pages are counted off by number, a row that leaves one page moves a neighbour over the border unseen, and the neighbour's change
// may lie far before the highest. So what took several pages is read once more from the same moment.
export function following(kind: KindMapping, { from, pages, reached }: ListPass, high: string | null): ListPass {
  if (kind.follow.mode === 'since' && pages > 1 && reached === null && high !== null) return { ...START, from, reached: high };
  const top = high === null || (reached !== null && reached > high) ? reached : high;
  return { ...START, from: top ?? from };
}

export function sinceOf({ follow }: KindMapping, { from }: ListPass): string | null {
  return follow.mode !== 'since' || from === null ? null : moment(Date.parse(from) - follow.overlapMs);
}

export function highest(endpoint: Endpoint, kind: KindMapping, before: string | null, items: readonly RawEntry[], at: string | null): string | null {
  if (kind.follow.mode !== 'since' || kind.changedAt === null) return null;
  // One entry dated 2099 would otherwise hide every later change. Of two clocks the earlier one only reads more again.
  const ours = moment(endpoint.clock.now());
  const now = at !== null && at < ours ? at : ours;
  let high = before;
  for (const values of items) {
    const read = changeTime(kind, values, endpoint.zone);
    const capped = read !== null && read > now ? now : read;
    if (capped !== null && (high === null || capped > high)) high = capped;
  }
  return high;
}

/** Only what differs from the start: a cursor is kept with every page. */
export function cursorOf(pass: ListPass): string {
  return JSON.stringify(Object.fromEntries(Object.entries(pass).filter(([name, value]) => value !== START[name as keyof ListPass])));
}

export function passOf(cursor: string | null, source: string): ListPass {
  if (cursor === null) return START;
  try {
    const { several, ...kept } = JSON.parse(cursor) as Partial<ListPass> & { several?: boolean };
    return { ...START, ...(several && { pages: 1 }), ...kept };
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}
