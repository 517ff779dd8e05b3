/** Two programs, one store: looking never writes, what is configured belongs to the process that serves, a folder has one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { HubError } from '../../schema/errors.js';
import { cliCommands } from '../../src/cli/commands/list.js';
import { planDifferences } from '../../src/jobs/plan-differences.js';
import { engines, freshDatabase } from '../support/database.js';
import { rowsOfEveryTable } from './out-store-rows.js';
import { openPrograms, type ProgramStage } from './out-programs-stage.js';

const plan = (yaml: string): string => yaml.replace('sync: { schedule: "0 3 * * *" }', 'sync: { schedule: "9 9 * * *" }');
/** Another schedule, a source with one of its own, no target. */
const edited = (yaml: string): string =>
  plan(yaml)
    .replace(
      'sources:',
      'sources:\n  - { name: other, district: echeng, type: sql, schedule: "1 1 * * *", settings: { url: "sqlite:/nowhere.db" }, kinds: { supervisionPlan: { from: plans, key: id, follow: all, changedAt: ut, department: { field: uscc }, fields: { planId: id, title: title, year: nd, planKind: kind, leadDept: lead } } } }',
    )
    .replace('name: province', 'name: elsewhere');

const looking = cliCommands.filter(({ opens }) => opens === 'reads' || opens === 'nothing').map(({ name }) => name);
const LINES: Readonly<Record<string, readonly string[]>> = {
  status: ['status'],
  doctor: ['doctor'],
  jobs: ['jobs'],
  'calendar show': ['calendar', 'show'],
  'config check': ['config', 'check'],
  'documents list': ['documents', 'list'],
  'source try': ['source', 'try', 'plans'],
  'person list': ['person', 'list'],
  'key list': ['key', 'list'],
  'access try': ['access', 'try', 'nobody'],
  'audit verify': ['audit', 'verify'],
  plan: ['plan', 'elsewhere'],
  returned: ['returned'],
  quarantine: ['quarantine'],
  issues: ['issues'],
  migrate: ['migrate', '--dry-run'],
  retry: ['retry', '--code', 'E99', '--dry-run'],
  completion: ['completion', 'bash'],
};

const digest = (file: string): string => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '');

async function filled(stage: ProgramStage): Promise<void> {
  stage.plans(5);
  const { code, err } = await stage.run(['sync']);
  expect({ code, err }).toEqual({ code: 0, err });
}

describe('looking never writes', () => {
  it('and every command that only looks says how it is tried', () => expect(looking.filter((name) => !LINES[name])).toEqual([]));

  it('not beside a hub that serves by another file, not a row of the store of one that was killed, not a byte', async () => {
    const stage = await openPrograms();
    await filled(stage);
    const hub = await stage.start(['serve']);
    await hub.says('ready ');
    const config = stage.edit(edited, 'edited.yaml');
    const store = join(stage.folder, 'hub.db');
    // Kept open to the end: the last connection to close empties the log, and one of the test's own is closed when it is collected.
    const kept = new Libsql(store);
    const jobs = () => kept.prepare('SELECT name, schedule FROM jobs ORDER BY name').all();
    const before = jobs();
    const status = await stage.run(['status'], { config });
    expect(status.err).toBe('');
    expect(status.out).toContain('作业 sync 库中为 0 3 * * *,本配置为 9 9 * * *');
    expect(jobs()).toEqual(before);
    await hub.stop('SIGKILL');

    const rows = rowsOfEveryTable(store);
    const bytes = [digest(store), digest(`${store}-wal`)];
    for (const name of [...looking, 'retry']) {
      const { err } = await stage.run(LINES[name] as string[], { config });
      expect({ name, err: /STORE|系统内部错误/.test(err) }).toEqual({ name, err: false });
      expect({ name, bytes: [digest(store), digest(`${store}-wal`)] }).toEqual({ name, bytes });
    }
    expect(rowsOfEveryTable(store)).toEqual(rows);
    kept.close();
  });

  it('nor is a store made or migrated by looking: what to do is said in words', async () => {
    const stage = await openPrograms();
    for (const line of ['status', 'doctor', 'jobs', 'calendar show', 'retry --code E99 --dry-run']) {
      const { code, err } = await stage.run(line.split(' '));
      expect({ line, code, err: err.includes('数据库还没有建立') && err.includes('hub migrate') }).toEqual({ line, code: 1, err: true });
    }
    expect(existsSync(join(stage.folder, 'hub.db'))).toBe(false);
  });
});

describe('the folder of one that serves', () => {
  it('is taken though a file names a stranger’s process, and refused while another has it, across containers too', async () => {
    const stage = await openPrograms();
    writeFileSync(join(stage.folder, 'serve.pid'), String(process.ppid));
    // A process number of its own, as in a container, where the system lets a test have one.
    const apart = spawnSync('unshare', ['-pf', '--mount-proc', 'true']).status === 0;
    const before = apart ? ['unshare', '-pf', '--mount-proc', '--kill-child', process.execPath] : undefined;
    const hub = await stage.start(['serve'], before ? { before } : {});
    await hub.says('ready ');
    const second = await stage.run(['serve'], before ? { before } : {});
    expect(second).toMatchObject({ code: 1, err: expect.stringMatching(/另一服务使用.进程 \d+.主机 .+.自 20.+ 起/) });
    await hub.stop('SIGKILL');
    const third = await stage.start(['serve']);
    await third.says('ready ');
  });
});

describe('the file of an embedded database', () => {
  it('has one that serves, though two data folders name it', async () => {
    const stage = await openPrograms();
    const config = stage.edit((yaml) => yaml.replace('sqlite:hub.db', `sqlite:${stage.folder}/shared.db`), 'shared.yaml');
    const [one, two] = ['one', 'two'].map((name) => join(stage.folder, name)) as [string, string];
    const hub = await stage.start(['serve'], { config, data: one });
    await hub.says('ready ');
    expect(await stage.run(['serve'], { config, data: two })).toMatchObject({ code: 1, err: expect.stringContaining('正由另一服务使用') });
    expect(await stage.run(['status'], { config, data: two })).toMatchObject({ err: '' });
  });
});

describe('a data folder that cannot be written', () => {
  it('full for the log: one notice, and the service goes on', async () => {
    const stage = await openPrograms();
    await filled(stage);
    rmSync(join(stage.folder, 'hub.log'));
    symlinkSync('/dev/full', join(stage.folder, 'hub.log'));
    const hub = await stage.start(['serve']);
    await hub.says('ready ');
    expect(await stage.run(['release', 'province'])).toMatchObject({ code: 0, err: expect.stringMatching(/^运行日志 hub.log 写不进去.ENOSPC.*\n$/) });
    const { code, err } = await hub.stop();
    expect([code, err.match(/ENOSPC/g)?.length ?? 0, err.includes('at ')]).toEqual([0, 1, false]);
  });

  it('read-only: who looks sees, who works or serves is told in words', async () => {
    // Only where a test may mount.
    if (spawnSync('unshare', ['-m', 'true']).status !== 0) return;
    const stage = await openPrograms();
    const data = join(stage.folder, 'data');
    const run = (args: readonly string[], before?: readonly string[]) => stage.run(args, { data, ...(before && { before }) });
    expect(await run(['sync'])).toMatchObject({ code: 0 });
    const mounts = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"';
    const sealed = ['unshare', '-m', 'sh', '-c', mounts, data, process.execPath];
    const said = async (line: string) => {
      const { code, out, err } = await run(line.split(' '), sealed);
      expect({ line, stack: /\n +at |系统内部错误/.test(err) }).toEqual({ line, stack: false });
      return { code, out, err };
    };
    for (const line of ['status', 'jobs', 'doctor', 'retry --code E99 --dry-run'])
      expect(await said(line)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/./),
        err: expect.stringMatching(/^运行日志 hub.log 写不进去.EROFS.*\n$/),
      });
    expect(await said('sync')).toMatchObject({ code: 5, err: expect.stringContaining('数据库只读') });
    expect(await said('serve')).toMatchObject({ code: 1, err: expect.stringContaining(`目录 ${data} 不能写入`) });
    for (const beside of ['-wal', '-shm']) rmSync(join(data, `hub.db${beside}`), { force: true });
    expect(await said('status')).toMatchObject({ code: 0 });
  });
});

describe('what differs is told by the name of the job', () => {
  it.each([
    [[], []],
    [[{ name: 'sync', schedule: '1 * * * *' }], ['作业 sync 库中为 1 * * * *,本配置为 2 * * * *', '作业 deliver 只在本配置中(3 * * * *),不会运行']],
    [
      [
        { name: 'sync', schedule: '2 * * * *' },
        { name: 'deliver', schedule: '3 * * * *' },
        { name: 'sync:gone', schedule: '4 * * * *' },
      ],
      ['作业 sync:gone 在库中(4 * * * *),不在本配置中'],
    ],
  ])('%j', (stored, told) => {
    const plans = [
      { name: 'sync', schedule: '2 * * * *' },
      { name: 'deliver', schedule: '3 * * * *' },
    ];
    expect(planDifferences(stored, plans)).toEqual(told);
  });
});

describe.each(engines)('commands that work on a fresh %s', (engine) => {
  it('make what they need', async () => {
    const stage = await openPrograms('', engine === 'sqlite' ? undefined : await freshDatabase(engine));
    await filled(stage);
    expect(await stage.run(['release', 'province'])).toMatchObject({ code: 0 });
    expect(await stage.run(['deliver'])).toMatchObject({ code: 0 });
    expect(stage.province.held.size).toBe(5);
  });
});

it('a program that is refused says why, and nothing else', async () => {
  const stage = await openPrograms();
  const message = new HubError('NEEDS_SERVER_DATABASE').message;
  expect(await stage.run(['serve', '--role', 'jobs'])).toEqual({ code: 4, out: '', err: `${message}\n` });
});
