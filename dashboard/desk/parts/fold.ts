/** Fold: codes, days, numbers and account names as they were meant: full width made half, invisible marks and odd spaces dropped. */
// Not what chooses the form of a rare letter.
const INVISIBLE = /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}/gu;

export const folded = (text: string): string => halved(text, /[\uFF01-\uFF5E]/g);

const halved = (text: string, wide: RegExp): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\u3000\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/g, ' ')
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .trim();

/** A text to look for, as the hub keeps texts (schema/kind/fold.ts): letters, digits and their signs half width, Chinese commas and brackets as they are. */
export const foldedText = (text: string): string => halved(text, /[\uFF0D-\uFF1A\uFF21-\uFF3A\uFF41-\uFF5A]/g);

/** `2022-3-1`, `2022/03/01`, `20220301`, `2022年3月1日` as `2022-03-01`; null where it is no day. */
export function dayOf(text: string): string | null {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(folded(text));
  if (!found) return null;
  const [, year, month = found[4], date = found[5]] = found;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const read = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day ? null : day;
}
