/** One trial of an identity type of the sort `redirect`: its provider is opened, somebody signs in at it, and all is closed at the end. */
import { pino } from 'pino';
import type { Begun, Claims, IdentityContext, RedirectProvider } from '../../connectors/identity/contract.js';
import type { IdentityContractStage, IdentityStage, StagedAccount } from '../../connectors/identity/contract-stage.js';
import { type Browser, openBrowser, type Visit } from '../../connectors/identity/rehearsal-browser.js';
import { type Call, openHttp } from '../../connectors/http.js';
import { type FoundIdentity, stageOf } from '../support/connector-types.js';
import type { ContractPromise } from './promise.js';

export interface IdentityCase {
  readonly found: FoundIdentity;
  readonly declared: IdentityContractStage;
}

export interface Returned extends Visit {
  readonly begun: Begun;
  /** What stood behind the `?`. */
  readonly query: string;
}

export interface IdentityTrial extends IdentityCase {
  readonly stage: IdentityStage;
  readonly provider: RedirectProvider;
  /** Another one, as a hub that has just started opens it. */
  open(settings?: unknown, name?: string): RedirectProvider;
  newBrowser(): Browser;
  /** To the provider and back, as this account where it is asked. */
  go(
    by?: Partial<{ provider: RedirectProvider; browser: Browser; again: boolean; account: string; url: (url: string) => string }>,
  ): Promise<Returned>;
  finish(returned: Returned, provider?: RedirectProvider): Promise<Claims>;
  /** The hub's clock against the provider's. */
  skew(ms: number): void;
  /** From now on the hub's requests are given up at once where nothing comes. */
  hurry(hurries: boolean): void;
}

export type IdentityPromise = ContractPromise<IdentityCase, IdentityTrial>;

export const TITLE = '市统一认证';
export const ANNA: StagedAccount = { account: 'zhangsan', name: '张三' };
export const BERT: StagedAccount = { account: 'lisi', name: '李四' };
const HURRY_MS = 200;

export const identityCase = (found: FoundIdentity): IdentityCase => ({ found, declared: stageOf(found) });

export async function tryIdentity({ check }: Pick<IdentityPromise, 'check'>, subject: IdentityCase): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await check(await open(subject, closers));
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function open(subject: IdentityCase, closers: (() => Promise<unknown>)[]): Promise<IdentityTrial> {
  const stage = await subject.declared.open();
  closers.push(() => stage.close());
  for (const account of [ANNA, BERT]) stage.account(account);
  const client = openHttp();
  closers.push(() => client.close());
  let [skew, hurries] = [0, false];
  const http: IdentityContext['http'] = { ...client, call: (call: Call) => client.call(hurries ? { ...call, timeoutMs: HURRY_MS } : call) };
  const start = (settings: unknown = stage.settings, name = 'trial'): RedirectProvider => {
    const context = { name, title: TITLE, clock: { now: () => Date.now() + skew }, log: pino({ level: 'silent' }), http };
    const provider = subject.found.type.open(settings, context);
    closers.push(() => provider.close());
    if (provider.sort !== 'redirect') throw new Error(`${subject.found.name} is no redirect`);
    return provider;
  };
  const usual = start();
  return {
    ...subject,
    stage,
    provider: usual,
    open: start,
    newBrowser: openBrowser,
    async go({ provider = usual, browser = openBrowser(), again = false, account = ANNA.account, url = (each: string) => each } = {}) {
      const begun = await provider.begin({ returnUrl: stage.returnUrl, again });
      const visit = await browser.visit(url(begun.url), stage.returnUrl, { account });
      return { ...visit, begun, query: visit.home?.slice(visit.home.indexOf('?') + 1) ?? '' };
    },
    finish: ({ begun, query }, provider = usual) => provider.finish({ returnUrl: stage.returnUrl, query, transaction: begun.transaction }),
    skew: (ms) => void (skew = ms),
    hurry: (now) => void (hurries = now),
  };
}
