/** Private MariaDB for the whole run: in a temporary folder, on a free port of loopback, stopped by its pid at the end. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** `mariadb://root@127.0.0.1:PORT`, or null where no MariaDB is installed. */
    mariadbUrl: string | null;
    /** Of the run, gone at its end: what its test files share. */
    runFolder: string;
  }
}

// A fuse: a busy machine takes its time.
const START_MS = 5 * 60_000;
const STOP_MS = 10_000;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = find('mariadbd');
  const installer = find('mariadb-install-db');
  const folder = mkdtempSync(join(tmpdir(), 'hub-run-'));
  project.provide('runFolder', folder);
  const cleared = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
  if (!server || !installer) {
    if (process.env.CI === 'true') throw new Error('没有找到 MariaDB,而 CI=true:请先运行 node .ci/prepare.mjs --tests');
    process.stderr.write('\n!!! 没有找到 MariaDB:凡需要它的测试本次都不运行。安装:sudo apt-get install -y mariadb-server\n\n');
    project.provide('mariadbUrl', null);
    return cleared;
  }
  const started = await startMariadb(false);
  project.provide('mariadbUrl', started.url);
  return async () => {
    await started.close();
    await cleared();
  };
}

export interface Mariadb {
  readonly url: string;
  pid(): number;
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A private server of its own: to be killed, started again or set otherwise by a test. */
export async function startMariadb(durable = true, more: readonly string[] = []): Promise<Mariadb> {
  const [server, installer] = [find('mariadbd') as string, find('mariadb-install-db') as string];
  const folder = mkdtempSync(join(tmpdir(), 'hub-mariadb-'));
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(installer, ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const port = await freePort();
  const options = [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    `--socket=${join(folder, 'socket')}`,
    // A server that starts clears the temporary tables of every other one that shares its folder.
    `--tmpdir=${temporary}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--max-connections=300',
    // Nobody kills the common one: it need not write every commit through.
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    '--innodb-buffer-pool-size=128M',
    ...more,
  ];
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(server, options, { stdio: 'ignore' });
    await ready(child, port);
  };
  await start();
  return {
    url: `mariadb://root@127.0.0.1:${port}`,
    start,
    pid: () => child.pid ?? 0,
    async kill() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function find(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`mariadbd ended with ${child.exitCode}`);
    try {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
      await connection.end();
      return;
    } catch {
      // not yet
    }
  }
  await stop(child);
  throw new Error('mariadbd did not answer in time');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(hard);
}
