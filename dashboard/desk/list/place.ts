/**
 * Place: where in a list one was, by the cursor of its page, kept with the history's entry so that back and reload return to it, to the row that was
 * opened. It is written down when the list is left, or rests: a browser drops what is written at each turn of the wheel.
 */
import type { From, Held } from './pages.js';

interface Place {
  readonly from: From;
  readonly row: number;
  /** Id of the row that had the focus. */
  readonly active?: string | null;
}

const REST_MS = 250;
let waiting: { readonly place: Place; readonly at: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;

export function placeKept(): Place {
  const kept = (history.state as { place?: Place } | null)?.place;
  return kept ?? { from: {}, row: 0 };
}

/** @param index of the held row at the top of the view */
export function keepPlace(held: Held | null, index: number): void {
  let left = index;
  for (const { from, rows } of held?.pages ?? []) {
    if (left < rows.length) {
      keep({ ...placeNow(), from, row: left });
      return;
    }
    left -= rows.length;
  }
}

export const keepActive = (active: string | null): void => keep({ ...placeNow(), active });

const placeNow = (): Place => (waiting?.at === location.href ? waiting.place : placeKept());

function keep(place: Place): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = { place, at: location.href, timer: setTimeout(writePlace, REST_MS) };
}

/** Before the list is left. */
export function writePlace(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const { place, at } = waiting;
  waiting = null;
  if (at === location.href) history.replaceState({ ...(history.state as object | null), place }, '');
}
addEventListener('pagehide', writePlace);
