/** Place: where in a list one was, by the cursor of its page, kept with the history's entry so that back and reload return to it. */
import type { From, Held } from './pages.js';

interface Place {
  readonly from: From;
  readonly row: number;
}

export function placeKept(): Place {
  const kept = (history.state as { place?: Place } | null)?.place;
  return kept ?? { from: {}, row: 0 };
}

/** @param index of the held row at the top of the view */
export function keepPlace(held: Held | null, index: number): void {
  let left = index;
  for (const { from, rows } of held?.pages ?? []) {
    if (left < rows.length) {
      history.replaceState({ ...(history.state as object | null), place: { from, row: left } satisfies Place }, '');
      return;
    }
    left -= rows.length;
  }
}
