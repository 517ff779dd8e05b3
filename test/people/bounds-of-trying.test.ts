/** What whoever knows or has a part of it can try: codes, sessions half open, addresses by the million, rights raised while signed in. */
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Client, openPeopleStage, type PeopleStage } from './stage.js';

const PASSWORD = 'Correct-Horse-9';
const ME = '{ me { name } }';
const MINUTE = 60_000;

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  beforeEach(async () => {
    stage = await openPeopleStage(engine, { server: { trustedProxies: ['127.0.0.1'] } });
  });
  afterEach(() => stage.close());

  /** Signed in with a second factor; answers the maker of its codes. */
  const enrolled = async (account: string): Promise<(ms?: number) => string> => {
    const client = stage.client();
    await client.signIn(account, PASSWORD);
    const { body } = await client.request('POST', '/session/enrol', {});
    const code = (ms = 0): string => new TOTP({ secret: Secret.fromBase32(body.secret) }).generate({ timestamp: stage.now() + ms });
    expect((await client.request('POST', '/session/enrol', { code: code(-30_000) })).body.stage).toBe('OPEN');
    return code;
  };
  const from = (client: Client, address: string, account: string, password: string) =>
    client.request('POST', '/session', { account, password }, { 'x-forwarded-for': address });

  it('codes are not tried without end by signing in again between them', async () => {
    await stage.person({ account: 'auditor', role: 'AUDITOR' });
    const code = await enrolled('auditor');
    const wrong = String((Number(code()) + 7) % 1_000_000).padStart(6, '0');
    let looked = 0;
    for (let round = 0; round < 3; round++) {
      const client = stage.client();
      if ((await client.signIn('auditor', PASSWORD)).status !== 200) continue;
      for (let i = 0; i < 4; i++) if ((await client.request('POST', '/session/factor', { code: wrong })).code === 'BAD_CODE') looked++;
    }
    expect(looked).toBe(5);
  });

  it('nor in sessions that were begun before the account was locked', async () => {
    await stage.person({ account: 'auditor', role: 'AUDITOR' });
    const code = await enrolled('auditor');
    const wrong = String((Number(code()) + 7) % 1_000_000).padStart(6, '0');
    const [one, other] = [stage.client(), stage.client()];
    for (const client of [one, other]) await client.signIn('auditor', PASSWORD);
    for (let i = 0; i < 5; i++) await one.request('POST', '/session/factor', { code: wrong });
    expect((await other.request('POST', '/session/factor', { code: code() })).code).toBe('BAD_CODE');
    stage.pass(15 * MINUTE + 1);
    expect((await other.request('POST', '/session/factor', { code: code() })).body.stage).toBe('OPEN');
  });

  it('a session that opens by a code or a new password has another id than the one that was half open', async () => {
    await stage.person({ account: 'auditor', role: 'AUDITOR' });
    const code = await enrolled('auditor');
    const [client, planted] = [stage.client(), stage.client()];
    await client.signIn('auditor', PASSWORD);
    for (const [name, value] of client.cookies) planted.cookies.set(name, value);
    planted.tag = client.tag;
    expect((await client.request('POST', '/session/factor', { code: code() })).body.stage).toBe('OPEN');
    expect([(await client.ask(ME)).status, (await planted.ask(ME)).code]).toEqual([200, 'UNAUTHENTICATED']);
  });

  it('who is made an administrator while signed in sets up a second factor before anything else', async () => {
    const zhang = await stage.person({ account: 'zhang', role: 'CITY_ADMIN' });
    const client = stage.client();
    await client.signIn('zhang', PASSWORD);
    await stage.commands.changePerson({ id: zhang.id, role: 'SYSTEM_ADMIN' });
    expect((await client.ask('{ people { account } }')).code).toBe('SESSION_INCOMPLETE');
    expect((await client.session()).body.stage).toBe('ENROL');
  });

  it('addresses of one IPv6 network are one', async () => {
    await stage.person({ account: 'zhang', role: 'CITY_ADMIN' });
    for (let i = 1; i <= 5; i++) await from(stage.client(), `2001:db8:1:2::${i}`, 'zhang', 'wrong');
    expect((await from(stage.client(), '2001:db8:1:2::99', 'zhang', PASSWORD)).code).toBe('SIGN_IN_FAILED');
    expect((await from(stage.client(), '2001:db8:1:3::99', 'zhang', PASSWORD)).status).toBe(200);
  });

  it('a wrong old password is written down as that, and a session that is signed out twice as one end', async () => {
    await stage.person({ account: 'zhang', role: 'CITY_ADMIN' });
    const client = stage.client();
    await client.signIn('zhang', PASSWORD);
    await client.request('POST', '/session/password', { old: 'wrong', new: 'Better-Horse-77' });
    await Promise.all(
      [1, 2, 3].map(() => client.request('POST', '/session/end', {}, { cookie: [...client.cookies].map((pair) => pair.join('=')).join() })),
    );
    const acts = await stage.rows("SELECT act, outcome FROM audit_log WHERE actor='person:zhang' ORDER BY id");
    expect(acts).toEqual([
      { act: 'session.begin', outcome: 'OK' },
      { act: 'password.change', outcome: 'SIGN_IN_FAILED' },
      { act: 'session.end', outcome: 'OK' },
    ]);
  });

  it('an account of the rehearsal world that is not let in is no other holder of a role', async () => {
    const real = await stage.person({ account: 'system', role: 'SYSTEM_ADMIN' });
    await stage.person({ account: 'demo-system', role: 'SYSTEM_ADMIN', demo: 'x' });
    await stage.app.db.transaction((sql) => sql.run("UPDATE people SET demo='x' WHERE account='demo-system'", []));
    const page = stage.app.hub.commands({ name: 'person:security', role: 'SECURITY_ADMIN', districts: [], via: 'page' });
    await expect(page.endPerson({ id: real.id })).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' });
  });

  it('the name that another system has for a person is free again when her account was ended or turned down', async () => {
    const identity = { provider: 'portal', subject: 'u-1' };
    const old = await stage.commands.proposePerson({ account: 'zhang', name: '张三', role: 'CITY_ADMIN', identity });
    await expect(stage.commands.proposePerson({ account: 'zhang2', name: '张三', role: 'CITY_ADMIN', identity })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    });
    await stage.commands.endPerson({ id: old.person.id });
    const again = await stage.commands.proposePerson({ account: 'zhang2', name: '张三', role: 'CITY_ADMIN', identity });
    expect(await stage.rows("SELECT personId FROM identities WHERE provider='portal'")).toEqual([{ personId: again.person.id }]);
  });

  it('what cannot be the name of a person at another system is refused in words', async () => {
    const name = { account: 'zhang', name: '张三', role: 'CITY_ADMIN' };
    for (const identity of [
      { provider: 'local', subject: 'li' },
      { provider: 'p'.repeat(5_000), subject: 'u' },
      { provider: 'portal', subject: 's'.repeat(5_000) },
      { provider: 'portal', subject: '' },
    ])
      await expect(stage.commands.proposePerson({ ...name, identity })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('the log tells from where an act was ordered, of a page and of a key', async () => {
    await stage.person({ account: 'security', role: 'SECURITY_ADMIN' });
    await stage.app.db.transaction((sql) => sql.run("UPDATE people SET role='CITY_ADMIN'", []));
    const client = stage.client();
    await client.signIn('security', PASSWORD);
    const query = 'mutation { runJob(input: { name: "nothing" }) { problems { code } } }';
    await client.request('POST', '/graphql', { query }, { 'x-forwarded-for': '10.1.2.3' });
    const { secret } = await stage.commands.proposeKey({ name: 'k', role: 'CITY_ADMIN', endsOn: '2023-12-31' });
    await stage.client().request('POST', '/graphql', { query }, { 'x-forwarded-for': '10.1.2.4', authorization: `Bearer ${secret}` });
    expect(await stage.rows("SELECT DISTINCT actor, via, address FROM audit_log WHERE act='runJob' ORDER BY actor DESC")).toEqual([
      { actor: 'person:security', via: 'page', address: '10.1.2.3' },
      { actor: 'k', via: 'api', address: '10.1.2.4' },
    ]);
  });

  it('a store that was away at the first sign-in keeps nobody out afterwards', async () => {
    await stage.person({ account: 'zhang', role: 'CITY_ADMIN' });
    const rename = (from: string, to: string) => stage.app.db.transaction((sql) => sql.run(`ALTER TABLE ${from} RENAME TO ${to}`, []));
    await rename('sessions', 'sessions_away');
    expect((await stage.client().signIn('zhang', PASSWORD)).status).toBeGreaterThanOrEqual(500);
    await rename('sessions_away', 'sessions');
    expect((await stage.client().signIn('zhang', PASSWORD)).status).toBe(200);
  });

  it('half a name at another system is no account with a password here', async () => {
    await stage.person({ account: 'system', role: 'SYSTEM_ADMIN' });
    const client = stage.client();
    await client.signIn('system', PASSWORD);
    await stage.app.db.transaction((sql) => sql.run("UPDATE sessions SET stage='OPEN'", []));
    stage.app.people.forget();
    for (const half of ['provider: "portal"', 'subject: "u-1"']) {
      const query = `mutation { proposePerson(input: { account: "li", name: "李", role: "CITY_ADMIN", ${half} }) { password problems { code } } }`;
      expect((await client.ask(query)).body.data.proposePerson).toEqual({ password: null, problems: [{ code: 'BAD_ARGUMENT' }] });
    }
  });

  it('nobody confirms a reset of her own password: whoever proposed it would be her from then on', async () => {
    const security = await stage.person({ account: 'security', role: 'SECURITY_ADMIN' });
    const asked = (name: string, role: 'SYSTEM_ADMIN' | 'SECURITY_ADMIN', person: string) =>
      stage.app.hub.commands({ name, role, districts: [], via: 'page', person });
    await asked('person:system', 'SYSTEM_ADMIN', 'other').resetPassword({ id: security.id });
    const own = asked('person:security', 'SECURITY_ADMIN', security.id);
    await expect(own.decidePerson({ id: security.id, accept: true })).rejects.toMatchObject({ code: 'OWN_RIGHTS' });
    await expect(own.decidePerson({ id: security.id, accept: false })).resolves.toMatchObject({ account: 'security' });
  });

  it('an entry of the log is bounded, whatever was typed', async () => {
    await expect(stage.commands.proposePerson({ account: 'a'.repeat(400_000), name: 'x', role: 'CITY_ADMIN' })).rejects.toThrow();
    await expect(
      stage.commands.proposePerson({ account: 'b', name: 'x', role: 'DISTRICT_ADMIN', districts: Array<string>(9_000).fill('西'.repeat(90)) }),
    ).rejects.toThrow();
    const rows = await stage.rows('SELECT details FROM audit_log');
    for (const { details } of rows) expect((details ?? '').length).toBeLessThan(4_000);
    expect((await stage.app.audit?.verify())?.faults ?? []).toEqual([]);
  });
});
