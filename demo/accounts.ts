/** Accounts of the demo: one of each role, and of district administrators one for each district; passwords made once by chance, in a file that only its owner reads. */
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeAtomically } from './keys.js';

export interface DemoAccount {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly districts: readonly string[];
  readonly department?: string;
}

const district = (code: string, name: string): DemoAccount => ({
  ...{ account: `${code === 'city' ? 'municipal' : code}-admin`, name: `${name}管理员(演练)`, role: 'DISTRICT_ADMIN', districts: [code] },
});

/** The market regulator of 鄂城区, which has something of every kind. */
const CLERKS_DEPARTMENT = '11420704MB0074798Y';

export const demoAccounts: readonly DemoAccount[] = [
  { account: 'city-admin', name: '市级管理员(演练)', role: 'CITY_ADMIN', districts: ['*'] },
  district('echeng', '鄂城区'),
  district('huarong', '华容区'),
  district('liangzihu', '梁子湖区'),
  district('gedian', '葛店开发区'),
  district('linkong', '临空经济区'),
  district('city', '市直'),
  { account: 'clerk', name: '部门经办人(演练)', role: 'DEPARTMENT_CLERK', districts: [], department: CLERKS_DEPARTMENT },
  { account: 'push-operator', name: '推送运维(演练)', role: 'PUSH_OPERATOR', districts: ['*'] },
  { account: 'wall', name: '大屏(演练)', role: 'DASHBOARD', districts: ['*'] },
  { account: 'developer', name: '开发者(演练)', role: 'DEVELOPER', districts: ['*'] },
  { account: 'system-admin', name: '系统管理员(演练)', role: 'SYSTEM_ADMIN', districts: [] },
  { account: 'security-admin', name: '安全管理员(演练)', role: 'SECURITY_ADMIN', districts: [] },
  { account: 'auditor', name: '审计员(演练)', role: 'AUDITOR', districts: ['*'] },
];

/** What the hub is to have, with the passwords; a line of the file reads `account ROLE NAME PASSWORD`. */
export function accountsIn(path: string): readonly (DemoAccount & { readonly password: string })[] {
  const existing = new Map<string, string>();
  if (existsSync(path))
    for (const [, account, password] of readFileSync(path, 'utf8').matchAll(/^account \S+ (\S+) (\S+)$/gm))
      existing.set(account as string, password as string);
  const all = demoAccounts.map((each) => ({ ...each, password: existing.get(each.account) ?? newPassword() }));
  writeAtomically(path, all.map(({ account, role, password }) => `account ${role} ${account} ${password}\n`).join(''));
  return all;
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function newPassword(): string {
  const made = Array.from({ length: 14 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return /[a-z]/.test(made) && /[A-Z]/.test(made) && /\d/.test(made) ? made : newPassword();
}
