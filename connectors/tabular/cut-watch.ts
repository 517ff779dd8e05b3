/** Watch for a cut end: a table that stops in the middle of its last cell. */

/** `cut`: shorter than any other can be. `perhaps`: nobody can tell. `whole`: it ends with a line break, or is as long as all others. */
export type LineEnd = 'cut' | 'perhaps' | 'whole';

const FIGURES = /^[\d\s/:.-]+$/;
const DAY = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)?$/;
const PADDED = /[-/.]0\d/;
const CODE = /^[\dA-Z]{8,}$/;
// Two amounts are of one length by chance, 1000 and 2000 before 500.
const SEVERAL = 3;

/** A file's last line without a line break may have been cut: where every other one ends in a day or code of one length, that is seen. */
export function cutWatch(): { see(cell: string, end: string): LineEnd } {
  let length = 0;
  let [figures, days, codes, padded] = [true, true, true, false];
  let rows = 0;
  const isCut = (cell: string): boolean => {
    if (days && !DAY.test(cell)) return true;
    return rows >= SEVERAL && ((days && padded) || codes);
  };
  return {
    see(cell, end) {
      if (end === '' && (rows === 0 || !(figures || codes))) return 'perhaps';
      if (end === '') return cell.length >= length ? 'whole' : isCut(cell) ? 'cut' : 'perhaps';
      rows += 1;
      if (rows === 1) length = cell.length;
      const alike = cell.length === length;
      figures &&= alike && FIGURES.test(cell);
      days &&= alike && DAY.test(cell);
      codes &&= alike && CODE.test(cell);
      padded ||= PADDED.test(cell);
      return 'whole';
    },
  };
}
