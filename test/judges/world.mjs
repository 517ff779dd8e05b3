/**
 * The demo world, served as `npm start` serves it: the built program on a free port, its data in a folder that goes with it. `whole` settles once
 * the year is delivered, until when its lists grow under the reader.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from './guide.mjs';

/** For a machine with much else to do: a minute on one that has not. */
export const LIMIT_MS = 30 * 60_000;
const YEAR = { claims: 3197, pushedRows: 46900, jointInspections: 133, alertsClosed: 36 };

/** @param folder where its data and its log are */
export async function openWorld(folder) {
  mkdirSync(folder);
  const log = openSync(join(folder, 'hub.stderr'), 'w');
  const env = { ...process.env, HUB_DATA: folder, HUB_PORT: '0' };
  delete env.HUB_CONFIG;
  const child = spawn(process.execPath, ['dist/src/main.js'], { cwd: root, env, stdio: ['ignore', 'pipe', log] });
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = new Promise((done) => child.once('exit', done));
  const url = await readyLine(child, ended, join(folder, 'hub.stderr'));
  const world = worldAt(url, folder);
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { ...world, close };
}

/** @param data its data folder, where the demo wrote its keys as lines `key NAME VALUE` */
export function worldAt(url, data, program = root) {
  const lines = readFileSync(join(data, 'demo.keys'), 'utf8').matchAll(/^key (\S+) (\S+)$/gm);
  const key = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  const hub = (...args) =>
    promisify(execFile)(process.execPath, ['dist/src/main.js', ...args], { cwd: program, env: { ...process.env, HUB_DATA: resolve(data) } });
  const ask = (query, variables, name = 'city-admin', operationName = undefined) => post(url, key[name], { query, variables, operationName });
  return { url, key, ask, hub, whole: () => wholeYear(ask), close: async () => undefined };
}

async function post(url, key, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, connection: 'close' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}

function readyLine(child, ended, log) {
  return new Promise((done, fail) => {
    ended.then((code) => fail(new Error(`演练环境尚未就绪就退出了(${code}):${readFileSync(log, 'utf8').slice(-2000)}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1];
      if (url) done(url);
    });
  });
}

async function wholeYear(ask) {
  const query = `{ figures(year: 2022) { city { ${Object.keys(YEAR).join(' ')} } } }`;
  let last;
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(500)) {
    last = (await ask(query)).data?.figures?.city;
    if (last && Object.entries(YEAR).every(([name, value]) => last[name] === value)) return;
  }
  throw new Error(`演练的一年在 ${LIMIT_MS / 60_000} 分钟内没有上报完,最后为 ${JSON.stringify(last)}`);
}
