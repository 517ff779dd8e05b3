/**
 * `prepare` ingests acts that wait for delivery, all they depend on being accepted. `hub` delivers a copy of that database until every row is
 * accepted; `bare` posts the same bodies, ready-made, to the same receiver and asks for the same receipts.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { bareDelivery } from './bare-delivery.js';
import { KINDS, openBenchHub, repeated, yearOf } from './hub.js';
import { cost } from './measure.js';
import { sawOnce } from './province.js';

const [variant, location, url, count] = process.argv.slice(2) as [string, string, string, string];
const rows = Number(count);

async function prepare(): Promise<unknown> {
  const acts = repeated(yearOf('checkAct'), rows);
  const app = await openBenchHub(
    { database: `sqlite:${location}`, province: url },
    new Map(KINDS.map((kind) => [kind, kind === 'checkAct' ? acts : yearOf(kind)])),
  );
  for (const kind of ['itemClaim', 'checklist']) await app.sync(kind);
  await app.deliver();
  await app.sync('checkAct');
  await app.close();
  // A copy of the file alone must be the whole.
  const file = new Database(location);
  file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  file.close();
  return { rows };
}

async function hub(): Promise<unknown> {
  const folder = mkdtempSync(join(dirname(location), 'round-'));
  const copy = join(folder, 'hub.db');
  copyFileSync(location, copy);
  const app = await openBenchHub({ database: `sqlite:${copy}`, province: url }, new Map());
  const spent = await cost(0, () => app.deliver());
  const states = await app.db.read((sql) => sql.query("SELECT state FROM deliveries WHERE state<>'ACCEPTED' LIMIT 1"));
  if (states.length > 0) throw new Error('not every row is accepted');
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  return spent;
}

const answer = variant === 'prepare' ? await prepare() : variant === 'hub' ? await hub() : await bareDelivery(location, url);
if (variant !== 'prepare') await sawOnce(url, rows);
console.log(JSON.stringify(answer));
process.exit(0);
