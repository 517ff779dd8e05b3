/** Demo process: starts the demo in a separate process, which gets a folder and prints where its configuration is. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DemoFiles } from './serve/demo-accounts.js';
import { HubError } from '../../schema/errors.js';
import { isLocked } from '../db/folder-lock.js';
import { after } from '../kit/timers.js';

export interface DemoProcess extends DemoFiles {
  close(): Promise<void>;
}

// Held by the demo's process while it lives: a number that it left behind may be another program's by now.
const WORLD_LOCK = join('rehearsal', 'world.lock');

/** Starts the demo; it ends by itself when this process's end of the pipe closes, however this process ends. */
export async function startDemo(dataFolder: string): Promise<DemoProcess> {
  const script = fileURLToPath(new URL('../../demo/world.js', import.meta.url));
  if (!existsSync(script)) throw new HubError('USAGE', { why: '没有演练环境,请用 --config 指定配置文件' });
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const announced = await firstLine(child);
  return { ...announced, close: () => end(child) };
}

/** Other commands use the demo that `hub serve` runs; two demos on one folder would disagree about their ports. */
export async function joinDemo(dataFolder: string): Promise<DemoProcess> {
  const [config, keys, accounts] = [join(dataFolder, 'demo.yaml'), join(dataFolder, 'demo.keys'), join(dataFolder, 'demo.accounts')];
  const accountsToHave = join(dataFolder, 'rehearsal', 'accounts.json');
  const alive = existsSync(config) && existsSync(join(dataFolder, WORLD_LOCK)) && isLocked(join(dataFolder, WORLD_LOCK));
  return alive ? { config, keys, accounts, accountsToHave, close: async () => undefined } : startDemo(dataFolder);
}

function firstLine(child: ChildProcess): Promise<DemoFiles> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    lines.once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (code) => reject(new Error(`the rehearsal world ended with ${code} before it was ready`)));
    child.once('error', reject);
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const calledOff = after(2_000, () => child.kill('SIGKILL'));
    child.once('exit', () => {
      calledOff();
      resolve();
    });
    child.stdin?.end();
    child.kill('SIGTERM');
  });
}
