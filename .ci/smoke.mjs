/**
 * Smoke test, the promise to a newcomer: `npm start` in an empty clone of HEAD serves the year's figures, and SIGTERM ends it within
 * five seconds. Exits 1 with a sentence where it does not. `smoke.mjs 26` does so on the newest Node 26, which npm's package `node` brings.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT_MS = 4 * 60_000;
const STOP_MS = 5_000;
const wanted = {
  claims: 3197,
  checklistCompletion: 1,
  pushedRows: 46900,
  jointInspections: 133,
  alertsReceived: 36,
  alertsFedBack: 36,
  alertsClosed: 36,
  bulletins: 656,
  exposureNotices: 141,
  plans: 2,
};
const wantedClaims = { city: 969, echeng: 606, huarong: 618, liangzihu: 590, gedian: 414 };
const query = `{ figures(year: 2022) { city { ${Object.keys(wanted).join(' ')} } districts { district { code } claims } } }`;

const major = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'hub-smoke-'));
let child;
try {
  await main();
  console.error(`npm start(Node ${major ?? process.versions.node}):数字相符,退出干净`);
} catch (error) {
  console.error(`npm start:${error.message}`);
  process.exitCode = 1;
} finally {
  // npm and the hub are one process group of their own: nothing of it outlives the check.
  if (child && child.exitCode === null)
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      /* gone */
    }
  await sleep(200);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function main() {
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: ['ignore', 2, 2] });
  const env = { ...process.env, HUB_PORT: String(await freePort()) };
  for (const name of ['HUB_CONFIG', 'HUB_DATA']) delete env[name];
  if (major) env.PATH = `${nodeOf(major)}${delimiter}${env.PATH}`;
  child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
  const said = await ready(ended);
  await reach(said.url, said.key);
  const asked = Date.now();
  child.kill('SIGTERM');
  const end = await Promise.race([ended, sleep(STOP_MS).then(() => null)]);
  if (!end) throw new Error(`SIGTERM 后 ${STOP_MS / 1000} 秒仍未退出`);
  if (await answers(said.url)) throw new Error('npm 已退出,服务仍在运行');
  console.error(`退出用时 ${Date.now() - asked} ms(${end.code ?? end.signal})`);
}

/** The folder of a Node of this major version, fetched as an npm package into the temporary folder. */
function nodeOf(version) {
  const place = join(folder, `node-${version}`);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], { cwd: place, stdio: ['ignore', 2, 2] });
  const bin = join(place, 'node_modules', 'node', 'bin');
  const found = execFileSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).trim();
  if (!found.startsWith(`v${version}.`)) throw new Error(`得到的是 ${found},不是 Node ${version}`);
  console.error(`在 ${found} 上运行`);
  return bin;
}

function ready(ended) {
  return new Promise((done, fail) => {
    let key;
    ended.then(({ code }) => fail(new Error(`尚未就绪就退出了(${code})`)));
    sleep(LIMIT_MS, undefined, { ref: false }).then(() => fail(new Error('4 分钟内没有就绪')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.error(line.replace(/hub_\S+/, 'hub_…'));
      key = /^key city-admin (\S+)$/.exec(line)?.[1] ?? key;
      const url = /^ready (\S+)$/.exec(line)?.[1];
      if (url) key ? done({ url, key }) : fail(new Error('ready 之前没有打印 key city-admin'));
    });
  });
}

async function reach(url, key) {
  let last;
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(1000)) {
    last = await figures(url, key);
    if (last && isDeepStrictEqual(last.city, wanted) && Object.entries(wantedClaims).every(([code, claims]) => last.districts[code] === claims))
      return;
  }
  throw new Error(`4 分钟内没有达到应有的数字,最后为 ${JSON.stringify(last)}`);
}

async function figures(url, key) {
  // A connection of its own for each question: a kept one may be closed by the server just as it is used again.
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, connection: 'close' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`figures 出错:${errors[0].message}`);
  return { city: data.figures.city, districts: Object.fromEntries(data.figures.districts.map((each) => [each.district.code, each.claims])) };
}

function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
