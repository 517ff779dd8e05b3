/** Promises about the provider going wrong: an error in the hub's words, and signing in as ever once it is well. */
import { expect } from 'vitest';
import type { IdentityContractStage, StagedIdentityMood } from '../../../connectors/identity/contract-stage.js';
import { ANNA, type IdentityPromise, type IdentityTrial, TITLE } from '../identity-trial.js';
import { codeOf, errorOf } from './code-of.js';

const MINUTE = 60_000;

/** One for each mood, since each needs a trial of its own. */
export const identityMoodPromises = ({ moods }: IdentityContractStage): IdentityPromise[] =>
  Object.entries(moods).map(([mood, expected]) => ({
    name: `meets a provider that is ${mood} with ${told(expected)}, and a calm one as ever`,
    async check(trial) {
      const { go, finish, stage, hurry, open, provider } = trial;
      const returned = await go();
      stage.turn(mood);
      hurry(mood === 'silent');
      await expects(expected.finish, finish(returned));
      await expects(expected.begin, open().begin({ returnUrl: stage.returnUrl, again: false }));
      hurry(false);
      stage.turn('calm');
      expect((await finish(await go({ provider }))).subject).toBe(ANNA.account);
    },
  }));

const told = ({ begin, finish }: StagedIdentityMood): string => finish ?? begin ?? 'ease';

async function expects(code: string | undefined, work: Promise<unknown>): Promise<void> {
  if (code === undefined) await work;
  else {
    const error = await errorOf(work);
    expect(error.code).toBe(code);
    expect(error.message).toContain(TITLE);
  }
}

export const identityFaultPromises: readonly IdentityPromise[] = [
  {
    name: 'is away where nobody is there, and asks again the next time',
    async check({ open, stage, newBrowser }) {
      const provider = open(stage.away);
      const begun = await provider.begin({ returnUrl: stage.returnUrl, again: false }).catch((error: { code: string }) => error);
      if ('code' in begun) expect(begun.code).toBe('PROVIDER_AWAY');
      else await expect(newBrowser().visit(begun.url, stage.returnUrl, {})).rejects.toThrow();
    },
  },
  {
    name: 'lets nobody in by settings or a return address that the provider does not know',
    async check({ stage, open, newBrowser }) {
      for (const { settings, returnUrl } of stage.strangers) {
        const provider = open(settings);
        const begun = await provider.begin({ returnUrl, again: false });
        const { home } = await newBrowser().visit(begun.url, returnUrl, { account: ANNA.account });
        const query = home?.split('?')[1] ?? '';
        if (home !== null) expect(await codeOf(provider.finish({ returnUrl, query, transaction: begun.transaction }))).toBe('PROVIDER_REFUSED');
      }
    },
  },
  {
    name: 'tells whether the provider is well',
    async check({ provider, open, stage, declared, skew }) {
      await provider.probe();
      expect(await codeOf(open(stage.away).probe())).toBe('PROVIDER_AWAY');
      for (const [mood, code] of [
        ['failing', 'PROVIDER_AWAY'],
        ['html', 'PROVIDER_MALFORMED'],
      ] as const) {
        stage.turn(mood);
        expect(await codeOf(provider.probe())).toBe(code);
      }
      stage.turn('calm');
      skew(-10 * MINUTE);
      if (declared.clocked) expect((await errorOf(provider.probe())).details.minutes).toBe(10);
      else await provider.probe();
    },
  },
  {
    name: 'takes clocks that are a minute and a half apart, and names both where they are ten',
    applies: ({ declared }) => declared.clocked,
    async check({ go, finish, skew }) {
      for (const ms of [90_000, -90_000]) {
        skew(ms);
        expect((await finish(await go())).subject).toBe(ANNA.account);
      }
      await clockIsNamed({ go, finish, skew }, -10 * MINUTE, 10);
      await clockIsNamed({ go, finish, skew }, 120 * MINUTE, 120);
    },
  },
  {
    name: 'finds keys that were changed between two sign-ins, and between going and coming back',
    applies: ({ declared }) => declared.keys,
    async check({ go, finish, stage }) {
      await finish(await go());
      stage.rotate?.();
      expect((await finish(await go())).subject).toBe(ANNA.account);
      const returned = await go();
      stage.rotate?.();
      expect((await finish(returned)).subject).toBe(ANNA.account);
    },
  },
];

async function clockIsNamed({ go, finish, skew }: Pick<IdentityTrial, 'go' | 'finish' | 'skew'>, ms: number, minutes: number): Promise<void> {
  skew(ms);
  const { code, details, message } = await errorOf(finish(await go()));
  expect(code).toBe('PROVIDER_CLOCK');
  expect(details.minutes).toBe(minutes);
  for (const clock of [details.ours, details.theirs]) expect(message).toContain(String(clock));
  const apart = Date.parse(String(details.ours)) - Date.parse(String(details.theirs));
  expect(Math.round(apart / MINUTE)).toBe(ms / MINUTE);
}
