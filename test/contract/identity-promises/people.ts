/** Promises about people: who it is, to the letter, whatever name it has. */
import { expect } from 'vitest';
import type { IdentityPromise } from '../identity-trial.js';
import { codeOf } from './code-of.js';

/** Texts of people that come as they are, as one plain line, or not at all. */
const PEOPLE: readonly { readonly account: string; readonly name: string; readonly shown?: string | null }[] = [
  { account: '张 三', name: '张三' },
  { account: 'user name@鄂州.gov', name: '<script>alert(1)</script>' },
  { account: 'o\'brien&<b>"', name: '𠮷野家' },
  { account: 'long', name: '名'.repeat(500), shown: '名'.repeat(200) },
  { account: 'lines', name: 'a\u202eb\nc  d', shown: 'ab c d' },
  { account: 'nameless', name: '', shown: null },
  { account: 'Z'.repeat(255), name: 'z' },
];

export const peoplePromises: readonly IdentityPromise[] = [
  {
    name: 'keeps who it is to the letter, and makes of any name one plain line of 200 characters',
    async check({ go, finish, stage }) {
      for (const { account, name, shown = name } of PEOPLE) {
        stage.account({ account, name });
        expect(await finish(await go({ account }))).toMatchObject({ subject: account, name: shown });
      }
    },
  },
  {
    name: 'takes nobody whose subject cannot be kept to the letter',
    async check({ go, finish, stage }) {
      for (const account of ['Z'.repeat(256), 'a\u200eb']) {
        stage.account({ account, name: 'x' });
        expect(await codeOf(finish(await go({ account })))).toBe('PROVIDER_MALFORMED');
      }
    },
  },
];
