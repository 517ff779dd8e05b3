/**
 * Sign-in bench: refusals beside each other, by the time that a stranger sees; a question by a session's cookie beside the same by a key; and what one
 * sign-in costs in hashes and transactions. The real program on SQLite.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'libsql';
import { Pool } from 'undici';
import { freePort } from '../test/support/mariadb.js';
import { compare, cpuOf, PROGRAM_ENV, PROGRAM_FLAGS, type Ratio } from './measure.js';
import { at } from './progress.js';

const TRIES = Number(process.env.BENCH_TRIES ?? 40);
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 4_000);
const CONNECTIONS = 16;
const PASSWORD = 'Correct-Horse-9';
const KEY = 'a-key-of-the-bench-for-the-city-00';
const LOCKING = TRIES + 10;
const QUESTION = JSON.stringify({ query: '{ me { name role districts { code name } } }' });

const CONFIG = `city: { code: "420700", name: 鄂州市, uscc: 11420700MB00000008 }
districts: [ { code: echeng, name: 鄂城区, areaNumber: "420704" } ]
viewers: [ { name: bench, role: CITY_ADMIN, districts: ["*"], key: "${KEY}", budget: none } ]
signIn: { lock: { failures: ${LOCKING} } }
`;

/** Who tries, and with what: every one of them is told the same. */
const REFUSED = {
  密码错误: ['wrong', 'Wrong-Horse-9'],
  名字不存在: ['nobody', PASSWORD],
  密码为空: ['empty', ''],
  已锁定: ['locked', PASSWORD],
  已停用: ['ended', PASSWORD],
} as const;

export async function signingIn(): Promise<Ratio[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-sign-in-'));
  const config = join(home, 'hub.yaml');
  writeFileSync(config, CONFIG);
  const port = await freePort();
  const env = { ...PROGRAM_ENV, HUB_DATA: home, HUB_PORT: String(port) };
  const main = new URL('../src/main.js', import.meta.url).pathname;
  const hub = (...args: string[]): string => execFileSync(process.execPath, [main, ...args, '--config', config], { env, encoding: 'utf8' });
  const given = new Map<string, string>();
  for (const account of ['good', 'wrong', 'empty', 'locked', 'ended']) {
    const told = hub('person', 'add', account, '--name', account, '--role', 'CITY_ADMIN', '--json');
    given.set(account, (JSON.parse(told) as { password: string }).password);
  }
  hub('person', 'end', 'ended');
  const served = spawn(process.execPath, [...PROGRAM_FLAGS, main, 'serve', '--config', config], {
    ...{ env, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
  const store = new Database(join(home, 'hub.db'), { readonly: true });
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    pool.request({ method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const tried = async (account: string, password: string): Promise<number> => {
    const before = performance.now();
    const answer = await post('/session', { account, password });
    await answer.body.text();
    if (answer.statusCode !== 401) throw new Error(`${account} heard ${answer.statusCode}`);
    return performance.now() - before;
  };
  try {
    for await (const line of createInterface({ input: served.stdout as NodeJS.ReadableStream })) if (/^ready /.test(line)) break;
    served.stdout?.resume();
    const session = await signedIn(post, given.get('good') ?? '');
    at(`登录:锁定一个账号(${LOCKING} 次)…`);
    for (let i = 0; i < LOCKING; i++) await tried('locked', 'Wrong-Horse-9');
    const refused = await refusals(tried);
    const asked = (headers: Record<string, string>) => async () => {
      const before = cpuOf(served.pid as number);
      await load(pool, headers);
      return { cpuMs: cpuOf(served.pid as number) - before, peakMiB: 0 };
    };
    const byCookie = await compare('登录:以会话查询比以密钥查询', asked({ authorization: `Bearer ${KEY}` }), asked(session));
    return [...refused, byCookie, await oneSignIn(store, served.pid as number, () => signedIn(post, PASSWORD))];
  } finally {
    await pool.close();
    store.close();
    served.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

type Post = (path: string, body: object, headers?: Record<string, string>) => Promise<Awaited<ReturnType<Pool['request']>>>;

/** Headers of a session that may ask. */
async function signedIn(post: Post, password: string): Promise<Record<string, string>> {
  const answer = await post('/session', { account: 'good', password });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] as string;
  const { tag, stage } = (await answer.body.json()) as { tag: string; stage: string };
  const headers = { cookie, 'x-hub-session': tag };
  if (stage === 'PASSWORD') await (await post('/session/password', { old: password, new: PASSWORD }, headers)).body.text();
  return headers;
}

/** In turn, so that whatever else the machine does meets all of them alike. */
async function refusals(tried: (account: string, password: string) => Promise<number>): Promise<Ratio[]> {
  const times = Object.entries(REFUSED).map(([how, [account, password]]) => ({ how, account, password, all: [] as number[] }));
  for (let i = 0; i < TRIES; i++) {
    at(`登录:各种拒绝,第 ${i + 1}/${TRIES} 次`);
    for (const { account, password, all } of times) all.push(await tried(account, password));
  }
  const [wrong, ...others] = times.map(({ how, all }) => ({ how, measured: { cpuMs: medianOf(all), peakMiB: 0 } }));
  return others.map(({ how, measured }) => ({
    ...{ title: `登录:拒绝“${how}”比“${wrong?.how}”(中位时长)`, bare: wrong?.measured as typeof measured, hub: measured, rounds: TRIES },
  }));
}

const medianOf = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] as number;

async function load(pool: Pool, headers: Record<string, string>): Promise<void> {
  let left = REQUESTS;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const answer = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: QUESTION,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(text.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

const SIGN_INS = 20;

/** Rounded, for jobs of the same process write now and then. Beside as many bare hashes of the same numbers, in this process. */
async function oneSignIn(store: Database.Database, pid: number, signIn: () => Promise<unknown>): Promise<Ratio> {
  const { hashed } = await import('../src/people/hashing.js');
  const taken = (): number => Number((store.prepare('SELECT taken FROM write_turn').get() as { taken: number }).taken);
  const before = taken();
  const rows = await compare(
    '登录:一次登录比一次散列',
    async () => {
      const { user, system } = process.cpuUsage();
      for (let i = 0; i < SIGN_INS; i++) await hashed(PASSWORD);
      const after = process.cpuUsage();
      return { cpuMs: (after.user + after.system - user - system) / 1000 / SIGN_INS, peakMiB: 0 };
    },
    async () => {
      const cpu = cpuOf(pid);
      for (let i = 0; i < SIGN_INS; i++) await signIn();
      return { cpuMs: (cpuOf(pid) - cpu) / SIGN_INS, peakMiB: 0 };
    },
  );
  return { ...rows, title: `登录:一次登录(${Math.round((taken() - before) / SIGN_INS / rows.rounds)} 个事务)比一次散列` };
}
