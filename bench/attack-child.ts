/** A served hub over the year's claims, checklists and checks, to be attacked. Answers each line on stdin with how long its loop stood since the last. */
// First: it brings the metadata that decorated classes need.
import 'reflect-metadata';
import { openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { keyDigest, openAccess } from '../src/access/identify.js';
import { startServer } from '../src/http/server.js';
import { type BenchKind, KINDS, openBenchHub, type Rows, yearOf } from './hub.js';

const [database = ''] = process.argv.slice(2);
// A machine that is busy takes minutes for the whole year.
const most = Number(process.env.BENCH_ROWS ?? Number.POSITIVE_INFINITY);
const rowsOf = (kind: BenchKind): Rows => {
  const all = yearOf(kind);
  return { length: Math.min(all.length, most), slice: (from, to) => all.slice(from, Math.min(to ?? all.length, most)) };
};
const app = await openBenchHub({ database, spread: true }, new Map(KINDS.map((kind) => [kind, rowsOf(kind)])));
await app.sync();
const viewer = (name: string) => ({ name, role: 'CITY_ADMIN', districts: '*', budget: null, keyDigest: keyDigest(`key-of-${name}`) }) as const;
const { hub, db, metrics, tracing } = app;
const access = openAccess([viewer('attacker'), viewer('neighbour')]);
const server = await startServer({ hub, db, metrics, tracing, access, host: '127.0.0.1', port: 0, log: { info() {}, error() {} } });
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
// What others on the machine take is not the hub's: the CPU that its loop took between two ticks, from the kernel's own count of the main thread.
const counted = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
const digits = Buffer.alloc(60);
const cpuMs = (): number => Number.parseInt(digits.toString('latin1', 0, readSync(counted, digits, 0, 60, 0)), 10) / 1e6;
let [before, longest] = [cpuMs(), 0];
setInterval(() => {
  const now = cpuMs();
  longest = Math.max(longest, now - before);
  before = now;
}, 1);
console.log(server.url);
for await (const _ of createInterface({ input: process.stdin })) {
  console.log(
    JSON.stringify({ stoodMs: Math.round(delay.max / 1e6), cpuMs: Math.round(longest), rssMiB: Math.round(process.memoryUsage.rss() / 1_048_576) }),
  );
  delay.reset();
  longest = 0;
}
process.exit(0);
