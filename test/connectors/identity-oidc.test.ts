/** Identity type `oidc`, what it alone promises: nonce, verifier and issuer of the return, who was asked anew, and how often it asks the provider about itself. */
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RedirectProvider } from '../../connectors/identity/contract.js';
import { identityType } from '../../connectors/identity/oidc/index.js';
import { type OidcRehearsal, openOidcRehearsal } from '../../connectors/identity/oidc/rehearsal.js';
import { openBrowser } from '../../connectors/identity/rehearsal-browser.js';
import { type Call, type Http, openHttp } from '../../connectors/http.js';

const RETURN = 'https://hub.example/sign-in/oidc/return';
const client = { clientId: 'hub', clientSecret: 'the secret of the hub', returnUrl: RETURN, afterwards: 'https://hub.example/' };
let sso: OidcRehearsal;
let asked: string[];
let calls: Call[];
let lines: string[];
const real = openHttp();
const http: Http = {
  ...real,
  call: (call) => {
    asked.push(new URL(call.url).pathname);
    calls.push(call);
    return real.call(call);
  },
};

beforeAll(async () => {
  sso = await openOidcRehearsal(client);
  sso.account('zhangsan', '张三');
});
beforeEach(() => {
  [asked, lines, calls] = [[], [], []];
  sso.mood('calm');
});
afterAll(async () => {
  await sso.close();
  await real.close();
});

let skew = 0;
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
const open = (more: object = {}): RedirectProvider =>
  identityType.open(
    { issuer: sso.issuer, clientId: client.clientId, clientSecret: client.clientSecret, ...more },
    { name: 'oidc', title: '市认证', clock: { now: () => Date.now() + skew }, log, http },
  ) as RedirectProvider;

interface Bent {
  readonly again?: boolean;
  readonly account?: string;
  readonly url?: (url: URL) => void;
  readonly query?: (query: URLSearchParams) => void;
  readonly transaction?: (text: string) => string;
}

async function signIn(provider: RedirectProvider, { again = false, account = 'zhangsan', url, query, transaction = (text) => text }: Bent = {}) {
  const begun = await provider.begin({ returnUrl: RETURN, again });
  const address = new URL(begun.url);
  url?.(address);
  const { home } = await openBrowser().visit(address.href, RETURN, { account });
  const returned = new URL(home as string).searchParams;
  query?.(returned);
  return provider.finish({ returnUrl: RETURN, query: returned.toString(), transaction: transaction(begun.transaction) });
}

describe('the address of the provider', () => {
  it('asks for a code under PKCE with state and nonce, and for signing in anew where it is said', async () => {
    const provider = open();
    const { url, state } = await provider.begin({ returnUrl: RETURN, again: false });
    const parameters = Object.fromEntries(new URL(url).searchParams);
    expect(parameters).toEqual({
      client_id: 'hub',
      redirect_uri: RETURN,
      response_type: 'code',
      scope: 'openid profile',
      state,
      nonce: expect.stringMatching(/^[\w-]{32}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const again = await provider.begin({ returnUrl: RETURN, again: true });
    expect(new URL(again.url).searchParams.get('prompt')).toBe('login');
  });
});

describe('is refused:', () => {
  it.each<[string, Bent, string]>([
    ['a token for another nonce', { url: (url) => url.searchParams.set('nonce', 'n'.repeat(32)) }, 'SIGN_IN_STATE_UNKNOWN'],
    ['a code for another verifier', { transaction: (text) => text.replace(/("verifier":")../, '$1xx') }, 'TICKET_USED'],
    ['an invented code', { query: (query) => query.set('code', 'invented') }, 'TICKET_USED'],
    ['a return of another issuer', { query: (query) => query.set('iss', 'https://evil.example') }, 'PROVIDER_MALFORMED'],
    ['a return without its issuer, which this one always names', { query: (query) => query.delete('iss') }, 'PROVIDER_MALFORMED'],
    ['a return with two codes', { query: (query) => query.append('code', 'x') }, 'PROVIDER_MALFORMED'],
  ])('%s', async (_, bent, code) => {
    await expect(signIn(open(), bent)).rejects.toMatchObject({ code });
  });

  it('a sign-in that the person gave up there', async () => {
    sso.mood('cancelled');
    await expect(signIn(open())).rejects.toMatchObject({ code: 'SIGN_IN_CANCELLED', message: expect.stringContaining('市认证') });
  });

  it('one who signed in long ago where the provider was to ask anew, however the clocks stand', async () => {
    for (const ms of [0, 100_000, -100_000]) {
      skew = ms;
      sso.mood('stale');
      await expect(signIn(open(), { again: true })).rejects.toMatchObject({ code: 'PROVIDER_NOT_ANEW' });
      sso.mood('calm');
      expect((await signIn(open(), { again: true })).subject).toBe('zhangsan');
    }
    skew = 0;
    sso.mood('stale');
    expect((await signIn(open())).subject).toBe('zhangsan');
  });

  it.each([
    ['access_denied', 'SIGN_IN_CANCELLED'],
    ['temporarily_unavailable', 'PROVIDER_AWAY'],
    ['unauthorized_client', 'PROVIDER_REFUSED'],
    ['constructor', 'PROVIDER_REFUSED'],
    ['<script>\n张三丰', 'PROVIDER_REFUSED'],
  ])('the provider’s “%s”, without a word of it', async (error, code) => {
    const provider = open();
    const { state, transaction } = await provider.begin({ returnUrl: RETURN, again: false });
    const query = new URLSearchParams({ state, error, error_description: 'canary', iss: sso.issuer }).toString();
    const refusal = await provider.finish({ returnUrl: RETURN, query, transaction }).catch((thrown: Error) => thrown);
    expect(refusal).toMatchObject({ code });
    expect(String(refusal)).not.toMatch(/canary|script|张三丰|function/);
    expect(lines.join()).not.toMatch(/canary|script>|张三丰/);
    expect(lines).toHaveLength(code === 'PROVIDER_REFUSED' ? 1 : 0);
  });
});

describe('a tolerance', () => {
  it('is what the configuration says', async () => {
    skew = -90_000;
    await expect(signIn(open({ clockTolerance: '30s' }))).rejects.toMatchObject({ code: 'PROVIDER_CLOCK' });
    skew = -250_000;
    expect((await signIn(open({ clockTolerance: '5m' }))).subject).toBe('zhangsan');
    skew = 0;
  });
});

describe('a request of the hub', () => {
  const token = () => calls.find(({ url }) => url.endsWith('/token'));

  it('ends by itself within ten seconds, takes a megabyte, and follows nobody elsewhere', async () => {
    await signIn(open());
    expect(asked).toEqual(['/.well-known/openid-configuration', '/token', '/jwks', '/me']);
    for (const { timeoutMs, maxBytes, redirects } of calls) expect([timeoutMs, maxBytes, redirects ?? 0]).toEqual([10_000, 1_048_576, 0]);
  });

  it('sends the secret in a header, as clients are registered unless somebody says otherwise, or in the body where it is said', async () => {
    await signIn(open());
    expect(token()?.headers?.authorization).toMatch(/^Basic /);
    expect(String(token()?.body)).not.toContain('client_secret');
    calls = [];
    await signIn(open({ clientAuth: 'post' }));
    expect(token()?.headers?.authorization).toBeUndefined();
    expect(String(token()?.body)).toContain('client_secret=the+secret');
  });
});

describe('what the provider says of itself', () => {
  const discovered = (): number => asked.filter((path) => path === '/.well-known/openid-configuration').length;

  it('is not asked for until somebody comes, then once for all, and again after an hour', async () => {
    const provider = open();
    expect(asked).toEqual([]);
    const begin = () => provider.begin({ returnUrl: RETURN, again: false });
    await Promise.all(Array.from({ length: 20 }, begin));
    await begin();
    expect(discovered()).toBe(1);
    skew = 3_600_001;
    await begin();
    skew = 0;
    expect(discovered()).toBe(2);
  });

  it('is asked for again where it could not be had', async () => {
    const provider = open();
    sso.mood('failing');
    await expect(provider.begin({ returnUrl: RETURN, again: false })).rejects.toMatchObject({ code: 'PROVIDER_AWAY', details: { why: 'HTTP 500' } });
    sso.mood('calm');
    expect((await provider.begin({ returnUrl: RETURN, again: false })).url).toContain(sso.issuer);
  });
});

it('comes home to a hub that was served later, on plain http of this machine', async () => {
  const sso = await openOidcRehearsal(client);
  sso.account('zhangsan', '张三');
  const [home, returnUrl] = ['http://127.0.0.1:4711/', 'http://127.0.0.1:4711/sign-in/oidc/return'];
  sso.register(returnUrl, home);
  const provider = open({ issuer: sso.issuer });
  const { url, transaction } = await provider.begin({ returnUrl, again: false });
  const visit = await openBrowser().visit(url, returnUrl, { account: 'zhangsan' });
  expect((await provider.finish({ returnUrl, query: visit.home?.split('?')[1] ?? '', transaction })).subject).toBe('zhangsan');
  await sso.close();
});

it('a subject that begins or ends with a space is nobody’s: a database may take it for the one without', async () => {
  for (const account of [' zhangsan', 'zhangsan ']) {
    sso.account(account, '张三');
    await expect(signIn(open(), { account })).rejects.toMatchObject({ code: 'PROVIDER_MALFORMED' });
  }
});

it('who is known is let in without a name where the provider does not tell it', async () => {
  sso.mood('mute');
  expect(await signIn(open())).toMatchObject({ subject: 'zhangsan', name: null, session: expect.stringMatching(/\S/) });
  expect(lines.join()).toContain('identity.userInfo');
});
