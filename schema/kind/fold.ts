/** Folding: brings a raw text to the characters it means, and takes away what only looks like nothing. */

// Full-width commas and brackets are right in Chinese text; only codes, dates and numbers are folded. The last ones mark what was garbled.
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff\uff0d-\uff1a\uff21-\uff3a\uff41-\uff5a\ufffd锟烫屯]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// Joiners hold characters of other scripts and pictures together; beside Chinese, Latin or figures they are dirt.
const JOINERS = /(?<=^|[\u0020-\u024f\u3000-\u9fff\uff00-\uffef])[\u200c\u200d]|[\u200c\u200d](?=$|[\u0020-\u024f\u3000-\u9fff\uff00-\uffef])/g;
const SPACES = /[\u00a0\u202f\u205f\u3000]/g;
const WIDE = /[\uff0d-\uff1a\uff21-\uff3a\uff41-\uff5a]/g;

/** Whether folding may change more of a text than the spaces at its ends. False for nearly every text. */
export const isOdd = (text: string): boolean => ODD.test(text);

/** Full-width digits, letters and signs to ASCII, other spaces to a space; characters that nobody sees are removed, and what a spreadsheet put around. */
export function fold(text: string): string {
  return isOdd(text) ? foldOdd(text) : unwrapped(text.trim());
}

/** `fold` for a text that is odd. */
export function foldOdd(text: string): string {
  const plain = text.replace(UNSEEN, '').replace(JOINERS, '').replace(SPACES, ' ').replace(WIDE, asciiOf);
  return unwrapped(plain.trim());
}

const asciiOf = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

const FORMULA = /^="((?:[^"]|"")*)"$/;
const APOSTROPHE = /^['\u2018\u2019](?=\d[\dA-Za-z\-/:. ]*$|[A-Z\d-]{2,}$)/;

/** Without what keeps a spreadsheet from taking a code for a number: `="00123"`, `'00123`. */
export function unwrapped(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x3d) return text.replace(FORMULA, (_, inside: string) => inside.replaceAll('""', '"').trim());
  return first === 0x27 || first === 0x2018 || first === 0x2019 ? text.replace(APOSTROPHE, '') : text;
}
