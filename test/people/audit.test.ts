/** The audit log: every act in its own commit, a chain that names what was bent, pruned behind an anchor, one for all processes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../support/compose.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { engines } from '../support/database.js';
import { openPeopleStage, operator, type PeopleStage, type Told } from './stage.js';

const PASSWORD = 'Correct-Horse-9';

describe.each(engines)('on %s', (engine) => {
  let stage: PeopleStage;
  beforeEach(async () => {
    stage = await openPeopleStage(engine);
  });
  afterEach(() => stage.close());

  const entries = () => stage.rows('SELECT id, actor, via, act, object, outcome, address, details FROM audit_log ORDER BY id');
  const change = (text: string, params: readonly unknown[] = []) => stage.app.db.transaction((sql) => sql.run(text, params));
  const faults = async () => (await stage.app.audit.verify()).faults;

  it('has what people did and were refused, with where they came from, and no secret', async () => {
    const zhang = await stage.person({ account: 'zhang', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
    const client = stage.client();
    await client.signIn('zhang', PASSWORD);
    for (let i = 0; i < 3; i++) await client.ask('mutation { runJob(input: { name: "sync" }) { problems { code } } }');
    await stage.commands.pauseJob({ name: 'deliver', paused: true });
    await client.request('POST', '/session/end', {});
    const [added, begun, ...rest] = (await entries()) as Told[];
    expect(added).toMatchObject({ actor: 'root', via: 'cli', act: 'proposePerson', object: 'zhang', outcome: 'OK' });
    expect(begun).toMatchObject({ actor: 'person:zhang', via: 'page', act: 'session.begin', address: '127.0.0.1' });
    expect(rest.map(({ act, object, outcome }) => [act, object, outcome])).toEqual([
      ['pauseJob', 'deliver', 'OK'],
      ['session.end', 'zhang', 'OK'],
    ]);
    expect(JSON.stringify(await entries())).not.toContain(PASSWORD);
    await expect(stage.app.hub.commands({ ...operator, role: 'DASHBOARD', via: 'api' }).pauseJob({ name: 'sync', paused: true })).rejects.toThrow();
    expect((await entries()).at(-1)).toMatchObject({ act: 'pauseJob', outcome: 'FORBIDDEN' });
    expect(zhang.account).toBe('zhang');
    expect(await faults()).toEqual([]);
  });

  it('an act that fails leaves no entry that it was done', async () => {
    await expect(stage.commands.pauseJob({ name: 'nothing', paused: true })).rejects.toThrow();
    expect((await entries()).map(({ outcome }: Told) => outcome)).toEqual(['JOB_UNKNOWN']);
  });

  it('names the first entry that was changed, taken out, put in or cut off', async () => {
    for (let i = 0; i < 6; i++) await stage.commands.pauseJob({ name: 'deliver', paused: i % 2 === 0 });
    expect(await stage.app.audit.verify()).toMatchObject({ entries: 6, pruned: 0, faults: [] });
    const [before] = await stage.rows('SELECT * FROM audit_log WHERE id=3');
    await change("UPDATE audit_log SET actor='somebody' WHERE id=3");
    expect((await faults())[0]).toContain('第 3 条');
    await change('UPDATE audit_log SET actor=? WHERE id=3', [before.actor]);
    expect(await faults()).toEqual([]);
    await change('DELETE FROM audit_log WHERE id=3');
    expect(await faults()).toEqual(['缺少第 3 条']);
    await change(
      `INSERT INTO audit_log (${Object.keys(before).join(',')}) VALUES (${Object.keys(before)
        .map(() => '?')
        .join(',')})`,
      Object.values(before),
    );
    await change('DELETE FROM audit_log WHERE id>=5');
    expect(await faults()).toEqual(['末尾被截断:应有 6 条,只到第 4 条']);
    await change('DELETE FROM audit_head');
    expect(await faults()).toEqual(['末尾的封记不在了:无法确认最后几条没有被删去']);
    await stage.commands.pauseJob({ name: 'deliver', paused: false });
    expect((await entries()).map(({ act }: Told) => act)).toContain('audit.head-lost');
    expect((await stage.app.audit.verify([{ number: 9, hash: 'x' }])).faults[0]).toContain('末尾被截断');
    expect((await stage.app.audit.verify([{ number: 4, hash: 'x' }])).faults[0]).toContain('与日志文件所记的不同');
  });

  it('is pruned by whole days behind an anchor, never its end, and an invented anchor is told', async () => {
    for (let i = 0; i < 3; i++) await stage.commands.pauseJob({ name: 'deliver', paused: i % 2 === 0 });
    stage.pass(200 * 86_400_000);
    await stage.commands.pauseJob({ name: 'deliver', paused: true });
    expect(await stage.app.audit.prune()).toBe(3);
    expect(await stage.app.audit.verify()).toMatchObject({ entries: 1, pruned: 3, faults: [] });
    stage.pass(200 * 86_400_000);
    expect([await stage.app.audit.prune(), await faults()]).toEqual([0, []]);
    await change('UPDATE audit_anchors SET entries=2');
    expect((await faults())[0]).toContain('起点');
  });

  it('goes on after an older state of the store was put back, and what the log file knows of the rest is told', async () => {
    const acts = async (n: number) => {
      for (let i = 0; i < n; i++) await stage.commands.pauseJob({ name: 'deliver', paused: i % 2 === 0 });
    };
    await acts(3);
    const [head] = await stage.rows('SELECT * FROM audit_head');
    await acts(3);
    const noted = await stage.app.audit.head();
    await change('DELETE FROM audit_log WHERE id>3');
    await change('UPDATE audit_head SET number=?, hash=?, seal=? WHERE id=1', [head.number, head.hash, head.seal]);
    expect(await faults()).toEqual([]);
    const told = async () => (await stage.app.audit.verify(noted ? [noted] : [])).faults;
    expect(await told()).toEqual(['末尾被截断:日志文件记有第 6 条,库中只到第 3 条']);
    stage.pass(1_000);
    await acts(4);
    expect(await stage.app.audit.verify()).toMatchObject({ entries: 7, faults: [] });
    expect(await told()).toEqual([expect.stringContaining('第 6 条与日志文件所记的不同')]);
  });

  it('of two processes is one chain', async () => {
    if (engine === 'sqlite') return;
    const other = await compose(await optionsOf(stage));
    const both = [stage.commands, other.hub.commands(operator)];
    await Promise.all(Array.from({ length: 20 }, (_unused, i) => both[i % 2]?.pauseJob({ name: 'deliver', paused: i % 3 === 0 })));
    expect(await stage.app.audit.verify()).toMatchObject({ entries: 20, faults: [] });
    await other.close();
  });

  it('counts a stranger’s tries by the minute, unknown names together', async () => {
    await stage.person({ account: 'zhang', role: 'DASHBOARD', districts: ['*'] });
    for (const account of ['zhang', 'zhang', 'a', 'b', 'c']) await stage.client().signIn(account, 'wrong');
    const before = (await entries()).length;
    await stage.app.failedSignIns.flush();
    expect((await entries()).slice(before).map(({ object, details }: Told) => [object, details])).toEqual([
      ['zhang', '{"attempts":2}'],
      ['(没有这个账号)', '{"attempts":3}'],
    ]);
  });
});

async function optionsOf({ app, config }: PeopleStage) {
  return { config, kinds: app.hub.kinds, types: await loadConnectors(), clock: { now: Date.now, sleep: async () => undefined } };
}
