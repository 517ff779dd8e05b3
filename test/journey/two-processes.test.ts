/** Two processes that work on one MariaDB: they share the deliveries, and when one is killed the other ends what it began. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeldCalls } from '../../connectors/targets/province-exchange/rehearsal/calls.js';
import { act, type Chain, claim, list, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';
import { startWorker, until, type Worker } from '../support/program.js';

const ROWS = 12_000;

describe.runIf(engines.includes('mariadb'))('two processes on one server database', () => {
  let chain: Chain;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    chain = await openChain('mariadb', { a: 'echeng' }, 'real');
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await chain.put('a', 'checkAct', Object.fromEntries(Array.from({ length: ROWS }, (_, i) => [`x${i}`, act(1, `JC-${i}`)])));
    await chain.app.sync();
    await chain.app.jobs.enable();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await chain.close();
  });

  async function worker(name: string): Promise<Worker> {
    const started = await startWorker(chain.home, name, join(chain.home, 'hub.yaml'));
    children.push(started.child);
    return started;
  }
  const owners = async () =>
    new Set(
      (await chain.query<{ owner: string }>("SELECT DISTINCT owner FROM batches WHERE owner IS NOT NULL AND state IN ('SEALED','SENT')")).map(
        (row) => row.owner,
      ),
    );
  const accepted = () => chain.province.book().accepted.jg_jgxw_check_action ?? 0;
  async function firstTaken(): Promise<HeldCalls> {
    while (accepted() === 0) await chain.province.arrived('push');
    return chain.province.hold('push');
  }

  test('share the deliveries; the survivor of a kill -9 sends the rest, and nothing twice', async () => {
    const [one, two] = [await worker('one'), await worker('two')];
    const first = firstTaken();
    await chain.app.jobs.order('deliver');
    // From here on the province answers no push: one process has no hands for all of them.
    const pushes = await first;
    const pids = [one, two].map(({ child }) => `:${child.pid}:`);
    const both = new Set<string>();
    await until(async () => {
      for (const owner of await owners()) for (const pid of pids) if (owner.includes(pid)) both.add(pid);
      return both.size === 2;
    });
    const holder = (await chain.app.jobs.all()).find((job) => job.name === 'deliver')?.owner ?? '';
    const victim = holder.includes(pids[0] as string) ? one : two;
    victim.child.kill('SIGKILL');
    const atDeath = accepted();
    expect([atDeath > 0, atDeath < ROWS]).toEqual([true, true]);
    pushes.answer();

    await until(async () => Object.values(await chain.states('checkAct')).every((state) => state === 'ACCEPTED'));
    expect([accepted(), chain.province.book().returned]).toEqual([ROWS, {}]);
    expect(await chain.operations('checkAct')).toEqual(Array(ROWS).fill('i'));
    const numbers = await chain.query<{ number: string }>('SELECT number FROM batches WHERE number IS NOT NULL');
    expect(new Set(numbers.map((row) => row.number)).size).toBe(numbers.length);
    await until(async () => (await chain.query("SELECT id FROM runs WHERE state='CUT_OFF' AND job='deliver'")).length > 0);
  });

  test('a process that works answers probes, and leaves questions to the others', async () => {
    const { url, child } = await worker('three');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('hub_outbox_waiting');
    expect((await fetch(`${url}/graphql`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(404);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(readFileSync(join(chain.home, 'three', 'hub.log'), 'utf8')).not.toContain('app-key');
  });
});
