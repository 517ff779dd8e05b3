/** Identity type `cas`, what it alone promises: the wire, renewal, names, encodings. */
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { identityType } from '../../connectors/identity/cas/index.js';
import { readAnswer, readLogout } from '../../connectors/identity/cas/answer.js';
import { decoded } from '../../connectors/identity/cas/encoding.js';
import { type CasRehearsal, openCasRehearsal } from '../../connectors/identity/cas/rehearsal.js';
import type { RedirectProvider } from '../../connectors/identity/contract.js';
import { openBrowser } from '../../connectors/identity/rehearsal-browser.js';
import { type Call, type Http, openHttp } from '../../connectors/http.js';
import { certificate, key } from '../support/tls.js';

const RETURN = 'https://hub.example:8443/sign-in/portal/return';
let cas: CasRehearsal;
let asked: string[];
let calls: Call[];
const client = openHttp();
const http: Http = {
  ...client,
  call: (call) => {
    asked.push(call.url);
    calls.push(call);
    return client.call(call);
  },
};

beforeAll(async () => {
  cas = await openCasRehearsal({ serves: (service) => service.startsWith(RETURN) });
  cas.account('张 三', '张三丰');
  cas.account('lisi', '李四');
});
beforeEach(() => {
  [asked, calls] = [[], []];
  cas.mood('calm');
});
afterAll(async () => {
  await cas.close();
  await client.close();
});

const open = (more: object = {}): RedirectProvider =>
  identityType.open(
    { url: `${cas.url}/`, ...more },
    { name: 'portal', title: '门户', clock: { now: Date.now }, log: pino({ level: 'silent' }), http },
  ) as RedirectProvider;

async function signIn(provider: RedirectProvider, { again = false, account = '张 三', url = (each: string) => each, browser = openBrowser() } = {}) {
  const begun = await provider.begin({ returnUrl: RETURN, again });
  const { home } = await browser.visit(url(begun.url), RETURN, { account });
  return provider.finish({ returnUrl: RETURN, query: home?.split('?')[1] ?? '', transaction: begun.transaction });
}

describe('the wire', () => {
  it('names the service byte for byte the same at the beginning and at the check, in one request', async () => {
    const provider = open();
    const { url, state } = await provider.begin({ returnUrl: RETURN, again: false });
    expect(url).toBe(`${cas.url}/login?service=${encodeURIComponent(`${RETURN}?state=${state}`)}`);
    const noted = (each: string): string => {
      asked.push(each);
      return each;
    };
    await signIn(provider, { url: noted });
    const service = (address = ''): string | undefined => /[?&](service=[^&]*)/.exec(address)?.[1];
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatch(new RegExp(`^${cas.url}/serviceValidate\\?service=[^&]+&ticket=ST-[^&]+$`));
    expect(service(asked[1])).toBe(service(asked[0]));
  });

  it('asks for renewal at both ends, and takes no ticket of an older session', async () => {
    const [provider, browser] = [open(), openBrowser()];
    await signIn(provider, { browser });
    expect((await provider.begin({ returnUrl: RETURN, again: true })).url).toMatch(/&renew=true$/);
    const older = signIn(provider, { browser, again: true, url: (each) => each.replace('&renew=true', '') });
    await expect(older).rejects.toMatchObject({ code: 'PROVIDER_NOT_ANEW', message: expect.stringContaining('门户') });
    expect(asked.at(-1)).toMatch(/&renew=true$/);
    expect((await signIn(provider, { browser, again: true, account: 'lisi' })).subject).toBe('lisi');
  });

  it('ends by itself within ten seconds, takes a quarter of a megabyte, and follows nobody elsewhere', async () => {
    await signIn(open());
    expect(calls).toMatchObject([{ timeoutMs: 10_000, maxBytes: 262_144 }]);
    expect(calls[0]?.redirects ?? 0).toBe(0);
  });

  it('trusts an authority of the city’s own where it is given, and says that it needs one where it is not', async () => {
    const server = createServer({ cert: certificate, key }, (_, response) => response.end(user('<cas:user>wangwu</cas:user>')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/cas`;
    const finish = async (provider: RedirectProvider) => {
      const { transaction, state } = await provider.begin({ returnUrl: RETURN, again: false });
      return provider.finish({ returnUrl: RETURN, query: `state=${state}&ticket=ST-1`, transaction }).finally(() => provider.close());
    };
    expect((await finish(open({ url, tls: { ca: certificate } }))).subject).toBe('wangwu');
    await expect(finish(open({ url }))).rejects.toMatchObject({ code: 'PROVIDER_AWAY', message: expect.stringContaining('tls.ca') });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each(['', 'ticket=', 'ticket=a%20b', `ticket=${'x'.repeat(513)}`, 'ticket=ST-1&ticket=ST-2', 'ticket=%E5%BC%A0'])(
    'asks nothing for “%s”',
    async (ticket) => {
      const provider = open();
      const { transaction, state } = await provider.begin({ returnUrl: RETURN, again: false });
      const finished = provider.finish({ returnUrl: RETURN, query: `state=${state}&${ticket}`, transaction });
      await expect(finished).rejects.toMatchObject({ code: 'SIGN_IN_STATE_UNKNOWN' });
      expect(asked).toEqual([]);
    },
  );

  it('signs out at the server, with the way back', async () => {
    expect(await open().signOut('https://hub.example:8443')).toEqual({
      url: `${cas.url}/logout?service=https%3A%2F%2Fhub.example%3A8443%2F`,
      rest: null,
    });
  });

  it('asks CAS 3 where it is told to, and takes the name from the attribute that is named', async () => {
    expect(await signIn(open({ validate: 'p3/serviceValidate', nameAttribute: 'displayName' }))).toMatchObject({ subject: '张 三', name: '张三丰' });
    expect(asked[0]).toContain('/cas/p3/serviceValidate?');
    expect((await signIn(open({ nameAttribute: 'other' }))).name).toBeNull();
  });
});

describe('letters', () => {
  it('in GBK are read where the answer says so', async () => {
    cas.mood('gbk');
    expect(await signIn(open())).toMatchObject({ subject: '张 三', name: '张三丰' });
  });

  it('that are not in their encoding refuse the answer', () => {
    const gbk = Uint8Array.from([0xd5, 0xc5, 0xc8, 0xfd]);
    expect(decoded(gbk, 'text/xml; charset=GBK')).toBe('张三');
    // As a servlet container writes where nobody has said anything.
    expect(decoded(Buffer.from('张三'), 'text/xml;charset=ISO-8859-1')).toBe('张三');
    for (const type of ['text/xml', 'text/xml;charset=ISO-8859-1', 'text/xml; charset=UTF-8']) expect(() => decoded(gbk, type)).toThrow();
    expect(() => decoded(Uint8Array.from([0xff]), 'text/xml; charset=gb2312')).toThrow();
  });
});

const answer = (inside: string): string => `<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>${inside}</cas:serviceResponse>`;
const user = (text: string): string => answer(`<cas:authenticationSuccess>${text}</cas:authenticationSuccess>`);

describe('an answer', () => {
  it.each([
    [user('<cas:user>\n  张 三 \n</cas:user>'), '张 三'],
    [user('<cas:user>a&amp;b&#x5F20;</cas:user>'), 'a&b张'],
    [user('<cas:user><![CDATA[a<b]]></cas:user>'), 'a<b'],
    [user('<cas:user>a</cas:user><cas:attributes><cas:user>admin</cas:user></cas:attributes>'), 'a'],
    [user('<cas:user>a</cas:user>').replaceAll('cas:', ''), 'a'],
    [user('<cas:user>a</cas:user>').replaceAll('cas:', 'sso:').replace('xmlns:sso', 'xmlns:x'), 'a'],
  ])('%s is of its user', (text, expected) => {
    expect(readAnswer(text)).toMatchObject({ outcome: 'USER', user: expected });
  });

  it.each([
    '',
    'yes\nadmin\n',
    answer(''),
    user(''),
    user('<cas:user/>'),
    user('<cas:user>a<!-- c --><x/>b</cas:user>'),
    user('<cas:user>&who;</cas:user>'),
    user('<cas:user>a\u200eb</cas:user>'),
    answer('<cas:user>a</cas:user>'),
    `<x>${user('<cas:user>a</cas:user>')}</x>`,
    `${user('<cas:user>a</cas:user>')}<x/>`,
    `<!DOCTYPE x>${user('<cas:user>a</cas:user>')}`,
    user(`<cas:user>a</cas:user>${'<a>'.repeat(40)}${'</a>'.repeat(40)}`),
    user(`<cas:user>a</cas:user>${'<a/>'.repeat(3_000)}`),
  ])('%.80s is of nobody', (text) => {
    expect(() => readAnswer(text)).toThrow();
  });

  it('that refuses is a failure with its code, and never more', () => {
    expect(readAnswer(answer('<cas:authenticationFailure code=" INVALID_TICKET ">secret</cas:authenticationFailure>'))).toEqual({
      outcome: 'FAILURE',
      code: 'INVALID_TICKET',
    });
    expect(readAnswer(answer('<cas:authenticationFailure>x</cas:authenticationFailure>'))).toEqual({ outcome: 'FAILURE', code: '' });
  });
});

it('hears of the end of a session that it gave, by the server’s own POST to the return address', async () => {
  const bodies: string[] = [];
  const hub = createPlainServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.method === 'POST') bodies.push(body);
    response.end();
  });
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  const telling = await openCasRehearsal({ serves: () => true, notifies: true });
  telling.account('lisi', '李四');
  const [provider, browser] = [open({ url: telling.url }), openBrowser()];
  const begun = await provider.begin({ returnUrl: home, again: false });
  const visit = await browser.visit(begun.url, home, { account: 'lisi' });
  const { session } = await provider.finish({ returnUrl: home, query: visit.home?.split('?')[1] ?? '', transaction: begun.transaction });
  await browser.visit((await provider.signOut(home)).url ?? '', home, {});
  expect(bodies.map((body) => provider.signedOut?.(body))).toEqual([{ session }]);
  await telling.close();
  hub.closeAllConnections();
  await new Promise((resolve) => hub.close(resolve));
});

it('a session that the server ended is known by its one ticket, whatever the name says', () => {
  const request = (inside: string): string =>
    new URLSearchParams({ logoutRequest: `<samlp:LogoutRequest>${inside}</samlp:LogoutRequest>` }).toString();
  expect(readLogout(request('<saml:NameID>@NOT_USED@</saml:NameID><samlp:SessionIndex>\n ST-1 </samlp:SessionIndex>'))).toBe('ST-1');
  expect(readLogout(request('<samlp:SessionIndex>ST-1</samlp:SessionIndex><samlp:SessionIndex>ST-2</samlp:SessionIndex>'))).toBeNull();
  expect(readLogout(request('<samlp:SessionIndex/>'))).toBeNull();
});
