/** A stranger's own words, fit to be shown: no secret, address, number or id in them, and not many of them. */
const MOST = 80;

/** @param secrets texts that must not appear, such as the headers sent */
export function maskedWords(words: unknown, secrets: readonly string[]): string {
  if (typeof words !== 'string' && typeof words !== 'number') return '';
  let text = String(words)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(); // prettier-ignore
  for (const secret of secrets) if (secret.length > 2) text = text.replaceAll(secret, '***');
  const masked = text
    .replace(/\b[a-z][a-z\d+.:-]*:\/\/\S+/gi, '***')
    .replace(/(口令|密码|密钥|password|passwd|pwd|secret)(\s*[:=:为是]?\s*)[^\s,;,;。、]+/gi, '$1$2***')
    .replace(/[\w.+-]+@[\w.-]+/g, '***')
    .replace(/\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g, '***')
    .replace(/[\w+/=-]{16,}/g, '***')
    .replace(/\d{4,}[\dXx-]*/g, '***');
  return [...masked].slice(0, MOST).join('');
}
