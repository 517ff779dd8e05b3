/** Generator of numbers that keep their forms and mean nobody: credit codes, resident IDs, officers' cards. */
import { organisationCheck, residentIdCheck, usccCheck } from '../../schema/kind/check-digits.js';
import type { Chance } from './chance.js';

const LETTERS = 'ABCDEFGHJKLMNPQRTUWXY';

/** `prefix` is 91 for a company, 92 for a shop, 93 for a cooperative. */
export function creditCode(luck: Chance, prefix: '91' | '92' | '93', area: string): string {
  const eight = `MA${luck.pick([...'4'])}${luck.pick([...LETTERS])}${String(luck.integer(0, 9999)).padStart(4, '0')}`;
  const first17 = `${prefix}${area}${eight}${organisationCheck(eight)}`;
  return first17 + usccCheck(first17);
}

/** The same code with a check character that is not its own. */
export function spoilt(code: string): string {
  return code.slice(0, 17) + (code[17] === '0' ? '1' : code[17] === '1' ? '2' : '0');
}

export function residentId(luck: Chance, area: string): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const birth = `${luck.integer(1955, 2001)}${two(luck.integer(1, 12))}${two(luck.integer(1, 28))}`;
  const first17 = `${area}${birth}${String(luck.integer(1, 999)).padStart(3, '0')}`;
  return first17 + residentIdCheck(first17);
}

export const officerCard = (area: string, serial: number): string => `17${area}${String(serial).padStart(5, '0')}`;
