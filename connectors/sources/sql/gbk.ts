/** Decoder of GBK in a latin1 column: its bytes arrive as strange Western letters, which are turned back into the bytes and read. */
import { encode } from 'iconv-lite';

// MySQL's latin1 is windows-1252 whose five unused bytes stand for themselves. The runtime's own decoder of that name is not to be
// trusted with these thirty-two: some versions of Node read them as ISO 8859-1.
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [C1[byte - 0x80] ?? String.fromCharCode(byte), byte]));

/** What stands for no latin1 byte was never latin1, and is left as it is. A character cut in half at the column's end falls away. */
export function fromLatin1(text: string): string {
  // Plain ASCII is the same in both.
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  const bytes = [...text].map((letter) => byteOf.get(letter));
  if (bytes.includes(undefined)) return text;
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes as number[])).replace(/\ufffd$/, '');
}

/** The way back, for comparison with the column. */
export function toLatin1(text: string): string {
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  return Array.from(encode(text, 'gb18030'), (byte) => C1[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
