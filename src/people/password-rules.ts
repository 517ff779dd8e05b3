/** Password rules (等保 level 3 by default, each to be changed by the configuration). */
import { HubError } from '../../schema/errors.js';
import { foldedAccount } from './accounts.js';

export interface PasswordRules {
  readonly length: number;
  /** of: small letters, capitals, digits, others */
  readonly classes: number;
  /** after so many days a new one is due; 0: never */
  readonly days: number;
  /** so many before it may not come again */
  readonly last: number;
}

/** Beyond this scrypt would be given pages of text by strangers. */
export const LONGEST_PASSWORD = 256;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/** BAD_PASSWORD, with every rule that it breaks at once. The words never hold the password. */
export function checkPassword(rules: PasswordRules, account: string, password: string): void {
  const why: string[] = [];
  const length = [...password].length;
  if (length < rules.length) why.push(`至少 ${rules.length} 个字符`);
  if (password.length > LONGEST_PASSWORD) why.push(`至多 ${LONGEST_PASSWORD} 个字符`);
  if (CLASSES.filter((each) => each.test(password)).length < rules.classes)
    why.push(`小写字母、大写字母、数字、其他符号中至少有 ${rules.classes} 种`);
  const folded = foldedAccount(password);
  if (account !== '' && folded.includes(account)) why.push('不能包含账号');
  if (new Set(password).size < Math.min(5, length)) why.push('至少有 5 个不同的字符');
  if (why.length > 0) throw new HubError('BAD_PASSWORD', { why: why.join(';') });
}
