/** A stranger's own words, fit to be shown: no secret, address, number or id in them, and not many of them. */
import { plainLine } from '../../schema/spelling/plain-line.js';

const MOST = 80;

// Behind the word stands the secret, or what is the matter with it.
const MATTER =
  '错|不|无|有误|失|过|已|未|为空|必|或|和|与|及|输|校|验|连|长度|强度|格式|重|修|设|需|应|请|须|超|锁|被|的|是否|空|incorrect|invalid|wrong|error|expired|fail|mismatch|required|missing|is\\b|are\\b|has\\b|or\\b|and\\b|must\\b|does\\b|not\\b|cannot\\b|can\\b|should\\b|was\\b|empty|null\\b';
const NAMED = new RegExp(
  `(口令|密码|密钥|password|passwd|pwd|secret)(?!\\s*(?:${MATTER}))(\\s*(?:[:=:]|[为是])?\\s*)(?!${MATTER})[^\\s,;,;。、]+`,
  'gi',
);

/** @param secrets texts that must not appear, such as the headers sent */
export function maskedWords(words: unknown, secrets: readonly string[]): string {
  if (typeof words !== 'string' && typeof words !== 'number') return '';
  let text = plainLine(String(words))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(); // prettier-ignore
  for (const secret of spelt(secrets)) text = text.replaceAll(secret, '***');
  const masked = text
    .replace(/\b[a-z][a-z\d+.:-]*:\/\/\S+/gi, '***')
    .replace(NAMED, '$1$2***')
    .replace(/[\w.+-]+@[\w.-]+/g, '***')
    .replace(/\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g, '***')
    .replace(/[\w+/=-]{16,}/g, '***')
    .replace(/\d{4,}[\dXx-]*/g, '***');
  return [...masked].slice(0, MOST).join('');
}

/** Longer ones first, or a part would leave the rest; and as an address or JSON spells them. */
function spelt(secrets: readonly string[]): string[] {
  const all = secrets.filter((each) => each.length > 2).flatMap((each) => [each, encodeURIComponent(each), JSON.stringify(each).slice(1, -1)]);
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
