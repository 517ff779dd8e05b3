/** Cases of the way out: probes answer while the main loop stands, and while the database does not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { startProbes } from '../../src/http/probe-listener.js';
import { readinessOf } from '../../src/http/probes.js';
import { engines, freshDatabase } from '../support/database.js';
import { freePort } from '../support/mariadb.js';
import { until } from '../support/program.js';
import { openPrograms } from './out-programs-stage.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const listener = fileURLToPath(new URL('../../dist/src/http/probe-listener.js', import.meta.url));
const libsql = fileURLToPath(new URL('../../node_modules/libsql/index.js', import.meta.url));

/** A process whose loop stands, from `go` on, in one statement of SQLite that does not end. */
const STANDING = `
import { startProbes } from ${JSON.stringify(listener)};
import Database from ${JSON.stringify(libsql)};
const db = { read: async () => ({}), writable: async () => undefined, dialect: 'sqlite' };
const metrics = { text: async () => 'hub_figure 1' };
const { url } = await startProbes({ db, metrics }, { host: '127.0.0.1', port: 0, notReadyMs: 1000, notAliveMs: 3000 });
process.stdout.write(url + '\\n');
process.stdin.once('data', () => {
  new Database(':memory:').prepare('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT COUNT(*) FROM c').get();
});
`;

async function standing(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', STANDING], { stdio: ['pipe', 'pipe', 'inherit'] });
  ends.push(() => child.kill('SIGKILL'));
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, url: String(line).trim() };
}

test('while the loop stands /livez says how long, /readyz is bad, and /metrics shows the last figures with their age', async () => {
  const { child, url } = await standing();
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  expect([await status('/livez'), await status('/readyz'), await status('/metrics'), await status('/graphql')]).toEqual([200, 200, 200, 404]);
  child.stdin?.write('go');
  await until(async () => (await status('/readyz')) === 503);
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ code: 'LOOP_STANDS' });
  await until(async () => (await status('/livez')) === 503);
  expect(await (await fetch(`${url}/livez`)).json()).toMatchObject({ status: 'standing' });
  const figures = await (await fetch(`${url}/metrics`)).text();
  expect(figures).toContain('hub_figure 1');
  expect(Number(/^hub_metrics_age_seconds (\S+)$/m.exec(figures)?.[1])).toBeGreaterThan(0);
});

const silent = { read: () => new Promise<never>(() => undefined), writable: async () => undefined, dialect: 'mariadb' } as const;

test('a database that does not answer is told in time, on either port', async () => {
  expect(await readinessOf({ db: silent })).toMatchObject({ status: 503, body: { code: 'DATABASE_UNAVAILABLE' } });
  const probes = await startProbes({ db: silent, metrics: { text: () => Promise.reject(new Error('away')) } }, { host: '127.0.0.1', port: 0 });
  ends.push(() => probes.close());
  const ready = await fetch(`${probes.url}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([503, { code: 'DATABASE_UNAVAILABLE' }]);
  expect((await fetch(`${probes.url}/livez`)).status).toBe(200);
  expect((await fetch(`${probes.url}/metrics`)).status).toBe(503);
});

test('a writer that cannot work makes it not ready, though reading goes on', async () => {
  const db = { read: async () => ({}) as never, writable: () => Promise.reject(Object.assign(new Error(), { code: 'DATABASE_UNAVAILABLE' })) };
  expect(await readinessOf({ db: { ...db, dialect: 'mariadb' } })).toMatchObject({ status: 503 });
});

test('a port that is taken is told by its name', async () => {
  const parts = { db: silent, metrics: { text: async () => '' } };
  const first = await startProbes(parts, { host: '127.0.0.1', port: 0 });
  ends.push(() => first.close());
  const port = Number(new URL(first.url).port);
  await expect(startProbes(parts, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
});

test.each(engines)('the program answers probes on a port of their own, %s', async (engine) => {
  const stage = await openPrograms('', engine === 'sqlite' ? undefined : await freshDatabase(engine));
  const port = await freePort();
  stage.edit((yaml) => `server: { probes: { port: ${port} } }\n${yaml}`);
  // Also where it only works.
  const hub = await stage.start(engine === 'sqlite' ? ['serve'] : ['serve', '--role', 'jobs']);
  await hub.says('ready ');
  const asked = async (origin: string, path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  const probes = `http://127.0.0.1:${port}`;
  const alive = await asked(probes, '/livez');
  expect([alive.status, JSON.parse(alive.text)]).toEqual([200, { status: 'ok', loopStoodMs: expect.any(Number) }]);
  const [figures, own] = [await asked(probes, '/metrics'), await asked(hub.url, '/metrics')];
  expect(figures).toMatchObject({ status: 200, type: own.type });
  const names = (text: string): string[] => [...text.matchAll(/^# TYPE (hub_\S+)/gm)].map(([, name]) => name as string);
  expect(names(figures.text)).toEqual([...names(own.text), 'hub_metrics_age_seconds']);
  expect(names(own.text)).toContain('hub_outbox_waiting');
  for (const path of ['/graphql', '/export/issues.csv']) expect((await asked(probes, path)).status).toBe(404);

  // The port of the API answers them as ever.
  const ready = { status: 200, text: JSON.stringify({ status: 'ok', database: engine }) };
  for (const origin of [probes, hub.url]) expect(await asked(origin, '/readyz')).toMatchObject(ready);
  for (const path of ['/livez', '/health']) expect(await asked(hub.url, path)).toMatchObject({ status: 200, text: JSON.stringify({ status: 'ok' }) });
  expect((await asked(probes, '/health')).status).toBe(404);

  expect((await hub.stop()).code).toBe(0);
  await expect(fetch(`${probes}/livez`)).rejects.toThrow();
});

test('the program says that the port of its probes is taken, and does not serve without them', async () => {
  const stage = await openPrograms();
  const taken = await startProbes({ db: silent, metrics: { text: async () => '' } }, { host: '127.0.0.1', port: 0 });
  ends.push(() => taken.close());
  stage.edit((yaml) => `server: { probes: { port: ${new URL(taken.url).port} } }\n${yaml}`);
  const { code, out, err } = await stage.run(['serve']);
  expect({ code, served: out.includes('ready '), err }).toEqual({ code: 1, served: false, err: expect.stringContaining(new URL(taken.url).port) });
});
