/**
 * Writes the dump of a version that is about to be released: `npx tsc -p tsconfig.bench.json && node dist/test/released/make.js VERSION`.
 * It runs the code of that version; what it has written is never edited.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { stringify } from 'yaml';
import { makeYear } from '../../demo/generate/year.js';
import { catalogue } from '../../demo/province.js';
import { loadKinds } from '../../schema/registry.js';
import { allQueries } from '../support/all-answers.js';
import { dumpMariadb, dumpSqlite } from '../support/database-dump.js';
import { find, startMariadb } from '../support/mariadb.js';
import { provinceFile, type ReleasedStage } from '../support/released-stage.js';
import { configOf } from './config.js';
import { live } from './life.js';
import { smallYear } from './small-year.js';
import { everything } from '../support/viewers.js';

const [version] = process.argv.slice(2);
if (!version) throw new Error('usage: make VERSION');
const release = resolve('test/released', version);
if (existsSync(join(release, 'sources.json'))) throw new Error(`${release} is there: what was released is never written again`);
// Noon in Shanghai: some hours to and fro stay within the day of its batches.
const at = Math.floor(Date.now() / 86_400_000) * 86_400_000 + 4 * 3_600_000;

const figures = 'claims checklistCompletion pushedRows jointInspections alertsReceived bulletins exposureNotices plans';
const SUMS = [`{ figures(year: 2022) { asOf city { ${figures} } districts { district { code } ${figures} } } }`];
const SEARCHES = ['检查', '公司', '2022'].map((text) => `{ search(text: "${text}", first: 10) { nodes { kind id } } }`);

async function expectations(stage: ReleasedStage) {
  const answers: { query: string; data: unknown }[] = [];
  for (const query of [...allQueries('schema/schema.graphql'), ...SUMS, ...SEARCHES]) {
    const { data, errors } = await stage.ask(query);
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    answers.push({ query, data });
  }
  const states = await stage.app.db.read((sql) => sql.query('SELECT state, COUNT(*) AS n FROM deliveries GROUP BY state ORDER BY state'));
  const batches = await stage.app.db.read((sql) => sql.query('SELECT state, COUNT(*) AS n FROM batches GROUP BY state ORDER BY state'));
  const balance = await stage.app.hub.queries(everything).logs.balance();
  return { at: stage.clock.now(), states, batches, balance, answers };
}

/** JSON that goes down line by line to a depth, and holds what is deeper on one line. */
function lines(value: unknown, depth: number): string {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = Array.isArray(value)
    ? value.map((entry) => lines(entry, depth - 1))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${lines(entry, depth - 1)}`);
  return inner.length === 0 ? `${open}${close}` : `${open}\n${inner.join(',\n')}\n${close}`;
}

async function make(engine: 'sqlite' | 'mariadb'): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'released-'));
  const server = engine === 'mariadb' ? await startMariadb(false) : null;
  const databaseUrl = server ? `${server.url}/hub` : `sqlite:${join(home, 'hub.db')}`;
  if (server) {
    const connection = await createConnection(server.url.replace(/^mariadb:/, 'mysql:'));
    await connection.query('CREATE DATABASE hub CHARACTER SET utf8mb4');
    await connection.end();
  }
  const { stage, sources } = await live({ release, downward, home, databaseUrl, at }, small.rows, kinds);
  const expected = await expectations(stage);
  await stage.close();
  const folder = join(release, engine);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(release, 'sources.json'), lines(sources, 3));
  writeFileSync(join(folder, 'expected.json'), lines(expected, 6));
  writeFileSync(join(folder, 'province.sql'), dumpSqlite(provinceFile(home)));
  const dump = server ? await dumpMariadb(databaseUrl, find('mariadb-dump') as string) : dumpSqlite(join(home, 'hub.db'));
  // Workers are named by their host.
  const text = dump.replaceAll(`'${hostname()}:`, "'host:");
  writeFileSync(join(folder, 'hub.sql'), text);
  await server?.close();
  rmSync(home, { recursive: true, force: true });
  process.stdout.write(`${engine}: ${text.length} characters, ${JSON.stringify(expected.states)} ${JSON.stringify(expected.batches)}\n`);
}

const kinds = await loadKinds();
const small = smallYear(makeYear());
const downward = { catalogue: catalogue().filter(({ item_code }) => small.itemCodes.has(String(item_code))), alerts: small.alerts };
mkdirSync(release, { recursive: true });
writeFileSync(join(release, 'downward.json'), lines(downward, 2));
writeFileSync(join(release, 'hub.yaml'), stringify(configOf(kinds), { lineWidth: 0, aliasDuplicateObjects: false }));
await make('sqlite');
await make('mariadb');
