/** Check digits of the codes in use: USCC (GB 32100-2015), organisation code (GB 11714-1997), resident ID (GB 11643-1999). */
import { isDay } from '../time.js';

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

// By character code: -1 where it is not of the alphabet (no I O S V Z).
const USCC_VALUES = Int8Array.from({ length: 128 }, (_, code) => USCC_ALPHABET.indexOf(String.fromCharCode(code)));

/** Value of the 18th character that the first 17 call for; -1 where one of them is not of the alphabet. */
function usccCheckValue(code: string): number {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = USCC_VALUES[code.charCodeAt(i)] ?? -1;
    if (value < 0) return -1;
    sum += value * (USCC_WEIGHTS[i] as number);
  }
  return (31 - (sum % 31)) % 31;
}

/** The 18th character of a USCC from its first 17; null where a character is not of the alphabet. */
export function usccCheck(first17: string): string | null {
  return USCC_ALPHABET[usccCheckValue(first17)] ?? null;
}

export function isUscc(code: string): boolean {
  if (code.length !== 18) return false;
  const expected = usccCheckValue(code);
  return expected >= 0 && USCC_VALUES[code.charCodeAt(17)] === expected;
}

/** The 9th character of an organisation code from its first 8. */
export function organisationCheck(first8: string): string | null {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return null;
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(first8[i] as string, 36), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The 18th character of a resident ID from its first 17 digits. */
export function residentIdCheck(first17: string): string | null {
  if (!/^\d{17}$/.test(first17)) return null;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return '10X98765432'[sum % 11] as string;
}

/** A resident ID with a right check character and a possible birth date; lower-case x is taken for X. */
export function isResidentId(code: string): boolean {
  const upper = code.toUpperCase();
  if (upper.length !== 18 || residentIdCheck(upper.slice(0, 17)) !== upper[17]) return false;
  const [year, month, day] = [upper.slice(6, 10), upper.slice(10, 12), upper.slice(12, 14)];
  return Number(year) > 1850 && isDay(`${year}-${month}-${day}`);
}
