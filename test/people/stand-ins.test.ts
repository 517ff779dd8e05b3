/** Stand-ins: another's role and scope for a span of days, under one's own name, never by way of a third, and over at once when anything of it changes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Client, openPeopleStage, type PeopleStage, type Reply, type Told } from './stage.js';

const PASSWORD = 'Correct-Horse-9';
const [SECOND, DAY] = [1_000, 86_400_000];
// The stage's clock begins in the morning of this day.
const [TODAY, LAST] = ['2022-03-20', '2022-03-24'];

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  const id: Record<string, string> = {};
  beforeEach(async () => {
    stage = await openPeopleStage(engine, {
      change: ({ signIn }) => ({ signIn: { ...signIn, secondFactor: false, longestMs: 10 * DAY, idleMs: 10 * DAY } }),
    });
    await people('zhang', 'li');
  });
  afterEach(() => stage.close());

  const WHO: Readonly<Record<string, { readonly role: string; readonly districts?: readonly string[]; readonly department?: string }>> = {
    ...{ system: { role: 'SYSTEM_ADMIN' }, security: { role: 'SECURITY_ADMIN' }, security2: { role: 'SECURITY_ADMIN' } },
    ...{ zhang: { role: 'DISTRICT_ADMIN', districts: ['huarong'] }, li: { role: 'DISTRICT_ADMIN', districts: ['echeng'] } },
    wang: { role: 'DEPARTMENT_CLERK', department: 'd1' },
  };
  /** Only those that a test needs: each is a hash that takes its time. */
  const people = async (...accounts: string[]): Promise<void> => {
    for (const account of accounts) id[account] = (await stage.person({ account, ...(WHO[account] as (typeof WHO)[string]) })).id;
  };
  const as = async (account: string): Promise<Client> => {
    const client = stage.client();
    expect((await client.signIn(account, PASSWORD)).body.stage).toBe('OPEN');
    return client;
  };
  const act = async (client: Client, name: string, input: string, selection = 'standIn { id state }'): Promise<Told> => {
    const { body } = await client.ask(`mutation { done: ${name}(input: { ${input} }) { ${selection} problems { code field } } }`);
    return body.errors?.[0].extensions.code ?? (body.data.done.problems.length > 0 ? body.data.done.problems : body.data.done.standIn);
  };
  const span = `fromDay: "${TODAY}", toDay: "${LAST}", reason: "出差"`;
  /** Confirmed at once, as on the machine itself. */
  const given = async (from: string, standIn: string): Promise<string> =>
    (await stage.commands.proposeStandIn({ person: id[from] ?? '', standIn, fromDay: TODAY, toDay: LAST, reason: '出差' })).row.id;
  const turn = async (client: Client, standIn: string | null): Promise<Reply> => {
    const reply = await client.request('POST', '/session/stand-in', { standIn: standIn ?? '' });
    if (reply.status === 200) client.tag = reply.body.tag;
    return reply;
  };
  const me = async (client: Client): Promise<Told> => (await client.ask('{ districts { code } me { name role } }')).body.data;
  const entries = () => stage.rows("SELECT actor, behalf, act, object, role FROM audit_log WHERE via='page' ORDER BY id");

  it('acts with the other’s role and scope under her own name, and the log has both', async () => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    expect((await li.session()).body).toMatchObject({ acting: null, mayActFor: [{ standIn: made, account: 'zhang', toDay: LAST }] });
    const { body } = await turn(li, made);
    expect(body).toMatchObject({ acting: { account: 'zhang', toDay: LAST }, person: { account: 'li' }, districts: [{ code: 'huarong' }] });
    expect(await me(li)).toMatchObject({ districts: [{ code: 'huarong' }], me: { name: 'person:li', role: 'DISTRICT_ADMIN' } });
    await li.ask('mutation { retryDeliveries(input: { code: "E05", requestId: "r" }) { rows } }');
    await turn(li, null);
    expect((await me(li)).districts).toEqual([{ code: 'echeng' }]);
    const own = (await entries()).filter(({ actor }: Told) => actor === 'person:li').slice(1);
    expect(own.map(({ behalf, act: what }: Told) => [what, behalf])).toEqual([
      ['session.stand-in', null],
      ['retryDeliveries', 'person:zhang'],
      ['retryDeliveries', 'person:zhang'],
      ['session.stand-in-end', null],
    ]);
    expect((await stage.app.audit.verify()).faults).toEqual([]);
    // For whom it was done is part of the chain.
    await stage.app.db.transaction((sql) => sql.run("UPDATE audit_log SET behalf='person:wang' WHERE behalf='person:zhang'"));
    expect((await stage.app.audit.verify()).faults).toHaveLength(1);
  });

  it('a page that was drawn before the switch acts no more, in either direction, and a secret of before opens nothing', async () => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    const [own, before] = [li.tag, new Map(li.cookies)];
    await turn(li, made);
    const acting = li.tag;
    expect(acting).not.toBe(own);
    li.tag = own;
    expect((await li.ask('{ me { name } }')).code).toBe('SESSION_OF_ANOTHER');
    li.tag = acting;
    await turn(li, null);
    li.tag = acting;
    expect((await li.ask('{ me { name } }')).code).toBe('SESSION_OF_ANOTHER');
    const old = stage.client();
    for (const [name, value] of before) old.cookies.set(name, value);
    old.tag = own;
    expect((await old.ask('{ me { name } }')).code).toBe('UNAUTHENTICATED');
  });

  it('two tabs that switch at once are one switch', async () => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    const other = stage.client();
    for (const [name, value] of li.cookies) other.cookies.set(name, value);
    other.tag = li.tag;
    const replies = await Promise.all([turn(li, made), turn(other, made)]);
    expect(replies.map(({ status }) => status === 200).sort()).toEqual([false, true]);
    const winner = [li, other].find((_, i) => replies[i]?.status === 200) as Client;
    expect((await me(winner)).districts).toEqual([{ code: 'huarong' }]);
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['its last day passed', async () => stage.pass(5 * DAY)],
    ['who is away was given other rights', () => stage.commands.changePerson({ id: id.zhang as string, role: 'CITY_ADMIN' })],
    ['her own rights changed', () => stage.commands.changePerson({ id: id.li as string, role: 'DASHBOARD', districts: ['echeng'] })],
    ['who is away left', () => stage.commands.endPerson({ id: id.zhang as string })],
    [
      'who is away ended it',
      async () => void (await act(await as('zhang'), 'endStandIn', `id: "${(await stage.rows('SELECT id FROM stand_ins'))[0].id}"`)),
    ],
    [
      'rights were changed by another way',
      () => stage.app.db.transaction((sql) => sql.run('UPDATE people SET rightsVersion=rightsVersion+1 WHERE id=?', [id.zhang])),
    ],
  ])('is over in the middle of it when %s: nothing more is done, and she goes on as herself', async (_what, change) => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    await turn(li, made);
    expect((await me(li)).districts).toEqual([{ code: 'huarong' }]);
    await change();
    stage.app.people.forget();
    const refused = await li.ask('mutation { retryDeliveries(input: { code: "E05", requestId: "x" }) { rows } }');
    expect(refused.code).toBe('STAND_IN_OVER');
    expect((await turn(li, made)).status).toBe(409);
    // The page asks whose it is, as after any refusal.
    const { body } = await li.session();
    expect(body).toMatchObject({ acting: null, mayActFor: [], person: { account: 'li' } });
    li.tag = body.tag;
    expect((await me(li)).districts).toEqual([{ code: 'echeng' }]);
  });

  it('is over at midnight of the city, to the second', async () => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    await turn(li, made);
    stage.pass(Date.parse('2022-03-24T15:59:59.000Z') - stage.now());
    expect((await me(li)).districts).toEqual([{ code: 'huarong' }]);
    stage.pass(SECOND);
    expect((await li.ask('{ me { name } }')).code).toBe('STAND_IN_OVER');
  });

  it('ends with her own account altogether', async () => {
    const made = await given('zhang', 'li');
    const li = await as('li');
    await turn(li, made);
    await stage.commands.endPerson({ id: id.li as string });
    expect((await li.ask('{ me { name } }')).code).toBe('UNAUTHENTICATED');
    expect(await stage.rows('SELECT state FROM stand_ins')).toEqual([{ state: 'ENDED' }]);
  });

  it('is never by way of a third: who stands in for a stand-in has that one’s own work alone', async () => {
    await people('wang');
    const ofZhang = await given('zhang', 'li');
    const ofLi = await given('li', 'wang');
    const wang = await as('wang');
    expect((await wang.session()).body.mayActFor.map(({ account }: Told) => account)).toEqual(['li']);
    await turn(wang, ofLi);
    expect((await me(wang)).districts).toEqual([{ code: 'echeng' }]);
    expect((await turn(wang, ofZhang)).code).toBe('STAND_IN_OVER');
    // Nor does she pass on what is not hers, nor propose while she acts for another.
    expect(await act(wang, 'proposeStandIn', `standIn: "zhang", ${span}`)).toEqual([{ code: 'STANDING_IN', field: null }]);
    expect(await act(wang, 'endStandIn', `id: "${ofLi}"`)).toEqual([{ code: 'STANDING_IN', field: null }]);
  });

  it('keeps the three administrators apart: none on either side, and nobody decides what she proposed', async () => {
    await people('system', 'security', 'wang');
    const zhang = await as('zhang');
    for (const account of ['system', 'security', 'nobody', 'zhang'])
      expect(await act(zhang, 'proposeStandIn', `standIn: "${account}", ${span}`)).toEqual([{ code: 'BAD_ARGUMENT', field: 'standIn' }]);
    expect(await act(await as('security'), 'proposeStandIn', `standIn: "li", ${span}`)).toEqual([{ code: 'BAD_ARGUMENT', field: 'person' }]);
    expect(await act(zhang, 'proposeStandIn', `person: "${id.wang}", standIn: "li", ${span}`)).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    const made = (await act(await as('system'), 'proposeStandIn', `person: "${id.zhang}", standIn: "li", ${span}`)).id;
    expect(await act(zhang, 'confirmStandIn', `id: "${made}", accept: true`)).toBe('FORBIDDEN');
    const li = await as('li');
    expect((await turn(li, made)).code).toBe('STAND_IN_OVER');
    // Made an administrator in between.
    await stage.commands.changePerson({ id: id.li as string, role: 'AUDITOR' });
    expect(await act(await as('security'), 'confirmStandIn', `id: "${made}", accept: true`)).toEqual([{ code: 'NOTHING_PROPOSED', field: null }]);
  });

  it('is decided once, by one of two, and asks for a span that a person means', async () => {
    await people('security', 'security2', 'wang');
    const zhang = await as('zhang');
    const wrong: readonly [string, string][] = [
      ['fromDay: "2022-03-19", toDay: "2022-03-24"', 'fromDay'],
      ['fromDay: "2023-04-01", toDay: "2023-04-02"', 'fromDay'],
      ['fromDay: "2022-03-24", toDay: "2022-03-23"', 'toDay'],
      ['fromDay: "2022-03-20", toDay: "2022-05-19"', 'toDay'],
    ];
    for (const [days, field] of wrong)
      expect(await act(zhang, 'proposeStandIn', `standIn: "li", ${days}, reason: "出差"`)).toEqual([{ code: 'BAD_ARGUMENT', field }]);
    for (const reason of ['  ', 'x'.repeat(201)])
      expect(await act(zhang, 'proposeStandIn', `standIn: "li", fromDay: "${TODAY}", toDay: "${LAST}", reason: "${reason}"`)).toEqual([
        { code: 'BAD_ARGUMENT', field: 'reason' },
      ]);
    const made = (await act(zhang, 'proposeStandIn', `standIn: " ＬI ", fromDay: "${TODAY}", toDay: "2022-05-18", reason: "<script>=cmd|"`)).id;
    expect(await act(zhang, 'proposeStandIn', `standIn: "wang", ${span}`)).toEqual([{ code: 'BAD_ARGUMENT', field: 'fromDay' }]);
    const [one, two] = [await as('security'), await as('security2')];
    const decided = await Promise.all([
      act(one, 'confirmStandIn', `id: "${made}", accept: true`),
      act(two, 'confirmStandIn', `id: "${made}", accept: false`),
    ]);
    expect(decided.filter((answer) => Array.isArray(answer))).toEqual([[{ code: 'NOTHING_PROPOSED', field: null }]]);
  });

  it('once asked by one number is one, whatever was clicked', async () => {
    await people('wang');
    const zhang = await as('zhang');
    const ask = (): Promise<Told> => act(zhang, 'proposeStandIn', `standIn: "li", ${span}, requestId: "n-1"`);
    const made = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(made.map((answer) => answer.id)).size).toBe(1);
    expect(await act(zhang, 'proposeStandIn', `standIn: "wang", ${span}, requestId: "n-1"`)).toEqual([
      { code: 'REQUEST_ID_REUSED', field: 'requestId' },
    ]);
    expect(await stage.rows('SELECT COUNT(*) AS n FROM stand_ins')).toEqual([{ n: 1 }]);
  });

  it('each sees her own, administrators all, and a key none', async () => {
    await people('system', 'wang');
    await given('zhang', 'li');
    const wang = await as('wang');
    const seen = async (client: Client, field: string) => {
      const { body } = await client.ask(`{ list: ${field} { person { account } standIn { account districts { code } } state } }`);
      return body.errors?.[0].extensions.code ?? body.data.list.map((each: Told) => `${each.person.account}>${each.standIn.account} ${each.state}`);
    };
    expect(await seen(await as('li'), 'myStandIns')).toEqual(['zhang>li GOOD']);
    expect(await seen(wang, 'myStandIns')).toEqual([]);
    expect(await seen(wang, 'standIns')).toBe('FORBIDDEN');
    const system = await as('system');
    expect(await seen(system, 'standIns')).toEqual(['zhang>li GOOD']);
    const other = (await stage.rows('SELECT id FROM stand_ins'))[0].id;
    expect(await act(wang, 'endStandIn', `id: "${other}"`)).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
    expect(await act(system, 'endStandIn', `id: "${other}"`)).toMatchObject({ state: 'ENDED' });
    const key = await fetch(`${stage.base}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer city', 'content-type': 'application/json' },
      body: JSON.stringify({ query: `mutation { proposeStandIn(input: { standIn: "li", ${span} }) { problems { field } } }` }),
    }).then((response) => response.json() as Told);
    expect(key.data.proposeStandIn.problems).toHaveLength(1);
  });

  it('does not lengthen a session: its times are those of the sign-in', async () => {
    await stage.close();
    stage = await openPeopleStage(engine, { change: ({ signIn }) => ({ signIn: { ...signIn, secondFactor: false, idleMs: 2 * DAY } }) });
    await people('zhang', 'li');
    const made = await given('zhang', 'li');
    const li = await as('li');
    stage.pass(36_000_000 - 10 * SECOND);
    await turn(li, made);
    stage.pass(20 * SECOND);
    expect((await li.ask('{ me { name } }')).code).toBe('UNAUTHENTICATED');
  });
});

describe.each(engines)('a leaver on %s', (engine) => {
  let stage: PeopleStage;
  beforeEach(async () => {
    stage = await openPeopleStage(engine, { change: ({ signIn }) => ({ signIn: { ...signIn, secondFactor: false } }) });
  });
  afterEach(() => stage.close());

  it('hands what hangs on her to one of the same role and scope, in the act that ends her account', async () => {
    const made: Record<string, string> = {};
    for (const [account, scope] of [
      ['zhao', { districts: ['echeng'] }],
      ['qian', { districts: ['echeng'] }],
      ['sun', { districts: ['huarong'] }],
    ] as const)
      made[account] = (await stage.person({ account, role: 'DISTRICT_ADMIN', ...scope })).id;
    await stage.person({ account: 'system', role: 'SYSTEM_ADMIN' });
    const { key, secret } = await stage.commands.proposeKey({
      name: 'screen',
      role: 'DASHBOARD',
      districts: ['echeng'],
      endsOn: '2022-12-31',
      owner: made.zhao ?? '',
    });
    const days = { fromDay: '2022-03-20', toDay: '2022-03-30', reason: '产假' };
    await stage.commands.proposeStandIn({ person: made.sun ?? '', standIn: 'zhao', ...days });
    await stage.commands.proposeStandIn({ person: made.zhao ?? '', standIn: 'sun', ...days });
    const system = stage.client();
    await system.signIn('system', 'Correct-Horse-9');
    const { body } = await system.ask('query ($id: ID!) { openWork(person: $id) { what title } }', { id: made.zhao });
    expect(body.data.openWork).toEqual([
      { what: 'KEY', title: '密钥 screen' },
      { what: 'STAND_IN', title: '由他人代办(2022-03-20 至 2022-03-30)' },
      { what: 'STAND_IN', title: '代 sun 办理(2022-03-20 至 2022-03-30)' },
    ]);
    const end = (handTo: string | undefined) =>
      system.ask('mutation ($input: EndPersonInput!) { endPerson(input: $input) { person { state } problems { field } } }', {
        input: { id: made.zhao, handTo, requestId: 'e' },
      });
    expect((await end(made.sun)).body.data.endPerson).toMatchObject({ problems: [{ field: 'handTo' }] });
    expect(await stage.rows("SELECT state FROM people WHERE account='zhao'")).toEqual([{ state: 'ACTIVE' }]);
    const [one, two] = await Promise.all([end(made.qian), end(made.qian)]);
    expect([one?.body.data.endPerson, two?.body.data.endPerson]).toEqual(Array(2).fill({ person: { state: 'ENDED' }, problems: [] }));
    expect(await stage.rows('SELECT ownerId, state FROM access_keys WHERE id=?', [key.id])).toEqual([{ ownerId: made.qian, state: 'ACTIVE' }]);
    expect(await stage.app.people.viewerOfKey(secret)).toMatchObject({ name: 'screen' });
    expect(await stage.rows('SELECT personId, standInId, state FROM stand_ins ORDER BY id')).toEqual([
      { personId: made.sun, standInId: made.zhao, state: 'ENDED' },
      { personId: made.zhao, standInId: made.sun, state: 'ENDED' },
      { personId: made.sun, standInId: made.qian, state: 'PROPOSED' },
    ]);
    const [entry] = await stage.rows("SELECT details FROM audit_log WHERE act='endPerson' AND outcome='OK'");
    expect(JSON.parse(entry.details)).toEqual({ id: made.zhao, handTo: made.qian });
  });

  it('takes it all along where nobody takes over', async () => {
    const { id } = await stage.person({ account: 'zhao', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    await stage.commands.proposeKey({ name: 'screen', role: 'DASHBOARD', districts: ['echeng'], endsOn: '2022-12-31', owner: id });
    await stage.commands.endPerson({ id });
    expect(await stage.rows('SELECT state FROM access_keys')).toEqual([{ state: 'ENDED' }]);
  });
});
