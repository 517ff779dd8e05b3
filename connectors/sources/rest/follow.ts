/** How the pages follow each other: a feed goes on from its last `next` for ever, a pass ends and begins again. */
import type { KindMapping, Page, RawRow } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { moment, readMoment } from '../../../schema/time.js';
import type { Place } from './ask.js';
import { dig } from './dig.js';

/** One answer: its rows and where it says to go on (null: nowhere). */
export interface Given {
  readonly rows: readonly RawRow[];
  readonly next: string | null;
}

type Give = (parameters: Readonly<Record<string, string>>) => Promise<Given>;

/** `from`: the highest change of the passes before. `high`: of this one. `empty`: answers without a row, one after another. */
interface Pass {
  readonly from: string | null;
  readonly next: string | null;
  readonly high: string | null;
  readonly empty: number;
}

const START: Pass = { from: null, next: null, high: null, empty: 0 };
const MOST_EMPTY = 100;

/** The cursor of a feed is the source's own `next`, the empty text before there is one. */
export async function feedPage(kind: KindMapping, cursor: string | null, give: Give): Promise<Page> {
  const { rows, next } = await give(afterParameter(kind, cursor || null));
  return { rows, cursor: next ?? cursor ?? '', last: rows.length === 0 || next === null || next === cursor };
}

export async function passPage(place: Place, kind: KindMapping, cursor: string | null, give: Give): Promise<Page> {
  const pass = cursor === null ? START : readPass(cursor, place.source);
  const { rows, next } = await give({ ...sinceParameter(kind, pass), ...afterParameter(kind, pass.next) });
  const repeated = next !== null && next === pass.next;
  if (repeated && rows.length) throw new HubError('SOURCE_MALFORMED', { source: place.source, why: '翻页没有前进,同一位置连续出现两次' });
  const high = highest(place, kind, pass.high, rows);
  const last = next === null || repeated;
  if (last) return { rows, cursor: JSON.stringify({ ...START, from: high ?? pass.from }), last };
  const empty = rows.length ? 0 : pass.empty + 1;
  if (empty > MOST_EMPTY) throw new HubError('SOURCE_MALFORMED', { source: place.source, why: `连续 ${MOST_EMPTY} 页没有数据仍要求翻页` });
  return { rows, cursor: JSON.stringify({ from: pass.from, next, high, empty }), last };
}

function afterParameter(kind: KindMapping, next: string | null): Record<string, string> {
  return next === null || typeof kind.extra.after !== 'string' ? {} : { [kind.extra.after]: next };
}

function sinceParameter(kind: KindMapping, { from }: Pass): Record<string, string> {
  if (kind.follow.mode !== 'since' || from === null) return {};
  return { [kind.follow.field]: moment(Date.parse(from) - kind.follow.overlapMs) };
}

function highest(place: Place, kind: KindMapping, before: string | null, rows: readonly RawRow[]): string | null {
  if (kind.follow.mode !== 'since' || kind.changedAt === null) return null;
  // One entry dated 2099 would otherwise hide every later change.
  const now = moment(place.clock.now());
  let high = before;
  for (const { values } of rows) {
    const read = readMoment(String(dig(values, kind.changedAt) ?? ''), place.zone);
    const at = read !== null && read > now ? now : read;
    if (at !== null && (high === null || at > high)) high = at;
  }
  return high;
}

function readPass(cursor: string, source: string): Pass {
  try {
    return { ...START, ...(JSON.parse(cursor) as Partial<Pass>) };
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}
