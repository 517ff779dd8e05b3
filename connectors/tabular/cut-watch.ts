/** Watch for a cut end: a table that stops in the middle of its last cell. */

/** `cut`: shorter than every other. `perhaps`: nobody can tell. `whole`: it ends with a line break, or is as long as all others. */
export type LineEnd = 'cut' | 'perhaps' | 'whole';

/** A file's last line without a line break may have been cut: where every other one ends in a number or date of one length, that is seen. */
export function cutWatch(): { see(cell: string, end: string): LineEnd } {
  let length = 0;
  let alike = true;
  let rows = 0;
  return {
    see(cell, end) {
      if (end === '' && (!alike || rows === 0)) return 'perhaps';
      if (end === '') return cell.length < length ? 'cut' : 'whole';
      rows += 1;
      if (rows === 1) length = cell.length;
      alike &&= cell.length === length && /^[\d\s/:.-]+$/.test(cell);
      return 'whole';
    },
  };
}
