/** Promises about signing in: who it is, and that what comes back belongs to what was begun. */
import { expect } from 'vitest';
import { TRANSACTION_MS } from '../../../connectors/identity/transaction.js';
import { ANNA, BERT, type IdentityPromise, type Returned } from '../identity-trial.js';
import { codeOf } from './code-of.js';

const withState = (query: string, state: string | null): string => {
  const parameters = new URLSearchParams(query);
  parameters.delete('state');
  if (state !== null) parameters.append('state', state);
  return parameters.toString();
};

export const signInPromises: readonly IdentityPromise[] = [
  {
    name: 'carries the name of its folder, a title, and refuses unknown settings',
    async check({ found: { name, type }, stage }) {
      expect(type.name).toBe(name);
      expect(type.title).toMatch(/^\p{Script=Han}+$/u);
      expect(type.settings.safeParse(stage.settings).success).toBe(true);
      expect(type.settings.safeParse({ ...(stage.settings as object), unheardOf: 1 }).success).toBe(false);
    },
  },
  {
    name: 'says who signed in, to the letter, with the name as it is told there',
    async check({ go, finish, stage }) {
      const returned = await go();
      expect(returned).toMatchObject({ asked: true, home: expect.stringContaining(`${stage.returnUrl}?`) });
      expect(new URLSearchParams(returned.query).get('state')).toBe(returned.begun.state);
      const claims = await finish(returned);
      expect(claims).toMatchObject({ subject: ANNA.account, name: ANNA.name, account: ANNA.account, session: expect.any(String) });
      expect(await finish(await go({ account: BERT.account }))).toMatchObject({ subject: BERT.account, authority: claims.authority });
    },
  },
  {
    name: 'names the return address that it is given, and no other, with a state that cannot be guessed',
    async check({ go, provider, stage }) {
      const [one, other] = [
        await provider.begin({ returnUrl: stage.returnUrl, again: false }),
        await provider.begin({ returnUrl: stage.returnUrl, again: false }),
      ];
      expect(one.state).toMatch(/^[\w-]{32,}$/);
      expect(one.state).not.toBe(other.state);
      const addresses = [...decodeURIComponent(one.url).matchAll(/https:\/\/[^\s&?]+/g)].map(([address]) => address);
      expect(new Set(addresses)).toEqual(new Set([stage.returnUrl]));
      expect(Buffer.byteLength(one.transaction)).toBeLessThan(1_000);
      expect((await go()).home?.split('?')[0]).toBe(stage.returnUrl);
    },
  },
  {
    name: 'spells a return address in one way, however it is written',
    async check({ open, stage, newBrowser }) {
      const written = stage.returnUrl.replace('https://hub.example', 'HTTPS://HUB.example');
      const provider = open();
      const begun = await provider.begin({ returnUrl: written, again: false });
      const { home } = await newBrowser().visit(begun.url, stage.returnUrl, { account: ANNA.account });
      const query = home?.split('?')[1] ?? '';
      expect(await provider.finish({ returnUrl: stage.returnUrl, query, transaction: begun.transaction })).toMatchObject({ subject: ANNA.account });
    },
  },
  {
    name: 'finishes two that were begun at once, in either order',
    async check({ go, finish, newBrowser }) {
      const browser = newBrowser();
      const tabs = [await go({ browser }), await go({ browser }), await go({ browser })];
      for (const tab of tabs.reverse()) expect((await finish(tab)).subject).toBe(ANNA.account);
    },
  },
  {
    name: 'lets a return address in once',
    async check({ go, finish }) {
      const returned = await go();
      await finish(returned);
      expect(await codeOf(finish(returned))).toBe('TICKET_USED');
    },
  },
  {
    name: 'starts anew where state or transaction are missing, invented, doubled, of another beginning or of another way in',
    async check(trial) {
      const { go, open, finish } = trial;
      const [returned, other] = [await go(), await go({ account: BERT.account })];
      for (const spoilt of spoiltReturns(returned, other))
        expect([spoilt.query, await codeOf(finish(spoilt))]).toEqual([spoilt.query, 'SIGN_IN_STATE_UNKNOWN']);
      expect(await codeOf(finish(returned, open(undefined, 'another')))).toBe('SIGN_IN_STATE_UNKNOWN');
      expect((await finish(returned)).subject).toBe(ANNA.account);
    },
  },
  {
    name: 'does not take what belongs to another beginning, though the state fits',
    async check({ go, finish }) {
      const [mine, strangers] = [await go(), await go({ account: BERT.account })];
      const query = withState(strangers.query, mine.begun.state);
      expect(['SIGN_IN_STATE_UNKNOWN', 'TICKET_USED', 'PROVIDER_MALFORMED', 'PROVIDER_REFUSED']).toContain(await codeOf(finish({ ...mine, query })));
    },
  },
  {
    name: 'gives up what is not finished within ten minutes, whichever way the clock was set',
    async check({ go, finish, skew, stage }) {
      for (const ms of [TRANSACTION_MS + 1_000, -TRANSACTION_MS - 60_000]) {
        stage.turn('calm');
        const returned = await go();
        skew(ms);
        expect(await codeOf(finish(returned))).toBe('SIGN_IN_STATE_UNKNOWN');
        skew(0);
      }
    },
  },
];

function spoiltReturns(returned: Returned, other: Returned): Returned[] {
  const { query, begun } = returned;
  const transactions = [null, '', '{', '[]', '{"state":1}', begun.transaction.replace(begun.state, 'x'), other.begun.transaction];
  const queries = [
    withState(query, null),
    withState(query, 'invented-state-of-nobody-0123456789'),
    withState(query, other.begun.state),
    `${query}&state=${begun.state}`,
    `state=${begun.state}`,
    '',
  ];
  return [
    ...transactions.map((transaction) => ({ ...returned, begun: { ...begun, transaction: transaction as string } })),
    ...queries.map((each) => ({ ...returned, query: each })),
  ];
}
