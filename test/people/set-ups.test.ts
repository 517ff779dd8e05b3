/** Four set-ups in which people open the hub: each over HTTP, then in a browser that keeps or drops cookies by rules of its own. */
import { Agent, request as secureRequest } from 'node:https';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCasRehearsal } from '../../connectors/identity/cas/rehearsal.js';
import { openBrowser } from '../support/browser.js';
import { freePort } from '../support/mariadb.js';
import { certificate, key } from '../support/tls.js';
import { openTlsProxy, type TlsProxy } from '../support/tls-proxy.js';
import { openPeopleStage, type PeopleStage, type PeopleStageOptions } from './stage.js';

const PASSWORD = 'Correct-Horse-9';
const ME = '{ me { name } }';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser('--host-resolver-rules=MAP hub.test 127.0.0.1');
});
afterAll(() => browser.close());

async function opened(options: PeopleStageOptions): Promise<PeopleStage> {
  const stage = await openPeopleStage('sqlite', { realClock: true, ...options });
  await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  return stage;
}

interface Sent {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly body: any;
}

/** What the desk does, by the page's own hand: a function of the page, for it knows nothing of this file. */
function ask(page: Page, method: string, path: string, body: object | null, tag: string | null): Promise<Sent> {
  return page.evaluate(
    async ([how, where, content, session]) => {
      const response = await fetch(where as string, {
        ...{ method: how as string, credentials: 'same-origin' },
        headers: { ...(content !== null && { 'content-type': 'application/json' }), ...(session !== null && { 'x-hub-session': session as string }) },
        ...(content !== null && { body: JSON.stringify(content) }),
      });
      return { status: response.status, body: await response.json() };
    },
    [method, path, body, tag] as const,
  );
}

/** A page of the hub's origin; its policy lets it reach nothing, and a page of the desk reaches its own server. */
async function pageAt(origin: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true }))).newPage();
  await page.goto(`${origin}/livez`);
  return page;
}

/** Signs in, comes again as after closing the tab, asks, and signs out; the cookies that the browser kept meanwhile. */
async function journey(origin: string) {
  const page = await pageAt(origin);
  const signed = await ask(page, 'POST', '/session', { account: 'zhang', password: PASSWORD }, null);
  expect(signed).toMatchObject({ status: 200, body: { stage: 'OPEN' } });
  const { tag } = signed.body;
  const cookies = await page.context().cookies();
  const again = await pageAt(origin, page.context());
  expect(await ask(again, 'GET', '/session', null, null)).toMatchObject({ status: 200, body: { stage: 'OPEN', tag, person: { account: 'zhang' } } });
  expect(await ask(again, 'POST', '/graphql', { query: ME }, tag)).toEqual({ status: 200, body: { data: { me: { name: 'person:zhang' } } } });
  expect(await again.evaluate('document.cookie')).toBe('');
  expect(await ask(again, 'POST', '/session/end', {}, tag)).toMatchObject({ status: 200 });
  expect(await page.context().cookies()).toEqual([]);
  expect((await ask(page, 'POST', '/graphql', { query: ME }, tag)).status).toBe(401);
  await page.context().close();
  return { cookies, insecure: signed.body.insecure as boolean };
}

describe('plain http on loopback', () => {
  let stage: PeopleStage;
  beforeAll(async () => {
    stage = await opened({});
  });
  afterAll(() => stage.close());

  it('is safe, as nothing crosses a network; its cookie is one that Chromium 109 keeps there too', async () => {
    const client = stage.client();
    const { body, cookies } = await client.signIn('zhang', PASSWORD);
    expect([body.insecure, cookies]).toEqual([false, [expect.stringMatching(/^hub-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)]]);
    const { cookies: kept, insecure } = await journey(stage.base);
    expect([insecure, kept]).toMatchObject([false, [{ secure: false, httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1' }]]);
  });

  it('two hubs of one machine keep both sign-ins of a browser', async () => {
    const other = await opened({});
    const context = await browser.newContext({ bypassCSP: true });
    const tags = [];
    for (const { base } of [stage, other]) {
      const page = await pageAt(base, context);
      tags.push((await ask(page, 'POST', '/session', { account: 'zhang', password: PASSWORD }, null)).body.tag);
    }
    for (const [i, { base }] of [stage, other].entries()) {
      const { body } = await ask(await pageAt(base, context), 'GET', '/session', null, null);
      expect([body.stage, body.tag]).toEqual(['OPEN', tags[i]]);
    }
    await context.close();
    await other.close();
  });
});

describe('plain http that was said to be meant', () => {
  const stages: { stage: PeopleStage; origin: string; port: number }[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 2; i++) {
      const port = await freePort();
      const origin = `http://hub.test:${port}`;
      stages.push({ port, origin, stage: await opened({ server: { port, publicUrl: origin, insecure: true } }) });
    }
  });
  afterAll(async () => {
    for (const { stage } of stages) await stage.close();
  });

  it('says so to each page, and its cookie bears the port and goes without Secure', async () => {
    for (const { stage, origin, port } of stages) {
      const client = stage.client();
      expect((await client.session()).body.insecure).toBe(true);
      const { body, cookies } = await client.signIn('zhang', PASSWORD);
      expect([body.insecure, cookies]).toEqual([
        true,
        [expect.stringMatching(new RegExp(`^hub-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`))],
      ]);
      const { cookies: kept, insecure } = await journey(origin);
      expect([insecure, kept]).toMatchObject([
        true,
        [{ name: `hub-${port}`, secure: false, httpOnly: true, sameSite: 'Strict', domain: 'hub.test' }],
      ]);
    }
  });

  it('two hubs under one name keep both sign-ins, beside a neighbour’s cookies of any make', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const tags: string[] = [];
    await context.addCookies(
      ['hub', '__Hostile', `hub-${stages[0]?.port}x`].map((name) => ({ name, value: 'x'.repeat(3_000), domain: 'hub.test', path: '/' })),
    );
    for (const { origin } of stages) {
      const page = await pageAt(origin, context);
      tags.push((await ask(page, 'POST', '/session', { account: 'zhang', password: PASSWORD }, null)).body.tag);
    }
    for (const [i, { origin }] of stages.entries()) {
      const page = await pageAt(origin, context);
      expect((await ask(page, 'POST', '/graphql', { query: ME }, tags[i] as string)).status).toBe(200);
    }
    await context.close();
  });

  it('said on loopback, too, the port keeps them apart', async () => {
    const port = await freePort();
    const stage = await opened({ server: { port, insecure: true } });
    const { cookies, body } = await stage.client().signIn('zhang', PASSWORD);
    expect([body.insecure, cookies]).toEqual([true, [expect.stringMatching(new RegExp(`^hub-${port}=[^;]*; Path=/; HttpOnly; SameSite=Strict$`))]]);
    await stage.close();
  });
});

const untrusting = new Agent({ rejectUnauthorized: false });

interface Told {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly body: any;
}

function send(port: number, method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const json = body ? { 'content-type': 'application/json' } : {};
    const options = { ...{ agent: untrusting, host: '127.0.0.1', port, method, path }, headers: { ...json, ...headers } };
    const sent = secureRequest(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode as number, headers: response.headers, body: text === '' ? null : JSON.parse(text) }),
      );
    });
    sent.once('error', reject).end(body && JSON.stringify(body));
  });
}

describe('behind a proxy that speaks TLS on an odd port', () => {
  let [stage, proxy, origin]: [PeopleStage, TlsProxy, string] = [] as never;
  let cas: Awaited<ReturnType<typeof openCasRehearsal>>;
  beforeAll(async () => {
    proxy = await openTlsProxy(() => Number(new URL(stage.base).port));
    origin = `https://hub.test:${proxy.port}`;
    cas = await openCasRehearsal({ serves: () => true });
    stage = await opened({
      server: { publicUrl: origin, trustedProxies: ['127.0.0.1'] },
      identity: [
        { name: 'local', type: 'local', title: '本系统账号', settings: {} },
        { name: 'cas', type: 'cas', title: '门户', settings: { url: cas.url } },
      ],
    });
  });
  afterAll(async () => {
    await stage.close();
    await proxy.close();
    await cas.close();
  });

  const asHost = (change: Record<string, string>): void => {
    proxy.headers = (headers) => ({ ...headers, ...change });
  };

  describe.each([
    ['hands the host on with its port', () => ({ host: `hub.test:${proxy.port}` })],
    ['hands it on without', () => ({ host: 'hub.test' })],
    ['asks the hub by its own address', () => ({ host: new URL(stage.base).host })],
    ['lets a forwarded host through', () => ({ host: 'hub.test', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' })],
  ])('that %s', (_, change: () => Record<string, string>) => {
    it('the public address alone counts', async () => {
      asHost(change());
      const signIn = (of: Record<string, string>) => send(proxy.port, 'POST', '/session', { account: 'zhang', password: PASSWORD }, of);
      for (const evil of ['https://evil.example', 'https://hub.test', `http://hub.test:${proxy.port}`, `https://hub.test:${proxy.port + 1}`, 'null'])
        expect((await signIn({ origin: evil })).status).toBe(403);
      const signed = await signIn({ origin });
      expect([signed.status, signed.body.insecure]).toEqual([200, false]);
      const cookie = (signed.headers['set-cookie'] as string[])[0] as string;
      expect(cookie).toMatch(new RegExp(`^__Host-hub-${proxy.port}=.*; Secure$`));
      const own = { cookie: cookie.split(';')[0] as string, 'x-hub-session': signed.body.tag };
      const asked = (of: Record<string, string>) => send(proxy.port, 'POST', '/graphql', { query: ME }, { ...own, ...of });
      expect((await asked({ origin })).body).toEqual({ data: { me: { name: 'person:zhang' } } });
      expect((await asked({ origin: 'https://evil.example' })).body.errors[0].extensions.code).toBe('NOT_OUR_PAGE');
      const begun = await send(proxy.port, 'GET', '/sign-in/cas');
      const service = new URL(begun.headers.location as string).searchParams.get('service') as string;
      expect(service).toMatch(new RegExp(`^${origin}/sign-in/cas/return\\?state=[\\w-]+$`));
      const [{ lastAddress }] = await stage.rows("SELECT lastAddress FROM people WHERE account='zhang'");
      expect(lastAddress).toBe('10.0.0.7');
    });
  });

  it('a person signs in, works and leaves in a browser', async () => {
    asHost({ host: 'hub.test' });
    const { cookies, insecure } = await journey(origin);
    expect([insecure, cookies]).toMatchObject([false, [{ name: `__Host-hub-${proxy.port}`, secure: true, sameSite: 'Strict', domain: 'hub.test' }]]);
  });

  it('and through the portal: strict cookies that are set on the way back are there for the page', async () => {
    asHost({ host: 'hub.test' });
    cas.account('u1', '张三');
    await stage.person({ account: 'u1', role: 'DISTRICT_ADMIN', districts: ['echeng'], identity: { provider: 'cas', subject: 'u1' } });
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true })).newPage();
    await page.goto(`${origin}/sign-in/cas?to=/livez`);
    await page.fill('input[name=account]', 'u1');
    await page.click('button');
    await page.waitForURL(`${origin}/livez`);
    const { body } = await ask(page, 'GET', '/session', null, null);
    expect(body).toMatchObject({ stage: 'OPEN', person: { account: 'u1' } });
    expect((await ask(page, 'POST', '/graphql', { query: ME }, body.tag)).status).toBe(200);
    await page.context().close();
  });
});

describe('TLS of its own', () => {
  let stage: PeopleStage;
  beforeAll(async () => {
    stage = await opened({ server: { tls: { cert: certificate, key } } });
  });
  afterAll(() => stage.close());

  it('a person signs in, works and leaves, and no other system of this host is told to speak TLS', async () => {
    const { port } = new URL(stage.base);
    const signed = await send(Number(port), 'POST', '/session', { account: 'zhang', password: PASSWORD }, { origin: stage.base });
    expect([signed.status, signed.body.insecure, signed.headers['strict-transport-security']]).toEqual([200, false, undefined]);
    expect(signed.headers['set-cookie']).toEqual([expect.stringMatching(new RegExp(`^__Host-hub-${port}=.*; Secure$`))]);
    // It would hold for all ports of the host.
    expect((await send(Number(port), 'HEAD', '/graphiql')).headers).not.toHaveProperty('strict-transport-security');
    const { cookies } = await journey(stage.base);
    expect(cookies).toMatchObject([{ name: `__Host-hub-${port}`, secure: true, httpOnly: true, sameSite: 'Strict' }]);
  });
});
