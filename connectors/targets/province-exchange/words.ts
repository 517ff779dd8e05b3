/**
 * Words of the province, fit to be kept and shown: on one plain line, without our secrets, and without what identifies a person by number. An
 * officer needs the rest of them (which field, which date), so no more is taken out.
 */
import { plainLine } from '../../../schema/spelling/plain-line.js';

// Resident numbers of 18 and 15 digits, mobile numbers, bank cards: never part of a batch number, a date or a code of a list.
const RESIDENT = /(?<![0-9A-Za-z])\d{6}(?:18|19|20)?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXxX]?(?![0-9A-Za-z])/g;
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
const CARD = /(?<!\d)\d{16,19}(?!\d)/g;
const NAMED = /(口令|密码|密钥|password|passwd|pwd|secret|token|appkey)(\s*[::==]\s*|\s+)[^\s,;,;。、]+/gi;
const SHORTEST_SECRET = 4;
const CODE = /^[A-Z]?\d{1,4}$/;

/** @param secrets texts that must not appear, in capitals or small letters, as JSON, an address, Base64 or hex have them */
export function provinceWords(words: unknown, secrets: readonly string[], most = 300): string {
  if (typeof words !== 'string' && typeof words !== 'number') return '';
  let text = plainLine(String(words)).trim();
  // Almost every answer is a code and no words: to look for secrets in these was a fifth of all delivering.
  if (text.length < SHORTEST_SECRET || CODE.test(text)) return text;
  const pattern = hidden(secrets);
  if (pattern) text = text.replace(pattern, '***');
  for (const each of [RESIDENT, MOBILE, CARD]) text = text.replace(each, '***');
  return [...text.replace(NAMED, '$1$2***')].slice(0, most).join('');
}

// The same list for every word of an answer.
const patterns = new WeakMap<readonly string[], RegExp | null>();

function hidden(secrets: readonly string[]): RegExp | null {
  const known = patterns.get(secrets);
  if (known !== undefined) return known;
  const all = spelt(secrets);
  const pattern = all.length === 0 ? null : new RegExp(all.map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi');
  patterns.set(secrets, pattern);
  return pattern;
}

/** Each as it is, as JSON, an address, Base64 and hex have it. Longer ones first, or a part would leave the rest. */
function spelt(secrets: readonly string[]): string[] {
  const all = secrets.filter(({ length }) => length >= SHORTEST_SECRET).flatMap(spellings);
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const hex = bytes.toString('hex');
  return [secret, bytes.toString('base64')]
    .flatMap((each) => [each, each.replaceAll('+', '-').replaceAll('/', '_')])
    .flatMap((each) => [each, each.replace(/=+$/, '')])
    .flatMap((each) => [each, encodeURIComponent(each), JSON.stringify(each).slice(1, -1)])
    .concat(hex, hex.replace(/../g, '%$&'));
}
