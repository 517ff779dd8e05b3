/** Exact decimals: a number with a few decimals as text, and as the whole number of its smallest unit. Never through a double. */
import { NotRead } from './leaf.js';

/** A measure beside whose text a whole number stands. */
export interface Exactness {
  /** Decimals of the smallest unit: 2 for fen. */
  readonly scale: number;
  /** Digits in front of the point. */
  readonly digits: number;
}

/** Fen. With 15 digits in front a whole number has 17, of the 19 that a database counts to: a hundred of the largest can be added. */
export const AMOUNT: Exactness = { scale: 2, digits: 15 };

/** A percentage with six decimals is a fraction with eight. */
export const RATIO: Exactness = { scale: 8, digits: 8 };

const DECIMAL = /^(-?)0*(\d+)(?:\.(\d+))?$/;

/** The canonical spelling: no zeros that say nothing, no minus at nought. */
export function readDecimal({ scale, digits }: Exactness, text: string): string | NotRead {
  const match = text.length > 60 ? null : DECIMAL.exec(text);
  if (!match) return new NotRead('应为十进制数,如 1234.50:不带千分位、单位、指数或空格');
  const [, sign, whole, decimals = ''] = match as unknown as [string, string, string, string | undefined];
  if (decimals.length > scale) return new NotRead(`最多 ${scale} 位小数`);
  if (whole.length > digits) return new NotRead(`整数部分最多 ${digits} 位`);
  const rest = decimals.replace(/0+$/, '');
  const number = rest === '' ? whole : `${whole}.${rest}`;
  return number === '0' ? number : sign + number;
}

/** `1234.5` as `123450`: digits are moved, nothing is computed. Null where the text is no such number. */
export function wholeOf({ scale, digits }: Exactness, text: string | null | undefined): string | null {
  const match = text === null || text === undefined ? null : DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals = ''] = match as unknown as [string, string, string, string | undefined];
  if (decimals.length > scale || whole.length > digits) return null;
  const number = (whole + decimals.padEnd(scale, '0')).replace(/^0+(?=\d)/, '');
  return number === '0' ? number : sign + number;
}
