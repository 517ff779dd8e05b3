/**
 * One round of the ingest bench: `hub` ingests the year's acts; `bare` writes the same stored rows by multi-row upserts in one transaction;
 * `unruled` ingests them with no quality rule; a number ingests them so many times over.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { loadKinds } from '../schema/registry.js';
import { databaseSchema } from '../schema/database/entities.js';
import { migrate, openDatabase } from '../src/db/database.js';
import { insertRows } from '../src/db/sql.js';
import { cost } from './measure.js';
import { KINDS, making, openBenchHub, repeated, yearOf } from './hub.js';

const [variant, target, spare, pid] = process.argv.slice(2) as [string, string, string, string];
const url = (text: string): string => (text === 'sqlite' ? `sqlite:${join(mkdtempSync(join(tmpdir(), 'ingest-')), 'hub.db')}` : text);

if (variant === 'unruled') {
  // The kinds of this process are what every room walks.
  for (const kind of await loadKinds()) Object.assign(kind, { rules: [], linkRules: [], lookupRules: [], numberRules: [] });
}
const times = Number(variant) || 1;
const year = yearOf('checkAct');
const app = await openBenchHub(
  { database: url(target) },
  new Map(KINDS.map((kind) => [kind, kind === 'checkAct' ? repeated(year, times * year.length) : yearOf(kind)])),
);
await app.sync('itemClaim');
await app.sync('checklist');
making.ms = 0;
const spent = await cost(Number(pid), () => app.sync('checkAct'));
const ingested = { ...spent, cpuMs: spent.cpuMs - making.ms };
if (variant !== 'bare') console.log(JSON.stringify(ingested));
else {
  const rows = await app.db.read((sql) => sql.query<Record<string, string | number | null>>('SELECT * FROM check_act'));
  const location = { url: url(spare), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
  await migrate(location);
  const db = await openDatabase(location);
  const columns = Object.keys(rows[0] as object);
  const update = columns.filter((column) => column !== 'id');
  const bare = await cost(Number(pid), () => db.transaction((sql) => insertRows(sql, 'check_act', columns, rows, { unique: ['id'], update })));
  console.log(JSON.stringify({ ...bare, note: `${rows.length} 行` }));
  await db.close();
}
await app.close();
process.exit(0);
