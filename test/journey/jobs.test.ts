/** Jobs of the list at work: what a schedule starts, what an order takes along, and which rows are then due no more. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scheduleFault } from '../../src/kit/schedule.js';
import { jobs, workingJobs } from '../../src/jobs/jobs.js';
import { type Chain, openChain } from '../support/chain.js';
import type { Actor } from '../../src/access/actor.js';
import { until } from '../support/program.js';

describe('the list', () => {
  test('names each job once, with a schedule that runs and the lease of a job in it', () => {
    expect(new Set(jobs.map((job) => job.name)).size).toBe(jobs.length);
    expect(jobs.map((job) => scheduleFault(job.schedule))).toEqual(jobs.map(() => null));
    expect(workingJobs.filter((job) => !workingJobs.some(({ name }) => name === job.lease))).toEqual([]);
  });

  test('has no job that does nothing, but the planned ones', () => {
    expect(jobs.filter((job) => !('run' in job)).map((job) => [job.name, job.planned])).toEqual([['reconcile', true]]);
  });
});

const operator: Actor = { name: 'operator', role: 'CITY_ADMIN', districts: '*', via: 'cli' };

describe('a hub with a source that has a schedule of its own', () => {
  let chain: Chain;
  const ownSchedule = { name: 'c', district: 'echeng', type: 'file-drop', settings: { folder: '.' }, kinds: {}, schedule: '30 3 * * *' };
  const listed = () => chain.app.hub.queries(operator).jobs.list();
  const run = (name: string) => chain.app.hub.commands(operator).runJob({ name });
  const due = async (...names: string[]): Promise<void> => {
    const at = new Date(chain.clock.now()).toISOString();
    await chain.app.db.transaction(async (sql) => {
      await sql.run('UPDATE jobs SET enabled=1, dueAt=NULL');
      for (const name of names) await sql.run('UPDATE jobs SET dueAt=? WHERE name=?', [at, name]);
    });
    await chain.app.db.transaction((sql) => sql.run('DELETE FROM runs'));
  };
  const stillDue = async () =>
    (await chain.query<{ name: string }>('SELECT name FROM jobs WHERE dueAt IS NOT NULL ORDER BY name')).map(({ name }) => name);
  const runs = async () =>
    (await chain.query<{ at: string }>("SELECT COALESCE(source,target) AS at FROM runs WHERE state<>'RUNNING' ORDER BY at")).map(({ at }) => at);
  const idle = () =>
    until(async () => (await chain.query('SELECT name FROM jobs WHERE owner IS NOT NULL')).length === 0 && (await runs()).length > 0);

  beforeEach(async () => {
    chain = await openChain('sqlite', { a: 'echeng' }, 'test', [ownSchedule]);
  });
  afterEach(() => chain.close());

  test('has a row for each job and each part with a schedule, under the names they always had', async () => {
    const names = ['collect', 'deliver', 'sync', 'sync:c', 'sync:province:alerts', 'sync:province:catalogue'];
    const titles = names.map((name) => `${name} ${name.startsWith('sync') ? '归集' : name === 'deliver' ? '上报' : '取回执'}`);
    expect((await listed()).map(({ name, title }) => `${name} ${title}`)).toEqual(expect.arrayContaining(titles));
    expect(await chain.app.metrics.text()).toContain('hub_job_missed_total{job="sync:c"} 0');
  });

  test('the common schedule leaves that source and the feeds to themselves', async () => {
    await due('sync');
    await chain.app.scheduled.tick();
    await idle();
    expect([await runs(), await stillDue()]).toEqual([['a', 'drop'], []]);
  });

  test('of two parts that are due at once one waits for the other', async () => {
    await due('sync:c', 'sync:province:alerts');
    await chain.app.scheduled.tick();
    await idle();
    expect([await runs(), await stillDue()]).toEqual([['c'], ['sync:province:alerts']]);
  });

  test('an order takes all sources along, and what was due with them is due no more', async () => {
    await due('sync:c', 'collect');
    await run('sync');
    await idle();
    expect([await runs(), await stillDue()]).toEqual([['a', 'c', 'drop', 'province:alerts', 'province:catalogue'], ['collect']]);
  });

  test('`collect` and `deliver` are one run', async () => {
    await due('collect', 'deliver', 'sync:c');
    await run('collect');
    await idle();
    expect([await runs(), await stillDue()]).toEqual([['province'], ['sync:c']]);
  });

  test('an order that finds nothing to run says so, and names no run of before', async () => {
    await run('deliver');
    await idle();
    await chain.app.db.transaction((sql) => sql.run("UPDATE targets SET state='HELD'"));
    await expect(run('deliver')).rejects.toMatchObject({ code: 'JOB_IDLE', details: { name: 'deliver' } });
  });

  test('a part that is not there is refused by what it is', async () => {
    await expect(chain.app.sync('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND', details: { what: '数据源 nowhere' } });
    await expect(run('reconcile')).rejects.toMatchObject({ code: 'JOB_UNKNOWN' });
  });
});
