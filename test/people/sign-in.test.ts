/** Signing in with a password: what it takes, what is refused in which words, and what a session is good for. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { openPeopleStage, type PeopleStage } from './stage.js';

const PASSWORD = 'Correct-Horse-9';
const ME = '{ me { name role districts { code } } }';
const MINUTE = 60_000;

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  beforeEach(async () => {
    stage = await openPeopleStage(engine);
    await stage.person({ account: 'zhang', name: '张三', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
  });
  afterEach(() => stage.close());

  it('tells the ways in, takes name and password, and answers by the cookie what the person may see', async () => {
    const client = stage.client();
    expect((await client.session()).body).toMatchObject({ stage: 'NONE', ways: [{ name: 'local', type: 'local', url: null }], insecure: false });
    expect((await client.ask(ME)).code).toBe('UNAUTHENTICATED');
    const signed = await client.signIn(' ZHANG​ ', PASSWORD);
    expect(signed.body).toMatchObject({ stage: 'OPEN', person: { account: 'zhang', name: '张三' }, role: 'DISTRICT_ADMIN', previous: null });
    expect(signed.cookies).toEqual([expect.stringMatching(/^hub-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)]);
    expect((await client.ask(ME)).body).toEqual({ data: { me: { name: 'person:zhang', role: 'DISTRICT_ADMIN', districts: [{ code: 'echeng' }] } } });
    stage.pass(MINUTE);
    expect((await stage.client().signIn('zhang', PASSWORD)).body.previous).toEqual({ at: '2022-03-20T00:00:00.000Z', address: '127.0.0.1' });
    const secret = [...client.cookies.values()][0] as string;
    expect(JSON.stringify(await stage.rows('SELECT * FROM sessions'))).not.toContain(secret);
  });

  it('refuses in the same words whoever is unknown, ended, locked, wrong or empty', async () => {
    const ended = await stage.person({ account: 'gone', role: 'CITY_ADMIN' });
    await stage.commands.endPerson({ id: ended.id });
    const tries = [
      ['zhang', 'wrong'],
      ['zhang', ''],
      ['nobody', PASSWORD],
      ['', ''],
      ['gone', PASSWORD],
      ['zhang', 'x'.repeat(900)],
    ];
    const answers = await Promise.all(tries.map(([account = '', password = '']) => stage.client().signIn(account, password)));
    expect(new Set(answers.map(({ status, body, cookies }) => JSON.stringify([status, body, cookies]))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED', cookies: [] });
  });

  it('locks an account for the address that failed five times, not for longer, and a reset unlocks', async () => {
    for (let i = 0; i < 5; i++) await stage.client().signIn('zhang', `wrong-${i}`);
    expect((await stage.client().signIn('zhang', PASSWORD)).code).toBe('SIGN_IN_FAILED');
    const [{ n: written }] = await stage.rows('SELECT SUM(failures) AS n FROM sign_in_failures');
    await stage.client().signIn('zhang', 'wrong again');
    expect(await stage.rows('SELECT SUM(failures) AS n FROM sign_in_failures')).toEqual([{ n: written }]);
    stage.pass(15 * MINUTE + 1);
    expect((await stage.client().signIn('zhang', PASSWORD)).status).toBe(200);
    for (let i = 0; i < 5; i++) await stage.client().signIn('zhang', `wrong-${i}`);
    const [{ id }] = await stage.rows("SELECT id FROM people WHERE account='zhang'");
    const { password } = await stage.commands.resetPassword({ id });
    expect((await stage.client().signIn('zhang', password ?? '')).body.stage).toBe('PASSWORD');
  });

  it('is not kept out by fifty strangers, and their invented names are one entry', async () => {
    await stage.client().signIn('zhang', PASSWORD);
    const [{ n: before }] = await stage.rows('SELECT COUNT(*) AS n FROM audit_log');
    const strangers = Promise.all(Array.from({ length: 50 }, (_, i) => stage.client().signIn(`stranger-${i}`, 'x')));
    const answers = new Set((await strangers).map(({ code }) => code));
    expect([...answers].sort()).toEqual(['SIGN_IN_BUSY', 'SIGN_IN_FAILED']);
    expect((await stage.rows('SELECT COUNT(*) AS n FROM audit_log'))[0].n).toBe(before);
    expect(await stage.rows('SELECT * FROM sign_in_failures')).toEqual([]);
  });

  it('a password that somebody else gave is changed first, by the rules', async () => {
    const { password } = await stage.commands.proposePerson({ account: 'li', name: '李四', role: 'DASHBOARD', districts: ['*'] });
    const client = stage.client();
    expect((await client.signIn('li', password ?? '')).body.stage).toBe('PASSWORD');
    expect((await client.ask(ME)).code).toBe('SESSION_INCOMPLETE');
    const change = (fresh: string, old = password) => client.request('POST', '/session/password', { old, new: fresh });
    for (const bad of ['short-1A', 'alllowercaseletters', 'Aa1Aa1Aa1Aa1', 'Li-knows-9x', password ?? ''])
      expect((await change(bad)).code).toBe('BAD_PASSWORD');
    expect((await change('Better-Horse-7', 'wrong')).code).toBe('SIGN_IN_FAILED');
    expect((await change('Better-Horse-7')).body.stage).toBe('OPEN');
    expect((await client.ask(ME)).body.data.me.name).toBe('person:li');
    stage.pass(91 * 24 * 60 * MINUTE);
    expect((await stage.client().signIn('li', 'Better-Horse-7')).code).toBe('ACCOUNT_UNUSED');
  });

  it('ends by idleness, by length, by signing out, here and everywhere; a person who is there keeps it', async () => {
    const [idle, busy] = [stage.client(), stage.client()];
    for (const client of [idle, busy]) await client.signIn('zhang', PASSWORD);
    stage.pass(20 * MINUTE);
    await busy.request('POST', '/session/touch', {});
    stage.pass(11 * MINUTE);
    expect([(await idle.session()).body.ended, (await idle.ask(ME)).code]).toEqual(['IDLE', 'UNAUTHENTICATED']);
    expect((await busy.ask(ME)).status).toBe(200);
    for (let minutes = 0; minutes < 600; minutes += 25) {
      stage.pass(25 * MINUTE);
      await busy.request('POST', '/session/touch', {});
    }
    expect((await busy.session()).body.ended).toBe('LONG');
    const [here, there] = [stage.client(), stage.client()];
    for (const client of [here, there]) await client.signIn('zhang', PASSWORD);
    expect((await here.request('POST', '/session/end', { everywhere: true })).status).toBe(200);
    expect([here.cookies.size, (await there.session()).body.ended, (await there.ask(ME)).code]).toEqual([0, 'ENDED', 'UNAUTHENTICATED']);
  });

  it('does nothing for the page of another session, of another origin, or with a cookie that is there twice', async () => {
    const client = stage.client();
    await client.signIn('zhang', PASSWORD);
    const { tag } = client;
    client.tag = 'another';
    expect([(await client.ask(ME)).code, (await client.request('POST', '/session/touch', {})).code]).toEqual([
      'SESSION_OF_ANOTHER',
      'SESSION_OF_ANOTHER',
    ]);
    client.tag = null;
    expect((await client.ask(ME)).status).toBe(409);
    client.tag = tag;
    const from = (headers: Record<string, string>) => client.request('POST', '/graphql', { query: ME }, headers);
    expect((await from({ origin: 'http://evil.example' })).code).toBe('NOT_OUR_PAGE');
    expect((await from({ origin: 'null' })).code).toBe('NOT_OUR_PAGE');
    expect((await from({ 'sec-fetch-site': 'cross-site' })).code).toBe('NOT_OUR_PAGE');
    expect((await from({ origin: stage.base, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await from({ authorization: 'Bearer wrong-key-wrong-key' })).code).toBe('UNAUTHENTICATED');
    const [name, secret] = [...client.cookies][0] as [string, string];
    for (const cookie of [`${name}=false; ${name}=${secret}`, `${name}=${'x'.repeat(8_000)}`, `${name}=`, `other=${secret}`])
      expect((await from({ cookie })).code).toBe('UNAUTHENTICATED');
  });

  it('what a person may is what it is now; the id is another, and the old one is good for reads for half a minute', async () => {
    const [client, tab] = [stage.client(), stage.client()];
    await client.signIn('zhang', PASSWORD);
    for (const [name, value] of client.cookies) tab.cookies.set(name, value);
    tab.tag = client.tag;
    const [{ id }] = await stage.rows("SELECT id FROM people WHERE account='zhang'");
    await stage.commands.changePerson({ id, role: 'DISTRICT_ADMIN', districts: ['huarong'] });
    const districts = async (of: typeof client) => (await of.ask(ME)).body.data?.me.districts;
    expect(await districts(client)).toEqual([{ code: 'huarong' }]);
    expect((await client.session()).cookies).toHaveLength(1);
    expect([await districts(client), await districts(tab)]).toEqual([[{ code: 'huarong' }], [{ code: 'huarong' }]]);
    expect((await client.session()).cookies).toEqual([]);
    stage.pass(31_000);
    expect([await districts(client), (await tab.ask(ME)).code]).toEqual([[{ code: 'huarong' }], 'UNAUTHENTICATED']);
    await stage.commands.endPerson({ id });
    expect([(await client.ask(ME)).code, (await client.session()).body.ended]).toEqual(['UNAUTHENTICATED', 'ENDED']);
  });
});
