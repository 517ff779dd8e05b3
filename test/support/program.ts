/** Program runner: the built program as its user runs it, started, watched, killed, queried over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './mariadb.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface Program {
  readonly out: () => string;
  /** Resolves when the program has printed this text; rejects when it ends before. */
  says(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  ask(key: string, query: string): Promise<{ status: number; body: { data: Record<string, unknown>; errors?: { extensions: { code: string } }[] } }>;
  key(name: string): string;
}

export async function startProgram(data: string): Promise<Program> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, HUB_DATA: data, HUB_PORT: String(port), HUB_CONFIG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { out, says, ended } = listen(child);
  return {
    out,
    says,
    async kill(signal) {
      child.kill(signal);
      return ended;
    },
    async ask(key, query) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return { status: response.status, body: (await response.json()) as never };
    },
    key: (name) => new RegExp(`^key ${name} (\\S+)$`, 'm').exec(out())?.[1] ?? '',
  };
}

/** What a process says, and its end. */
function listen(child: ChildProcess): Pick<Program, 'out' | 'says'> & { readonly ended: Promise<number | null> } {
  let out = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    out += chunk;
    for (const check of waiting) check();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    out: () => out,
    says: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!out.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`ended before it said ${text}:\n${out.slice(-2_000)}`)));
      }),
    ended,
  };
}

export interface Worker {
  readonly child: ChildProcess;
  readonly url: string;
}

/** A process that only works, with a data folder of its own in `home`; it is there when it says so. */
export async function startWorker(home: string, name: string, config: string): Promise<Worker> {
  const data = join(home, name);
  mkdirSync(data);
  const port = await freePort();
  const env = { ...process.env, HUB_DATA: data, HUB_PORT: String(port) };
  const child = spawn(process.execPath, [main, 'serve', '--role', 'jobs', '--config', config], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await listen(child).says('ready ');
  return { child, url: `http://127.0.0.1:${port}` };
}

/** For what another process does to a database, which tells nobody of it. Where it never comes, the test's fuse ends it. */
export async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 100));
}
