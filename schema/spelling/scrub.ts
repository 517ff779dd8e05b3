/**
 * Scrubbing: text from outside (a source's error, the province's reason, a key) fit to be read by those who may not see whom it is about.
 * Numbers of persons are known by their form, other protected values are those of the row that the text is about. What is compared or sent
 * is never scrubbed.
 */
import { masked } from './masked.js';

const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';
const YEAR = '(?:18|19|20)\\d{2}';
const MONTH_DAY = '(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\\d|3[01])';
const FORMS = [
  // Random and not about anybody: a piece of one may look like a number.
  '(?<plain>[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|(?<![0-9A-F])[0-9A-F]{32,}(?![0-9A-F]))',
  // A resident's number, whether its check character and its birthday are right or not: a wrong one is told just because it is wrong.
  `${PROVINCE}\\d{4}[ -]?${YEAR}[ -]?${MONTH_DAY}[ -]?\\d{3}[\\dX]`,
  `${PROVINCE}\\d{4}${YEAR}\\d{7}[\\dX]`,
  `${PROVINCE}\\d{6}${MONTH_DAY}\\d{3}`,
  '(?<=(?:身份证|身份号码|证件号)[^\\d]{0,8})\\d{14,17}[\\dX]',
  '(?<card>(?:[3-6]\\d{3}|9558)(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?)',
  '(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}',
  '[((]0\\d{2,3}[))][ -]?\\d{7,8}',
  '0(?:10|2\\d|[3-9]\\d{2})[ -]?\\d{7,8}',
  '(?<=(?:电话|座机|传真)[^\\d]{0,4})[2-9]\\d{6,7}',
];
// A part of a longer number is none.
const NUMBERS = new RegExp(`(?<![0-9])(?:${FORMS.join('|')})(?![0-9])`, 'gi');
// What has no seven figures has no such number.
const MAY_HOLD = /(?:[0-9\uff10-\uff19][ \-)\uff09]{0,2}){7}/;
// Where no row is known a name is known by what stands before it, unless that is told to be wrong or missing.
const MATTER = '不|无|空|缺|误|错|必填|未|应|须|为|是|的|和|与|或|及';
const NAMED = new RegExp(
  `(?<=(?:姓名|相对人|当事人|法定代表人|负责人|联系人|执法人员|检查人员|经办人|申请人|被处罚人|公民)[\\s::“"「'((]{1,3})(?!\\p{Script=Han}{0,3}(?:${MATTER}))\\p{Script=Han}{2,4}(?!\\p{Script=Han})`,
  'gu',
);
const WIDE = /[\uff01-\uff5e]/g;

/** What stands for a value of which not even a mask may be seen. */
export const hidden = (): string => '***';

/** @param own protected values of the row that the text is about, as they are stored @param shown how what is found is shown */
export function scrub(text: string, own: readonly string[] = [], shown: (value: string) => string = masked): string {
  const named = text.replace(NAMED, (value) => shown(value));
  const cleaned = MAY_HOLD.test(named) ? withoutNumbers(named, shown) : named;
  return own.length === 0 ? cleaned : withoutOwn(cleaned, own, shown);
}

export const scrubbed = (text: string | null, own: readonly string[] = []): string | null => (text === null ? null : scrub(text, own));

/** The same letters one for one, so that what is found in it stands at the same place in the text. */
const narrow = (text: string): string => text.replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
const alike = (text: string): string => narrow(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function withoutNumbers(text: string, shown: (value: string) => string): string {
  let [rest, from] = ['', 0];
  for (const found of narrow(text).matchAll(NUMBERS)) {
    const { plain, card } = found.groups ?? {};
    const number = found[0].replace(/[^0-9Xx]/g, '');
    if (plain !== undefined || (card !== undefined && !isCard(number))) continue;
    rest += text.slice(from, found.index) + shown(number);
    from = found.index + found[0].length;
  }
  return rest + text.slice(from);
}

/** By its last figure (ISO/IEC 7812-1). */
function isCard(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const figure = Number(number[number.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += figure > 9 ? figure - 9 : figure;
  }
  return sum % 10 === 0;
}

/** Longer ones first, or a part would leave the rest. A single letter says nothing, and would be found everywhere. */
function withoutOwn(text: string, own: readonly string[], shown: (value: string) => string): string {
  const values = [...new Set(own)].filter((value) => value.length > 1).sort((a, b) => b.length - a.length);
  let cleaned = text;
  for (const value of values) {
    const [sought, instead] = [alike(value), shown(value)];
    for (let at = alike(cleaned).indexOf(sought); at >= 0; at = alike(cleaned).indexOf(sought, at + instead.length)) {
      cleaned = cleaned.slice(0, at) + instead + cleaned.slice(at + value.length);
    }
  }
  return cleaned;
}
