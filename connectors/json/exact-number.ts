/** Number in JSON, exact: as a number where a JS number holds it to the digit, else as its text without an exponent. */
const PARTS = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
// 1e400 written out is four hundred digits; nothing that large is a count, an id or an amount.
const MOST_ZEROS = 100;

/** A token that JSON.parse takes: the number itself, or the text that stands for it. */
export function exactToken(token: string): string {
  const text = plainNumber(token);
  const number = Number(text);
  const held = text.includes('.') ? String(number) === text : Number.isSafeInteger(number);
  return held ? text : `"${text}"`;
}

/** `1.20e3` → `1200`, `1e-7` → `0.0000001`: the same value, always in the same spelling. */
export function plainNumber(token: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = PARTS.exec(token) ?? [];
  const scale = fraction.length - Number(exponent);
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  if (Math.abs(scale) > MOST_ZEROS) return /^0+$/.test(digits) ? '0' : token;
  if (scale <= 0) return sign + (digits === '0' ? '0' : digits + '0'.repeat(-scale));
  const padded = digits.padStart(scale + 1, '0');
  const decimals = padded.slice(-scale).replace(/0+$/, '');
  return sign + padded.slice(0, -scale) + (decimals === '' ? '' : `.${decimals}`);
}
