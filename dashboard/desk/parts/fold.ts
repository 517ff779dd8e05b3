/** Fold: codes, days, numbers and account names as they were meant: full width made half, invisible marks and odd spaces dropped. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

export const folded = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\u3000\u00A0\u2002-\u200A\u202F]/g, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .trim();

/** `2022-3-1`, `2022/03/01`, `20220301`, `2022年3月1日` as `2022-03-01`; null where it is no day. */
export function dayOf(text: string): string | null {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(folded(text));
  if (!found) return null;
  const [, year, month = found[4], date = found[5]] = found;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const read = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day ? null : day;
}
