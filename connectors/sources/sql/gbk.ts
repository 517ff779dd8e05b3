/** GBK bytes that a latin1 column holds arrive as strange Western letters: this turns the letters back into the bytes, and reads them. */

// MySQL's latin1 is windows-1252 whose five unused bytes stand for themselves, which is just what this decoder does.
const letters = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i))];
const byteOf = new Map(letters.map((letter, byte) => [letter, byte]));

/** What stands for no latin1 byte was never latin1, and is left as it is. A character cut in half at the column's end falls away. */
export function fromLatin1(text: string): string {
  // Plain ASCII is the same in both.
  if (!/[\u0080-\u{10ffff}]/u.test(text)) return text;
  const bytes = [...text].map((letter) => byteOf.get(letter));
  if (bytes.includes(undefined)) return text;
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes as number[])).replace(/\ufffd$/, '');
}
