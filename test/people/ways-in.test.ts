/** Ways in through another system, over real HTTP: people come back signed in, whatever they reload or begin twice, and nobody else does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CasRehearsal, openCasRehearsal } from '../../connectors/identity/cas/rehearsal.js';
import { type OidcRehearsal, openOidcRehearsal } from '../../connectors/identity/oidc/rehearsal.js';
import { openBrowser } from '../../connectors/identity/rehearsal-browser.js';
import { engines } from '../support/database.js';
import { type Client, openPeopleStage, type PeopleStage, type Reply } from './stage.js';

const ME = '{ me { name districts { code } } }';
const CLIENT = { clientId: 'hub', clientSecret: 'a secret of the hub', returnUrl: 'http://127.0.0.1:1/', afterwards: 'http://127.0.0.1:1/' };

describe.each(engines)('on %s', (engine) => {
  let [oidc, cas, stage]: [OidcRehearsal, CasRehearsal, PeopleStage] = [] as never;
  beforeAll(async () => {
    oidc = await openOidcRehearsal(CLIENT);
    cas = await openCasRehearsal({ serves: (service) => service.startsWith(stage.base) });
    const { clientId, clientSecret } = CLIENT;
    stage = await openPeopleStage(engine, {
      realClock: true,
      identity: [
        { name: 'oidc', type: 'oidc', title: '市统一身份', settings: { issuer: oidc.issuer, clientId, clientSecret } },
        { name: 'cas', type: 'cas', title: '门户', settings: { url: cas.url } },
      ],
    });
    oidc.register(`${stage.base}/sign-in/oidc/return`, `${stage.base}/sign-in?out=1`);
    for (const [account, name] of [
      ['u1', '张三'],
      ['u2', '李四'],
      ['stranger', '生人'],
      ['ended', '离任'],
      ['bare', '无角色'],
    ] as const) {
      oidc.account(account, name);
      cas.account(account, name);
    }
    for (const provider of ['oidc', 'cas'])
      for (const subject of ['u1', 'u2', 'ended', 'bare'])
        await stage.person({ account: `${subject}-${provider}`, role: 'DISTRICT_ADMIN', districts: ['echeng'], identity: { provider, subject } });
    for (const provider of ['oidc', 'cas']) {
      await stage.commands.endPerson({ id: await idOf(`ended-${provider}`) });
      await stage.app.db.transaction((sql) => sql.run('UPDATE people SET role=NULL WHERE account=?', [`bare-${provider}`]));
    }
  });
  afterAll(async () => {
    await stage.close();
    await oidc.close();
    await cas.close();
  });
  beforeEach(() => {
    oidc.mood('calm');
    cas.mood('calm');
  });

  const idOf = async (account: string): Promise<string> => (await stage.rows('SELECT id FROM people WHERE account=?', [account]))[0].id;
  const written = async () => {
    const tables = ['sessions', 'audit_log', 'people', 'identities', 'write_turn'];
    return Promise.all(tables.map(async (table) => JSON.stringify(await stage.rows(`SELECT * FROM ${table}`))));
  };
  const follow = (client: Client, location: string | null): Promise<Reply> => {
    expect(location?.replace(stage.base, '')).toMatch(/^\//);
    return client.request('GET', (location as string).replace(stage.base, ''));
  };
  /** From the beginning to where the provider sends the browser back. */
  async function away(way: string, client: Client, account: string, { browser = openBrowser(), query = '' } = {}) {
    const begun = await client.request('GET', `/sign-in/${way}?${query}`);
    const url = begun.headers.get('location') as string;
    const visit = await browser.visit(url, `${stage.base}/sign-in/`, { account });
    return { begun, url, browser, home: visit.home as string, asked: visit.asked };
  }
  /** As a browser does that goes on until a page of the hub is shown. */
  async function land(client: Client, home: string, browser = openBrowser(), account = 'u1') {
    let [reply, steps] = [await follow(client, home), 0];
    for (let at = reply.headers.get('location') as string; at.startsWith('/sign-in/'); at = reply.headers.get('location') as string) {
      if (++steps > 30) throw new Error('round and round');
      const begun = await follow(client, at);
      const url = begun.headers.get('location') as string;
      if (url.startsWith('/')) return { ...begun, steps };
      reply = await follow(client, (await browser.visit(url, `${stage.base}/sign-in/`, { account })).home);
    }
    return { ...reply, steps };
  }
  const at = ({ headers }: { readonly headers: Headers }) => headers.get('location');
  async function signedIn(way: string, account: string, client = stage.client()) {
    const gone = await away(way, client, account);
    const landed = await follow(client, gone.home);
    const session = await client.session();
    client.tag = session.body.tag ?? null;
    return { client, ...gone, landed, session };
  }

  describe.each(['oidc', 'cas'])('by %s', (way) => {
    it('a person comes back signed in, to the page that was asked for, with a cookie that other sites do not get', async () => {
      const client = stage.client();
      const { begun, home } = await away(way, client, 'u1', { query: `to=${encodeURIComponent('/lists/认领?q=a b&n=1#x').replaceAll('%20', '')}` });
      expect(begun.cookies).toEqual([expect.stringMatching(/^hub-\d+-in-[\w-]+=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/)]);
      const landed = await follow(client, home);
      expect([landed.status, at(landed)]).toEqual([302, '/lists/%E8%AE%A4%E9%A2%86?q=ab&n=1#x']);
      expect(landed.cookies).toContainEqual(expect.stringMatching(/^hub-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/));
      expect(client.cookies.size).toBe(1);
      const { body } = await client.session();
      expect(body).toMatchObject({ stage: 'OPEN', person: { account: `u1-${way}` }, role: 'DISTRICT_ADMIN' });
      client.tag = body.tag;
      expect((await client.ask(ME)).body.data.me).toEqual({ name: `person:u1-${way}`, districts: [{ code: 'echeng' }] });
    });

    it.each(['stranger', 'bare', 'ended'])('%s is told that there is no right here, and nothing is written', async (account) => {
      const client = stage.client();
      const before = await written();
      const { home } = await away(way, client, account, { query: 'to=/lists/x' });
      const landed = await follow(client, home);
      expect(at(landed)).toBe('/sign-in?fault=NO_RIGHT_HERE&to=%2Flists%2Fx');
      const { body } = await client.session();
      expect(body).toMatchObject({ stage: 'NONE', fault: { code: 'NO_RIGHT_HERE', message: expect.stringContaining('联系') } });
      expect([client.cookies.size, (await client.session()).body.fault]).toEqual([0, null]);
      expect(await written()).toEqual(before);
    });

    it('two tabs that began at once both finish', async () => {
      const client = stage.client();
      const browser = openBrowser();
      const first = await away(way, client, 'u1', { browser, query: 'to=/1' });
      const second = await away(way, client, 'u1', { browser, query: 'to=/2' });
      expect(at(await follow(client, second.home))).toBe('/2');
      expect(at(await follow(client, first.home))).toBe('/1');
      expect((await client.session()).body.stage).toBe('OPEN');
    });

    it('a return address that is reloaded, invented, bare, or of another way begins anew and lands on the desk', async () => {
      const client = stage.client();
      const { home, browser } = await away(way, client, 'u1', { query: 'to=/1' });
      await follow(client, home);
      const bare = `${stage.base}/sign-in/${way}/return`;
      const other = home.replace(`/${way}/`, `/${way === 'oidc' ? 'cas' : 'oidc'}/`);
      for (const address of [home, home.replace(/state=[\w-]+/, 'state=invented-invented'), bare, other]) {
        const landed = await land(client, address, browser);
        expect(at(landed)).toBe('/');
        expect((await client.session()).body.stage).toBe('OPEN');
      }
    });

    it('a code or ticket that somebody has seen is of no use to him', async () => {
      const { home } = await away(way, stage.client(), 'u1');
      const thief = await follow(stage.client(), home);
      expect(at(thief)).toBe(`/sign-in/${way}?anew=1&to=%2F`);
      expect(thief.cookies).toEqual([expect.stringMatching(/-rounds=1; /)]);
    });

    it('a browser that keeps no cookie does not go round for ever', async () => {
      const client = stage.client();
      client.cookies.set = () => client.cookies;
      const { home, browser } = await away(way, client, 'u1');
      const landed = await land(client, home, browser);
      expect(at(landed)).toMatch(/^\/sign-in\?fault=SIGN_IN_STATE_UNKNOWN&to=/);
      expect(landed.steps).toBeLessThan(10);
    });

    it('many tabs of one morning leave room for headers', async () => {
      const client = stage.client();
      const to = `/lists/x?${'f'.repeat(1_900)}`;
      for (let i = 0; i < 40; i++) expect((await client.request('GET', `/sign-in/${way}?to=${encodeURIComponent(to)}`)).status).toBe(302);
      expect([...client.cookies.keys()].length).toBeLessThan(12);
      const { home } = await away(way, client, 'u1', { query: `to=${to}` });
      expect(at(await follow(client, home))).toBe(to);
    });

    it('signed out, the desk asks anew: the next colleague is not inside as the first', async () => {
      const { client, browser } = await signedIn(way, 'u1');
      const out = await client.request('POST', '/session/end', {});
      expect([client.cookies.size, out.body.rest]).toEqual([0, null]);
      expect(new URL(out.body.url).origin).toBe(new URL(way === 'oidc' ? oidc.issuer : cas.url).origin);
      expect((await client.session()).body.stage).toBe('NONE');
      // The provider's session is left as it is: the person did not follow.
      const next = await away(way, client, 'u2', { browser, query: 'again=1' });
      expect(next.url).toContain(way === 'oidc' ? 'prompt=login' : 'renew=true');
      expect(next.asked).toBe(true);
      await follow(client, next.home);
      expect((await client.session()).body.person.account).toBe(`u2-${way}`);
    });

    it('a provider that is away is said in words, and whoever is in stays in and can leave', async () => {
      const { client } = await signedIn(way, 'u1');
      const coming = stage.client();
      const { home } = await away(way, coming, 'u2', { query: 'to=/1' });
      (way === 'oidc' ? oidc : cas).mood('failing' as never);
      expect(at(await follow(coming, home))).toBe('/sign-in?fault=PROVIDER_AWAY&to=%2F1');
      expect((await coming.session()).body.fault.message).toContain(way === 'oidc' ? '市统一身份' : '门户');
      expect((await client.ask(ME)).status).toBe(200);
      expect((await client.request('POST', '/session/end', {})).status).toBe(200);
      expect((await client.session()).body).toMatchObject({ stage: 'NONE', ended: null });
    });

    it('another provider under the same name has no say over who was known', async () => {
      await signedIn(way, 'u1');
      await stage.app.db.transaction((sql) =>
        sql.run('UPDATE identities SET authority=? WHERE provider=? AND subject=?', ['https://before.example', way, 'u1']),
      );
      const { landed, session } = await signedIn(way, 'u1');
      expect([at(landed), session.body.stage]).toEqual(['/sign-in?fault=NO_RIGHT_HERE&to=%2F', 'NONE']);
      await stage.app.db.transaction((sql) => sql.run('UPDATE identities SET authority=NULL WHERE provider=? AND subject=?', [way, 'u1']));
      expect((await signedIn(way, 'u1')).session.body.stage).toBe('OPEN');
    });
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'evil',
    '',
    '/sign-in/oidc',
    '/sign-in?fault=x',
    `/${'中'.repeat(900)}`,
    '/%2f%2fevil.example/../..//evil.example',
    '\n/x',
    '/x\r\nset-cookie: a=b',
  ])('leads to %j no further than the desk', async (to) => {
    const client = stage.client();
    const { home } = await away('cas', client, 'u1', { query: `to=${encodeURIComponent(to)}` });
    expect(at(await follow(client, home))).toBe('/');
  });

  it('words of a fault are the hub’s own: what others put into its cookie is none', async () => {
    const client = stage.client();
    const name = `hub-${new URL(stage.base).port}-fault`;
    for (const value of ['x', 'EVIL.eHg', '.', 'NO_RIGHT_HERE'.repeat(90)]) {
      client.cookies.set(name, value);
      expect((await client.session()).body.fault).toBe(null);
    }
  });

  it('who signs in elsewhere and was away too long comes back by an unlocking, and on the machine by a reset', async () => {
    const userTwo = await idOf('u2-cas');
    const back = [() => stage.commands.unlockPerson, () => stage.commands.resetPassword];
    for (const act of back) {
      const long = new Date(Date.now() - 91 * 86_400_000).toISOString();
      await stage.app.db.transaction((sql) => sql.run('DELETE FROM passwords WHERE personId=?', [userTwo]));
      await stage.app.db.transaction((sql) => sql.run('UPDATE people SET createdAt=?, lastSignInAt=? WHERE id=?', [long, long, userTwo]));
      expect(at((await signedIn('cas', 'u2')).landed)).toBe('/sign-in?fault=ACCOUNT_UNUSED&to=%2F');
      await act()({ id: userTwo });
      expect((await signedIn('cas', 'u2')).session.body.stage).toBe('OPEN');
    }
  });

  it('a subject that no provider could tell is refused when an account is made', async () => {
    for (const subject of [' x', 'x ', '', 'a\nb', 'x'.repeat(256)])
      await expect(stage.person({ account: 'never', role: 'SYSTEM_ADMIN', identity: { provider: 'cas', subject } })).rejects.toThrow('编号应为');
  });

  it('a way that there is not ends in words', async () => {
    expect(at(await stage.client().request('GET', '/sign-in/none?to=/1'))).toBe('/sign-in?fault=NOT_FOUND&to=%2F1');
    expect((await stage.client().request('GET', '/session')).body.ways).toEqual([
      { name: 'oidc', type: 'oidc', title: '市统一身份', url: '/sign-in/oidc' },
      { name: 'cas', type: 'cas', title: '门户', url: '/sign-in/cas' },
    ]);
    expect((await stage.client().signIn('u1-oidc', 'Correct-Horse-9')).code).toBe('NOT_FOUND');
  });

  it('a store that fails on the way back is told on the page, not as raw text', async () => {
    const client = stage.client();
    const { home } = await away('cas', client, 'u1');
    stage.failReads(/FROM identities/);
    const landed = await follow(client, home);
    stage.failReads(null);
    expect([landed.status, at(landed)]).toEqual([302, expect.stringMatching(/^\/sign-in\?fault=[A-Z_]+&to=/)]);
  });

  it('what CAS posts ends exactly the session of its ticket, once, without cookie or origin; what is invented writes nothing', async () => {
    const [first, second] = [await signedIn('cas', 'u1'), await signedIn('cas', 'u1')];
    const ticket = new URL(first.home).searchParams.get('ticket') as string;
    const post = (body: string, way = 'cas') =>
      fetch(`${stage.base}/sign-in/${way}/return?state=x`, {
        ...{ method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      }).then(async (response) => [response.status, await response.text()]);
    const before = await written();
    const invented = Array.from({ length: 1_000 }, (_, i) => post(cas.logoutRequest(`ST-${i}-invented`)));
    const answers = new Set((await Promise.all(invented)).map(String));
    for (const odd of ['', 'x=y', 'logoutRequest=<a', `logoutRequest=${'<a>'.repeat(9_000)}`]) answers.add(String(await post(odd)));
    answers.add(String(await post(cas.logoutRequest(ticket), 'oidc')));
    expect(await written()).toEqual(before);
    answers.add(String(await post(cas.logoutRequest(ticket))));
    expect([...answers]).toEqual(['200,{}']);
    expect([(await first.client.ask(ME)).code, (await first.client.session()).body.ended]).toEqual(['UNAUTHENTICATED', 'ENDED']);
    expect((await second.client.ask(ME)).status).toBe(200);
    await post(cas.logoutRequest(ticket));
    const told = await stage.rows("SELECT object FROM audit_log WHERE act='session.end-by-provider'");
    expect(told).toEqual([{ object: await idOf('u1-cas') }]);
    expect(JSON.stringify(await written())).not.toContain(ticket);
  });
});
