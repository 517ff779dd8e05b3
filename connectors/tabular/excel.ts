/** What a spreadsheet does to long numbers when it saves what it shows: 1.42001E+12, and zeros after the fifteenth digit. */

const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?E[+-](\d{2,3})$/i;
// From twelve digits on a general cell shows it so by itself; an amount of money is not that large.
const LONG_NUMBER = 11;
const PRECISE_DIGITS = 15;

/** A number in a spreadsheet's scientific form. @param key in a key any is refused, elsewhere only what must have been a code */
export function isScientific(cell: string, key: boolean): boolean {
  if (cell.length < 5 || cell.length > 24) return false;
  const exponent = SCIENTIFIC.exec(cell.trim())?.[1];
  return exponent !== undefined && (key || Number(exponent) >= LONG_NUMBER);
}

/** Sees whether all long numbers of a column end in zeros where a spreadsheet has no digits left. */
export function roundingWatch(): { see(cell: string): void; rounded(): boolean } {
  let long = 0;
  let zeros = 0;
  return {
    see(cell) {
      if (cell.length <= PRECISE_DIGITS || cell.length > 24) return;
      const text = cell.trim();
      if (!/^\d{17,20}$/.test(text)) return;
      long += 1;
      if (/^0+$/.test(text.slice(PRECISE_DIGITS))) zeros += 1;
    },
    // One of them may end so by itself.
    rounded: () => zeros > 1 && zeros === long,
  };
}
