/** Check digits as the province computes them, worked from the standards apart from the hub's, so that a slip in one shows in the other. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: weights are the powers of 3 modulo 31. */
export function isValidUscc(code: string): boolean {
  const values = [...code].map((character) => ALPHABET.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  let [weight, sum] = [1, 0];
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (sum + (values[17] as number)) % 31 === 0;
}

/** GB 11643-1999, by the recurrence of ISO 7064 MOD 11-2; the date of birth must be one. */
export function isValidResidentId(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  let rest = 0;
  for (const digit of code.slice(0, 17)) rest = ((rest + Number(digit)) * 2) % 11;
  const last = code[17] === 'X' ? 10 : Number(code[17]);
  return (rest + last) % 11 === 1 && isValidDay(`${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`);
}

/** A day of the calendar, `yyyy-MM-dd`. */
export function isValidDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return false;
  const [year, month, day] = parts as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] as number);
}
