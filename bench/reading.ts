/** Read bench: MariaDB over 32 connections: the real program against the bare limit; CPU of each process for the same number of answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Pool } from 'undici';
import { freePort } from '../test/support/mariadb.js';
import { compare, cpuOf, type Measured, PROGRAM_ENV, PROGRAM_FLAGS, type Ratio } from './measure.js';
import { at } from './progress.js';
import { questions, titles } from './shapes.js';

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 1_000);
const CONNECTIONS = 32;

const file = (path: string): string => new URL(path, import.meta.url).pathname;

async function firstLine(child: ChildProcess, pattern: RegExp): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  for await (const line of lines) {
    if (!pattern.test(line)) continue;
    child.stdout?.resume();
    return line;
  }
  throw new Error('ended before it was ready');
}

/** The city's year in a server database, by the real program, from the demo process. */
async function fill(home: string, database: string): Promise<{ config: string; key: string }> {
  const demo = spawn(process.execPath, [file('../demo/world.js'), home], { stdio: ['pipe', 'pipe', 'inherit'] });
  const paths = JSON.parse(await firstLine(demo, /^\{/)) as { config: string; keys: string };
  const config = join(home, 'own', 'hub.yaml');
  mkdirSync(join(home, 'own'));
  const text = readFileSync(paths.config, 'utf8').replace('sqlite:hub.db', database);
  // A thousand answers a second read more than a minute's budget.
  writeFileSync(config, text.replace('name: city-admin', 'name: city-admin\n    budget: none'));
  for (const command of [['release', 'province'], ['sync'], ['deliver']]) {
    const env = { ...process.env, HUB_DATA: join(home, 'own') };
    const child = spawn(process.execPath, [file('../src/main.js'), ...command, '--config', config], { env, stdio: ['ignore', 'ignore', 'ignore'] });
    await new Promise((resolve) => child.once('exit', resolve));
  }
  demo.kill();
  const key = /city-admin (\S+)/.exec(readFileSync(paths.keys, 'utf8'))?.[1] ?? '';
  return { config, key };
}

async function load(port: number, path: string, headers: Record<string, string>, body: string): Promise<string> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
  let remaining = REQUESTS;
  let last = '';
  const worker = async (): Promise<void> => {
    while (remaining-- > 0) {
      const answer = await pool.request({ method: 'POST', path, headers, body });
      last = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(last.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await pool.close();
  return last;
}

function peakOf(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}

/** @param serverPid of the database server, whose CPU stands beside that of the process */
export async function reading(database: string, serverPid: () => number): Promise<Ratio[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  at('读:准备数据(一年)…');
  const { config, key } = await fill(home, database);
  const port = await freePort();
  const env = { ...PROGRAM_ENV, HUB_DATA: join(home, 'own'), HUB_PORT: String(port) };
  const hub = spawn(process.execPath, [...PROGRAM_FLAGS, file('../src/main.js'), 'serve', '--role', 'api', '--config', config], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await firstLine(hub, /^ready /);
  const bare = spawn(process.execPath, [file('./bare-child.js'), database], { stdio: ['ignore', 'pipe', 'inherit'] });
  const barePort = (JSON.parse(await firstLine(bare, /^\{/)) as { port: number }).port;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const ratios: Ratio[] = [];
  try {
    for (const [name, query] of Object.entries(questions)) {
      const body = JSON.stringify({ query });
      const spent = async (child: ChildProcess, work: () => Promise<string>): Promise<Measured> => {
        const pids = [child.pid as number, serverPid()];
        const before = pids.map(cpuOf);
        const answer = await work();
        const [cpuMs, databaseMs] = pids.map((pid, i) => cpuOf(pid) - (before[i] as number)) as [number, number];
        return { cpuMs, databaseMs, peakMiB: peakOf(child.pid as number), note: `${answer.length} 字符` };
      };
      ratios.push(
        await compare(
          titles[name] as string,
          () => spent(bare, () => load(barePort, `/${name}`, {}, '')),
          () => spent(hub, () => load(port, '/graphql', headers, body)),
        ),
      );
    }
  } finally {
    hub.kill();
    bare.kill();
  }
  return ratios;
}
