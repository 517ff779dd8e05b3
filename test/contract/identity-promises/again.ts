/** Promises about signing in again and signing out: who is asked, and what ends. */
import { expect } from 'vitest';
import { ANNA, BERT, type IdentityPromise } from '../identity-trial.js';

export const againPromises: readonly IdentityPromise[] = [
  {
    name: 'comes back without a question while the provider remembers, and with one when it is to ask again',
    async check({ go, finish, newBrowser }) {
      const browser = newBrowser();
      await go({ browser });
      const silent = await go({ browser });
      expect(silent.asked).toBe(false);
      expect((await finish(silent)).subject).toBe(ANNA.account);
      const again = await go({ browser, again: true, account: BERT.account });
      expect(again.asked).toBe(true);
      expect((await finish(again)).subject).toBe(BERT.account);
    },
  },
  {
    name: 'leads to the end of the provider’s session, and home again',
    async check(trial) {
      const { go, provider, stage, newBrowser } = trial;
      const browser = newBrowser();
      await go({ browser });
      const { url, rest } = await provider.signOut(stage.afterwards);
      expect(rest).toBeNull();
      expect((await browser.visit(url as string, stage.afterwards, {})).home).toBe(stage.afterwards);
      expect((await go({ browser })).asked).toBe(true);
    },
  },
  {
    name: 'says what goes on where nobody is there to end a session, and fails at nothing',
    async check({ open, stage }) {
      const { url, rest } = await open(stage.away).signOut(stage.afterwards);
      expect(url !== null || /请/.test(rest ?? '')).toBe(true);
    },
  },
  {
    name: 'reads which session the provider has ended, and nothing else',
    applies: ({ declared }) => declared.tells,
    async check({ go, finish, provider, stage }) {
      const { session } = await finish(await go());
      expect(provider.signedOut?.(stage.ended?.(session as string) ?? '')).toEqual({ session });
      for (const body of ['', 'x', 'logoutRequest=', 'logoutRequest=%3Ca%3E', `logoutRequest=${encodeURIComponent('<!DOCTYPE x><a/>')}`])
        expect(provider.signedOut?.(body)).toBeNull();
    },
  },
];
