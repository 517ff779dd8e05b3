/** Check digits of the codes in use: USCC (GB 32100-2015), organisation code (GB 11714-1997), resident ID (GB 11643-1999). */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a USCC from its first 17; null where a character is not of the alphabet (no I O S V Z). */
export function usccCheck(first17: string): string | null {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = USCC_ALPHABET.indexOf(first17[i] ?? '?');
    if (value < 0) return null;
    sum += value * (USCC_WEIGHTS[i] as number);
  }
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] as string;
}

export function isUscc(code: string): boolean {
  return code.length === 18 && usccCheck(code.slice(0, 17)) === code[17];
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
  const [year, month, day] = [Number(upper.slice(6, 10)), Number(upper.slice(10, 12)), Number(upper.slice(12, 14))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1850 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
