/** What was corrected between a source's text and the stored one, in words. */
import { fold } from '../../schema/kind/fold.js';

/** Null where they are the same, or it was cut for its length. */
export function normalised(raw: unknown, stored: string | number | null): string | null {
  if (typeof raw !== 'string' || raw === stored || typeof stored !== 'string') return null;
  const trimmed = raw.trim();
  const plain = fold(raw);
  const repairs = [
    trimmed === raw ? '' : '去除首尾空格',
    /[\uff01-\uff5e\u3000]/.test(trimmed) && plain !== trimmed ? '全角字符转为半角' : '',
    UNSEEN.test(trimmed) && plain !== trimmed ? '去除不可见字符' : '',
    /^(?:="|['\u2018\u2019])/.test(trimmed) && !plain.startsWith(trimmed[0] as string) ? '去除表格软件的前导符号' : '',
    stored !== plain && stored === plain.toUpperCase() ? '字母转为大写' : '',
  ].filter(Boolean);
  return repairs.length > 0 ? repairs.join('、') : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u205f-\u2064\ufeff]/;
