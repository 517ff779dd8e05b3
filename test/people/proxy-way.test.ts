/** The way in through a gateway in front: its signed word signs in by coming, another's name ends the session, and who leaves has left. */
import { createHmac } from 'node:crypto';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Client, openPeopleStage, type PeopleStage } from './stage.js';

const ME = '{ me { name } }';
const SECRET = 'a-secret-of-24-characters';

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  beforeAll(async () => {
    stage = await openPeopleStage(engine, {
      identity: [
        { name: 'portal', type: 'proxy', title: '市门户', settings: { header: 'x-user', from: ['127.0.0.1'], secret: SECRET } },
        { name: 'local', type: 'local', title: '本系统账号', settings: {} },
      ],
    });
    for (const subject of ['jia', 'yi'])
      await stage.person({ account: subject, role: 'DISTRICT_ADMIN', districts: ['echeng'], identity: { provider: 'portal', subject } });
    await stage.person({ account: 'admin', role: 'CITY_ADMIN' });
  });
  afterAll(() => stage.close());
  let client: Client;
  beforeEach(() => {
    client = stage.client();
    stage.pass(1_000);
  });

  const signed = (user: string, at = stage.now(), secret = SECRET): Record<string, string> => {
    const seconds = Math.floor(at / 1000);
    const digest = createHmac('sha256', secret).update(`${user}|${seconds}`).digest('hex');
    return { 'x-user': user, 'x-user-signature': `${seconds}:${digest}` };
  };
  const session = (user: string | null) => client.request('GET', '/session', undefined, user === null ? {} : signed(user));
  const ask = (headers: Record<string, string>) => client.request('POST', '/graphql', { query: ME }, headers);
  /** `fetch` says of itself how it asks, and sends no header twice. */
  const raw = (path: string, headers: Record<string, string | string[] | undefined>) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const sent = httpRequest(`${stage.base}${path}`, { headers: headers as OutgoingHttpHeaders }, (response) => resolve(response.resume()));
      sent.once('error', reject).end();
    });
  async function come(user: string) {
    const reply = await session(user);
    client.tag = reply.body.tag;
    return reply;
  }
  const sessions = async (): Promise<number> => Number((await stage.rows('SELECT COUNT(*) AS n FROM sessions'))[0].n);

  it('who comes with the gateway’s signed name is signed in by coming, and goes on as the same', async () => {
    expect((await come('jia')).body).toMatchObject({ stage: 'OPEN', person: { account: 'jia' } });
    const before = await sessions();
    expect((await session('jia')).cookies).toEqual([]);
    expect((await ask(signed('jia'))).body).toEqual({ data: { me: { name: 'person:jia' } } });
    expect(await sessions()).toBe(before);
  });

  it('another name at the gateway ends the session: never the data of the one before', async () => {
    await come('jia');
    const asked = await ask(signed('yi'));
    expect([asked.status, asked.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await ask(signed('jia'))).code).toBe('UNAUTHENTICATED');
    const { tag } = client;
    expect((await come('yi')).body.person.account).toBe('yi');
    expect(client.tag).not.toBe(tag);
  });

  it.each([
    ['none', () => ({})],
    ['without its signature', () => ({ 'x-user': 'jia' })],
    ['signed with another secret', () => signed('jia', stage.now(), 'another-secret-of-24-chars')],
    ['signed ten minutes ago', () => signed('jia', stage.now() - 600_000)],
    ['signed for another', () => ({ ...signed('yi'), 'x-user': 'jia' })],
    ['spelt with an underscore', () => ({ ...signed('jia'), x_user: 'yi' })],
  ])('a name that is not to be believed ends the session and begins none: %s', async (_, headers: () => Record<string, string>) => {
    await come('jia');
    expect((await ask(headers())).code).toBe('UNAUTHENTICATED');
    const before = await sessions();
    const stranger = await stage.client().request('GET', '/session', undefined, headers());
    expect(stranger.cookies).toEqual([]);
    if (Object.keys(headers()).length > 0) expect([stranger.status, stranger.code]).toEqual([401, 'PROXY_UNSIGNED']);
    else expect(stranger.body.stage).toBe('NONE');
    expect(await sessions()).toBe(before);
  });

  it('nor one that is there twice', async () => {
    const { 'x-user': user, 'x-user-signature': signature } = signed('jia');
    const told = await raw('/session', { 'x-user': [user as string, 'yi'], 'x-user-signature': signature });
    expect(told.statusCode).toBe(401);
  });

  it('who is not known here hears whom to ask, and nothing is written', async () => {
    const before = [await sessions(), await stage.rows('SELECT * FROM write_turn')];
    const reply = await session('stranger');
    expect([reply.status, reply.code, reply.cookies]).toEqual([403, 'NO_RIGHT_HERE', []]);
    expect([await sessions(), await stage.rows('SELECT * FROM write_turn')]).toEqual(before);
  });

  it('who leaves has left, until she presses the way in or another comes', async () => {
    await come('jia');
    const out = await client.request('POST', '/session/end', {}, signed('jia'));
    expect(out.body).toEqual({ url: null, rest: expect.stringContaining('市门户') });
    expect((await session('jia')).body).toMatchObject({ stage: 'NONE', ways: [{ name: 'portal', url: '/sign-in/portal' }, { name: 'local' }] });
    const pressed = await client.request('GET', '/sign-in/portal?to=/lists/x', undefined, signed('jia'));
    expect([pressed.status, pressed.headers.get('location')]).toEqual([302, '/lists/x']);
    expect((await come('jia')).body.person.account).toBe('jia');
    await client.request('POST', '/session/end', {}, signed('jia'));
    expect((await session('yi')).body.person.account).toBe('yi');
  });

  it('pressed without coming through the gateway it says so, and accounts of the hub’s own still get in', async () => {
    const pressed = await client.request('GET', '/sign-in/portal');
    expect(pressed.headers.get('location')).toBe('/sign-in?fault=PROXY_UNSIGNED&to=%2F');
    expect((await client.signIn('admin', 'Correct-Horse-9')).body.stage).toBe('OPEN');
    expect((await ask({})).body.data.me.name).toBe('person:admin');
  });

  it('a stranger’s page makes no sessions by the gateway’s hand', async () => {
    const before = await sessions();
    const from = (mode: string) => ({ ...signed('jia'), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode });
    for (const path of ['/session', '/sign-in/portal']) {
      const set = (await raw(path, from('no-cors'))).headers['set-cookie'] ?? [];
      expect(set.filter((cookie) => !cookie.includes('-fault='))).toEqual([]);
    }
    expect(await sessions()).toBe(before);
    expect((await raw('/sign-in/portal', from('navigate'))).headers.location).toBe('/');
  });
});
