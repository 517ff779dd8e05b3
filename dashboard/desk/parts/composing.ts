/**
 * Composing: the one place that sees to it, for every handler of ours and of the libraries. It says whether a key belongs to an input method. Enter, space, digits or Esc that pick a pinyin candidate must do
 * nothing here; some kernels tell the picking Enter as an ordinary one right after the composition ended.
 */
let endedAt = Number.NEGATIVE_INFINITY;
// Longer than one turn of the loop on a slow PC, shorter than a person's next key.
const SAME_STROKE_MS = 40;

interface Key {
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly timeStamp: number;
}

const isComposing = (event: Key): boolean => event.isComposing || event.keyCode === 229 || event.timeStamp - endedAt < SAME_STROKE_MS;

/** Once for the page, in the capture phase: an Enter that picks a candidate neither sends a form nor reaches a control of a library. */
export function guardComposing(): void {
  document.addEventListener(
    'compositionend',
    ({ timeStamp }) => {
      endedAt = timeStamp;
    },
    { capture: true },
  );
  const guard = (event: KeyboardEvent): void => {
    if (!isComposing(event)) return;
    event.stopImmediatePropagation();
    if (event.key === 'Enter') event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, guard, { capture: true });
}
