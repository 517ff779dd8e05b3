/**
 * A Galera cluster as the database: units that cross on two nodes are run again, a node that dies takes nothing with it, one without a
 * majority is away.
 */
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { type Database, migrate, openDatabase } from '../../src/db/database.js';
import { act, type Chain, claim, list, openChain } from '../support/chain.js';
import { type Cluster, hasGalera, startCluster } from '../support/galera.js';
import { startWorker, until } from '../support/program.js';

const ROWS = 3_000;
const CREATE = (name: string) => `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

// Where a run must be whole, a machine that cannot make a cluster says so.
test.runIf(process.env.CI === 'true')('Galera and rsync are installed', () => expect(hasGalera).toBe(true));

describe.runIf(hasGalera)('a Galera cluster of three nodes', () => {
  let cluster: Cluster;
  const doors: Database[] = [];
  const children: ChildProcess[] = [];
  let chain: Chain | undefined;

  beforeAll(async () => {
    cluster = await startCluster();
    await cluster.say(0, CREATE('doors'));
    const places = await Promise.all(
      cluster.urls.map(async (url) => ({ url: `${url}/doors`, folder: tmpdir(), schema: await databaseSchema(await loadKinds()) })),
    );
    await migrate(places[0] as (typeof places)[0]);
    for (const place of places.slice(0, 2)) doors.push(await openDatabase(place));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await chain?.close();
    for (const db of doors) await db.close().catch(() => undefined);
    await cluster.close();
  });

  async function worker(name: string, node: number): Promise<void> {
    const { home } = chain as Chain;
    const file = join(home, `${name}.yaml`);
    writeFileSync(file, readFileSync(join(home, 'hub.yaml'), 'utf8').replace(cluster.urls[0] as string, cluster.urls[node] as string));
    const { child } = await startWorker(home, name, file);
    children.push(child);
  }

  test('units on two nodes follow each other: what one read is still so when it commits', async () => {
    await (doors[0] as Database).transaction((sql) =>
      sql.run("INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES ('n', '0', '', '', '')"),
    );
    const raise = (db: Database) =>
      db.transaction(async (sql) => {
        const [row] = await sql.query<{ job: string }>("SELECT job FROM fires WHERE id='n'");
        const raised = Number(row?.job) + 1;
        await sql.run("UPDATE fires SET job=? WHERE id='n'", [String(raised)]);
        return { raised, commit: sql.commit };
      });
    const committed: { raised: number; commit: number }[] = [];
    await Promise.all(
      doors.map(async (db) => {
        for (let i = 0; i < 30; i++) committed.push(await raise(db));
      }),
    );
    const [row] = await (doors[0] as Database).transaction((sql) => sql.query<{ job: string }>("SELECT job FROM fires WHERE id='n'"));
    expect(row?.job).toBe('60');
    const inOrder = committed.sort((a, b) => a.raised - b.raised).map(({ commit }) => commit);
    expect(inOrder.map((commit, i) => commit - i)).toEqual(inOrder.map(() => inOrder[0]));
  });

  test('two processes on two nodes share the work; when the node of one dies the other ends it, and nothing goes twice', async () => {
    await cluster.say(0, CREATE('chain'));
    chain = await openChain('mariadb', { a: 'echeng' }, 'real', [], undefined, `${cluster.urls[0]}/chain`);
    const { app, province, put, query, states, operations } = chain;
    await put('a', 'itemClaim', { r1: claim(1) });
    await put('a', 'checklist', { q1: list(1) });
    await put('a', 'checkAct', Object.fromEntries(Array.from({ length: ROWS }, (_, i) => [`x${i}`, act(1, `JC-${i}`)])));
    await app.jobs.enable();
    const accepted = () => province.book().accepted.jg_jgxw_check_action ?? 0;
    // When it has taken the first rows, the province takes nothing more until the node is dead.
    const first = (async () => {
      while (accepted() === 0) await province.arrived('push');
      return province.hold('push');
    })();
    await worker('one', 0);
    await worker('two', 1);
    for (const job of await app.jobs.all()) await app.jobs.order(job.name);
    await until(async () => (await query('SELECT id FROM check_act LIMIT 1')).length > 0);
    await app.jobs.order('deliver');
    const pushes = await first;
    await cluster.kill(1);
    expect(accepted()).toBeLessThan(ROWS);
    pushes.answer();
    await until(async () => {
      const now = Object.values(await states('checkAct'));
      return now.length === ROWS && now.every((state) => state === 'ACCEPTED');
    });
    expect([accepted(), province.book().returned]).toEqual([ROWS, {}]);
    expect(await operations('checkAct')).toEqual(Array(ROWS).fill('i'));
  });

  test('a node without a majority is away, by its name; it serves again when it has one', async () => {
    const [db] = doors as [Database];
    const ask = () => db.read((sql) => sql.query("SELECT job FROM fires WHERE id='n'"));
    const tell = () => db.transaction((sql) => sql.run("UPDATE fires SET state='told' WHERE id='n'"));
    await cluster.kill(2);
    await until(async () => String((await ask().catch((error) => error)).code) === 'DATABASE_UNAVAILABLE');
    await expect(tell()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    // What an operator does when the other nodes will not come back.
    await cluster.say(0, "SET GLOBAL wsrep_provider_options='pc.bootstrap=YES'");
    await until(async () => (await tell().catch(() => 0)) === 1);
    expect(await ask()).toEqual([{ job: '60' }]);
  });
});
