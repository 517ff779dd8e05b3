/** Watch for a cut end: a table that stops in the middle of its last cell. */

/** A file's last line without a line break may have been cut: where every other one ends in a number or date of one length, that is seen. */
export function cutWatch(): { cut(cell: string, end: string): boolean } {
  let length = 0;
  let alike = true;
  let rows = 0;
  return {
    cut(cell, end) {
      if (end === '') return alike && rows > 0 && cell.length < length;
      rows += 1;
      if (rows === 1) length = cell.length;
      alike &&= cell.length === length && /^[\d\s/:.-]+$/.test(cell);
      return false;
    },
  };
}
