/** Notices of a whole hub: what a receipt and the province's feed bring is told, and who is killed between sending and noting tells it again as the same. */
import { afterEach, describe, expect, it } from 'vitest';
import { openPrograms } from '../cases/out-programs-stage.js';
import { act, claim, list, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';
import { openReceiver, type Receiver } from './receiver.js';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function receiving(): Promise<Receiver> {
  const receiver = await openReceiver();
  ends.push(() => receiver.close());
  return receiver;
}

describe.each(engines)('on %s', (engine) => {
  it('tells of rows that came back and alerts that came down, each once', async () => {
    const receiver = await receiving();
    const rule = { name: 'districts', url: receiver.url, events: ['rowReturned', 'alertRaised'], to: 'district' };
    const chain = await openChain(engine, undefined, undefined, undefined, undefined, undefined, undefined, { notify: [rule] });
    ends.push(() => chain.close());
    await chain.put('a', 'itemClaim', { c1: claim(1) });
    await chain.put('a', 'checklist', { l1: list(1) });
    await chain.put('a', 'checkAct', { a1: act(1, 'N1'), a2: act(1, 'N2') });
    chain.objection = (_table, row) => (row.check_action_code === 'N2' ? { code: 'E05', field: 'x', message: '张三的号码不对' } : null);
    const alert = { title: '某企业:某风险', createdAt: '2022-05-01 08:00:00', areaNumber: '420704' };
    chain.alerts.push({ ...alert, fxyjId: 'YJ1' }, { ...alert, fxyjId: 'YJ2' });
    await chain.run();
    await chain.app.notify();
    await chain.run();
    await chain.app.notify();
    expect(
      receiver.posts.map(({ body }) => [body.to.code, body.events.map((each: { event: string; count: number }) => [each.event, each.count])]),
    ).toEqual([
      [
        'echeng',
        [
          ['rowReturned', 1],
          ['alertRaised', 2],
        ],
      ],
    ]);
    expect(receiver.posts[0]?.body.text).toContain('省平台退回:1 行(E05)');
    expect(JSON.stringify(receiver.posts)).not.toMatch(/张三|某企业|YJ1/);
    // A changed alert is no new one.
    chain.alerts.push({ ...alert, fxyjId: 'YJ1', title: '某企业:另一风险' });
    await chain.run();
    await chain.app.notify();
    expect(receiver.posts).toHaveLength(1);
  });

  it('tells again under the same id what it was stopped over', async () => {
    const receiver = await receiving();
    const chain = await openChain(engine, {}, undefined, undefined, undefined, undefined, undefined, {
      notify: [{ name: 'city', url: receiver.url, events: ['targetHeld'] }],
    });
    ends.push(() => chain.close());
    await chain.app.db.transaction((sql) => sql.run("UPDATE targets SET state='STOPPED', changedAt='2026-01-01T00:00:00.000Z'"));
    receiver.mood('silent');
    const first = await chain.another();
    receiver.onPost = () => first.stop();
    await first.notify();
    receiver.onPost = null;
    receiver.mood('calm');
    await chain.app.notify();
    await chain.app.notify();
    expect(receiver.posts).toHaveLength(2);
    expect(receiver.posts[0]?.id).toBe(receiver.posts[1]?.id);
    expect(receiver.posts[0]?.body).toEqual(receiver.posts[1]?.body);
  });
});

it('tells at most twice, under one id, where the process is killed between sending and noting', async () => {
  const receiver = await receiving();
  const stage = await openPrograms();
  stage.edit((yaml) => `${yaml}\nnotify:\n  - { name: city, url: "\${HOOK}", events: [targetHeld] }\n`);
  const env = { HOOK: `${receiver.url}/?key=very-secret` };
  const ordered = async (url: string): Promise<void> => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer 0123456789abcdef01234567' };
    const body = JSON.stringify({ query: 'mutation { runJob(input: { name: "notify" }) { problems { code } } }' });
    await fetch(`${url}/graphql`, { method: 'POST', headers, body }).catch(() => undefined);
  };
  receiver.mood('silent');
  const killed = await stage.start(['serve'], { env });
  receiver.onPost = () => void killed.child.kill('SIGKILL');
  await killed.says('ready');
  await ordered(killed.url);
  await receiver.got(1);
  await killed.ended;
  receiver.onPost = null;
  receiver.mood('calm');
  const hub = await stage.start(['serve'], { env });
  await hub.says('ready');
  await ordered(hub.url);
  await receiver.got(2);
  await ordered(hub.url);
  const said = await hub.stop();
  expect(receiver.posts.map(({ id }) => id)).toEqual(Array(2).fill(receiver.posts[0]?.id));
  expect(`${said.out}${said.err}${killed.out()}${killed.err()}`).not.toContain('very-secret');
});

it('does not wait for ever for a receiver that says nothing', async () => {
  const receiver = await receiving();
  const chain = await openChain('sqlite', {}, undefined, undefined, undefined, undefined, undefined, {
    notify: [{ name: 'city', url: receiver.url, events: ['targetHeld'] }],
  });
  ends.push(() => chain.close());
  await chain.app.db.transaction((sql) => sql.run("UPDATE targets SET state='STOPPED'"));
  receiver.mood('silent');
  expect((await chain.app.notify()).parts[0]).toMatchObject({ message: '等待应答超时' });
});
