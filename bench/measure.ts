/** Measurement: ratios, not seconds. Candidates take turns, each in a process of its own, and the smallest CPU time of all rounds counts. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { at } from './progress.js';

export interface Measured {
  /** CPU of the process and of the database server for it, milliseconds. */
  readonly cpuMs: number;
  /** Peak resident memory of the process, MiB. */
  readonly peakMiB: number;
  /** CPU of the database server beside it, milliseconds, where it is counted by itself. */
  readonly databaseMs?: number;
  readonly note?: string;
}

export interface Ratio {
  readonly title: string;
  readonly bare: Measured;
  readonly hub: Measured;
  readonly rounds: number;
}

/** What a part is handed: new databases on a private MariaDB, and that server's process for its CPU. */
export interface Location {
  database(): Promise<string>;
  readonly serverPid: () => number;
}

export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

/** Runs bare and hub in turn. */
export async function compare(title: string, bare: () => Promise<Measured>, hub: () => Promise<Measured>, rounds = ROUNDS): Promise<Ratio> {
  const measured: { bare: Measured[]; hub: Measured[] } = { bare: [], hub: [] };
  for (let round = 0; round < rounds; round++) {
    at(`${title}:第 ${round + 1}/${rounds} 轮`);
    const [least, ofHub] = [await bare(), await hub()];
    measured.bare.push(least);
    measured.hub.push(ofHub);
    // A machine that others share is slower for minutes: the ratios of single rounds tell what the smallest of all hide.
    at(`${title}:第 ${round + 1}/${rounds} 轮,速度比 ${(least.cpuMs / ofHub.cpuMs).toFixed(2)}`);
  }
  return { title, bare: smallest(measured.bare), hub: smallest(measured.hub), rounds };
}

function smallest(all: readonly Measured[]): Measured {
  const least = all.reduce((a, b) => (a.cpuMs <= b.cpuMs ? a : b));
  const databases = all.flatMap(({ databaseMs }) => databaseMs ?? []);
  return { ...least, peakMiB: Math.max(...all.map((sample) => sample.peakMiB)), ...(databases.length > 0 && { databaseMs: Math.min(...databases) }) };
}

/**
 * As the scripts of package.json start the program. A nursery of 16 MiB spares a tenth of the CPU of a page of claims and of a page ingested;
 * one arena of malloc, for each thread's own took some 12 MiB of a delivering process; one thread beside the first for the collector and the
 * compiler, for four of them on two cores spend a twentieth of the CPU of ingest on each other.
 */
export const PROGRAM_FLAGS = ['--heap-growing-percent=40', '--max-semi-space-size=16', '--v8-pool-size=1'];
export const PROGRAM_ENV = { ...process.env, MALLOC_ARENA_MAX: '1' };

/**
 * Runs a script of this folder in a process of its own; the last line that it prints is its answer.
 * @param dist of another commit, whose hub it runs; this one's otherwise
 */
export async function inChild<T>(script: string, args: readonly string[], dist?: string): Promise<T> {
  const file = dist ? join(dist, 'bench', `${script}.js`) : new URL(`./${script}.js`, import.meta.url).pathname;
  const child = spawn(process.execPath, [...PROGRAM_FLAGS, file, ...args], { env: PROGRAM_ENV, stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) last = line;
  const code = child.exitCode ?? (await new Promise<number>((resolve) => child.once('exit', (end) => resolve(end ?? 1))));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  return JSON.parse(last) as T;
}

// A tick of /proc/PID/stat is 10 ms on every Linux of today.
const TICK_MS = 10;

/** CPU milliseconds that another process has used so far; 0 where there is none. */
export function cpuOf(pid: number): number {
  if (pid === 0) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** What `work` costs this process and the database server `pid`. */
export async function cost(pid: number, work: () => Promise<unknown>): Promise<Measured> {
  const [before, server] = [process.cpuUsage(), cpuOf(pid)];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000 + cpuOf(pid) - server, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) };
}
