/** Account names: as a person may write one, folded to the one spelling by which it is kept. */
import { HubError } from '../../schema/errors.js';

// Full width and invisible marks come with what is pasted from WPS or a chat: the same name without them.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** NFKC without invisible marks and outer spaces, in small letters; never longer than the column. */
export const foldedAccount = (text: string): string => text.slice(0, 400).normalize('NFKC').replace(INVISIBLE, '').trim().toLowerCase().slice(0, 80);

const FORM = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,59}$/u;

/** BAD_ARGUMENT unless it can be an account's name. */
export function accountOf(text: string): string {
  const account = foldedAccount(text);
  if (!FORM.test(account)) throw new HubError('BAD_ARGUMENT', { name: 'account', why: '账号应为 2–60 个字母、数字或 . _ @ -,以字母或数字开头' });
  return account;
}

/** A person's name for others to read: any letters, one line. */
export function nameOf(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (name === '' || [...name].length > 200) throw new HubError('BAD_ARGUMENT', { name: 'name', why: '姓名应为 1–200 个字' });
  return name;
}
