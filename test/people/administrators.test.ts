/** Three administrators: one proposes, another confirms; nobody confirms his own or raises himself; the last one of a role cannot go. */
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Client, openPeopleStage, type PeopleStage } from './stage.js';

const PASSWORD = 'Correct-Horse-9';
const DAY = 86_400_000;

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  beforeEach(async () => {
    stage = await openPeopleStage(engine, { change: ({ signIn }) => ({ signIn: { ...signIn, secondFactor: false } }) });
    await stage.person({ account: 'system', role: 'SYSTEM_ADMIN' });
    await stage.person({ account: 'security', role: 'SECURITY_ADMIN' });
    await stage.person({ account: 'auditor', role: 'AUDITOR' });
  });
  afterEach(() => stage.close());

  const as = async (account: string, password = PASSWORD): Promise<Client> => {
    const client = stage.client();
    expect((await client.signIn(account, password)).body.stage).toBe('OPEN');
    return client;
  };
  const act = async (client: Client, name: string, input: string, selection: string) => {
    const { body } = await client.ask(`mutation { done: ${name}(input: { ${input} }) { ${selection} problems { code field } } }`);
    return body.errors?.[0].extensions.code ?? body.data.done;
  };

  it('an account is of use when another has confirmed it', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const given = 'account: "wang", name: "王五", role: "DISTRICT_ADMIN", districts: ["echeng"]';
    expect(await act(security, 'proposePerson', given, 'person { id }')).toBe('FORBIDDEN');
    const { person, password } = await act(system, 'proposePerson', given, 'person { id state proposedBy districts { code } } password');
    expect(person).toMatchObject({ state: 'PROPOSED', proposedBy: 'person:system', districts: [{ code: 'echeng' }] });
    expect((await stage.client().signIn('wang', password)).code).toBe('SIGN_IN_FAILED');
    expect(await act(system, 'confirmPerson', `id: "${person.id}", accept: true`, 'person { id }')).toBe('FORBIDDEN');
    const raised = await act(security, 'changePerson', `id: "${person.id}", role: "CITY_ADMIN"`, 'person { id }');
    expect(raised.problems).toEqual([{ code: 'NOT_CONFIRMED', field: null }]);
    const confirmed = await act(security, 'confirmPerson', `id: "${person.id}", accept: true`, 'person { state confirmedBy }');
    expect(confirmed.person).toEqual({ state: 'ACTIVE', confirmedBy: 'person:security' });
    expect((await stage.client().signIn('wang', password)).body.stage).toBe('PASSWORD');
    const again = await act(security, 'confirmPerson', `id: "${person.id}", accept: true`, 'person { id }');
    expect(again).toEqual({ person: null, problems: [{ code: 'NOTHING_PROPOSED', field: null }] });
  });

  it('a reset is of use when another has confirmed it, and what was open ends with it', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const zhang = await stage.person({ account: 'zhang', role: 'DASHBOARD', districts: ['*'] });
    const open = await as('zhang');
    const { password } = await act(system, 'resetPassword', `id: "${zhang.id}"`, 'password person { resetProposedBy }');
    expect((await stage.client().signIn('zhang', password)).code).toBe('SIGN_IN_FAILED');
    expect((await open.ask('{ me { name } }')).status).toBe(200);
    await act(security, 'confirmPerson', `id: "${zhang.id}", accept: true`, 'person { id }');
    expect((await open.ask('{ me { name } }')).code).toBe('UNAUTHENTICATED');
    expect((await stage.client().signIn('zhang', password)).body.stage).toBe('PASSWORD');
    expect((await stage.client().signIn('zhang', PASSWORD)).code).toBe('SIGN_IN_FAILED');
  });

  it('nobody changes her own rights; scopes fit the role; the last of a role stays', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const [me] = await stage.rows("SELECT id FROM people WHERE account='security'");
    const own = await act(security, 'changePerson', `id: "${me.id}", role: "CITY_ADMIN"`, 'person { id }');
    expect(own.problems).toEqual([{ code: 'OWN_RIGHTS', field: null }]);
    const [auditor] = await stage.rows("SELECT id FROM people WHERE account='auditor'");
    for (const [client, name, input] of [
      [system, 'endPerson', `id: "${auditor.id}"`],
      [security, 'changePerson', `id: "${auditor.id}", role: "CITY_ADMIN"`],
    ] as const)
      expect((await act(client, name, input, 'person { id }')).problems).toEqual([{ code: 'LAST_ADMINISTRATOR', field: null }]);
    await stage.person({ account: 'second-auditor', role: 'AUDITOR' });
    expect((await act(system, 'endPerson', `id: "${auditor.id}"`, 'person { state }')).person).toEqual({ state: 'ENDED' });
    const clerk = await stage.person({ account: 'clerk', role: 'DEPARTMENT_CLERK', department: 'd1' });
    for (const scope of [
      'role: "CITY"',
      'role: "DISTRICT_ADMIN"',
      'role: "DISTRICT_ADMIN", districts: ["no"]',
      'role: "DEPARTMENT_CLERK"',
      'role: "AUDITOR", department: "d1"',
    ])
      expect((await act(security, 'changePerson', `id: "${clerk.id}", ${scope}`, 'person { id }')).problems[0].code).toBe('BAD_ARGUMENT');
    await expect(stage.commands.resetPassword({ id: auditor.id })).rejects.toMatchObject({ code: 'NO_PASSWORD_HERE' });
  });

  it('one that was not used for ninety days is off, but for the last of a role; the machine resets', async () => {
    const second = await stage.person({ account: 'second-auditor', role: 'AUDITOR' });
    stage.pass(60 * DAY);
    await stage.app.db.transaction((sql) => sql.run('UPDATE passwords SET setAt=?', [new Date(stage.now()).toISOString()]));
    await as('second-auditor');
    stage.pass(31 * DAY);
    expect((await stage.client().signIn('auditor', PASSWORD)).code).toBe('ACCOUNT_UNUSED');
    stage.pass(60 * DAY);
    await stage.app.db.transaction((sql) => sql.run('UPDATE passwords SET setAt=?', [new Date(stage.now()).toISOString()]));
    await as('security');
    await as('second-auditor');
    const { password } = await stage.commands.resetPassword({ id: second.id });
    expect((await stage.client().signIn('second-auditor', password ?? '')).body.stage).toBe('PASSWORD');
  });

  it('what one proposes is done at once where nothing is separated', async () => {
    const one = await openPeopleStage(engine, { change: ({ signIn }) => ({ signIn: { ...signIn, separation: false, secondFactor: false } }) });
    await one.person({ account: 'system', role: 'SYSTEM_ADMIN' });
    const client = one.client();
    await client.signIn('system', PASSWORD);
    const query = 'mutation { proposePerson(input: { account: "li", name: "李", role: "DASHBOARD", districts: ["*"] }) { person { state } } }';
    expect((await client.ask(query)).body.data.proposePerson.person.state).toBe('ACTIVE');
    await one.close();
  });

  it('keys are shown once, confirmed by another, good until their day, and end with their owner', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const owner = await stage.person({ account: 'owner', role: 'DEVELOPER', districts: ['*'] });
    const given = `name: "screen", role: "DASHBOARD", districts: ["echeng"], endsOn: "2022-03-22", owner: "${owner.id}"`;
    const { key, secret } = await act(system, 'proposeKey', given, 'key { id state owner { name } } secret');
    expect(key).toMatchObject({ state: 'PROPOSED', owner: { name: 'owner' } });
    const me = async () =>
      (await stage.client().request('POST', '/graphql', { query: '{ me { name role } }' }, { authorization: `Bearer ${secret}` })).body;
    expect((await me()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    await act(security, 'confirmKey', `id: "${key.id}", accept: true`, 'key { id }');
    expect((await me()).data.me).toEqual({ name: 'screen', role: 'DASHBOARD' });
    expect(JSON.stringify(await stage.rows('SELECT * FROM access_keys'))).not.toContain(secret);
    stage.pass(3 * DAY);
    expect((await me()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    stage.pass(-2 * DAY);
    expect((await me()).data.me.name).toBe('screen');
    await stage.commands.endPerson({ id: owner.id });
    expect((await me()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const again = await as('system');
    for (const bad of [
      'name: "x", role: "AUDITOR", endsOn: "2022-12-01"',
      'name: "x", role: "DASHBOARD", districts: ["*"], endsOn: "2022-01-01"',
      'name: "x", role: "DASHBOARD", districts: ["*"], endsOn: "2032-01-01"',
      'name: "x", role: "SYSTEM_ADMIN", endsOn: "2030-01-01"',
      `name: "screen", role: "DASHBOARD", districts: ["*"], endsOn: "2030-01-01"`,
    ])
      expect((await act(again, 'proposeKey', bad, 'key { id }')).problems[0].code).toBe('BAD_ARGUMENT');
  });

  it('the machine does not confirm for the one who proposed there', async () => {
    const owner = await stage.person({ account: 'owner', role: 'DEVELOPER', districts: ['*'] });
    await stage.app.db.transaction((sql) => sql.run("UPDATE people SET state='PROPOSED', proposedBy='root' WHERE id=?", [owner.id]));
    await expect(stage.commands.decidePerson({ id: owner.id, accept: true })).rejects.toMatchObject({ code: 'OWN_PROPOSAL' });
  });
});

describe('a second factor', () => {
  it('is set up by administrators at their first sign-in, asked for afterwards, and no code is taken twice', async () => {
    const stage = await openPeopleStage('sqlite');
    await stage.person({ account: 'auditor', role: 'AUDITOR' });
    const client = stage.client();
    expect((await client.signIn('auditor', PASSWORD)).body.stage).toBe('ENROL');
    const { body } = await client.request('POST', '/session/enrol', {});
    const code = (ms = 0): string => new TOTP({ secret: Secret.fromBase32(body.secret) }).generate({ timestamp: stage.now() + ms });
    expect((await client.request('POST', '/session/enrol', { code: '000000' })).code).toBe('BAD_CODE');
    expect((await client.request('POST', '/session/enrol', { code: code() })).body.stage).toBe('OPEN');
    expect((await client.request('POST', '/session/enrol', {})).code).toBe('SECOND_FACTOR_SET');
    expect(JSON.stringify(await stage.rows('SELECT * FROM second_factors'))).not.toContain(body.secret);
    const other = stage.client();
    expect((await other.signIn('auditor', PASSWORD)).body.stage).toBe('SECOND_FACTOR');
    expect((await other.ask('{ me { name } }')).code).toBe('SESSION_INCOMPLETE');
    const show = (of: Client, shown: string) => of.request('POST', '/session/factor', { code: shown });
    expect((await show(other, code())).code).toBe('BAD_CODE');
    stage.pass(30_000);
    expect((await show(other, code(90_000))).code).toBe('BAD_CODE');
    expect((await show(other, code(30_000))).body.stage).toBe('OPEN');
    const guessing = stage.client();
    stage.pass(16 * 60_000);
    await guessing.signIn('auditor', PASSWORD);
    for (let i = 0; i < 5; i++) await show(guessing, String(100_000 + i));
    expect((await guessing.session()).body.ended).toBe('ENDED');
    await stage.close();
  });
});
