/**
 * One round of the bench of changed rows: a store of acts, delivered or still to go, takes as many rows again: `changed`, acts that are there
 * with one field and their change time moved, or `new`, acts that nobody knows yet.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import type { Entry } from '../demo/generate/shape.js';
import { KINDS, making, openBenchHub, parked, repeated, type Rows, yearOf } from './hub.js';
import { cost } from './measure.js';

const [variant, standing, target, province, pid, stored, count] = process.argv.slice(2) as [string, string, string, string, string, string, string];
const [before, more] = [Number(stored), Number(count)];
const database = target === 'sqlite' ? `sqlite:${join(mkdtempSync(join(tmpdir(), 'changed-')), 'hub.db')}` : target;

const HOUR_MS = 3_600_000;
const edited = ({ values, changedAt, ...entry }: Entry): Entry => ({
  ...entry,
  values: { ...values, addressOperating: `${values.addressOperating ?? ''}(迁址)` },
  changedAt: changedAt + HOUR_MS,
});

/** The stored acts, and behind them, where the feed goes on, those of the round: every second one, say, so that a page lies all over the store. */
function acts(all: Rows): Rows {
  const first = repeated(all, before);
  const step = Math.max(1, Math.floor(before / more));
  const behind = parked(
    variant === 'changed'
      ? first.slice().flatMap((entry, i) => (i % step === 0 && i < more * step ? [edited(entry)] : []))
      : repeated(all, before + more).slice(before),
  );
  return {
    get length() {
      return opened ? before + more : before;
    },
    slice: (from = 0, to = before + more) => (from < before ? first.slice(from, Math.min(to, before)) : behind.slice(from - before, to - before)),
  };
}

let opened = false;
const rows = acts(yearOf('checkAct'));
const app = await openBenchHub({ database, province }, new Map(KINDS.map((kind) => [kind, kind === 'checkAct' ? rows : yearOf(kind)])));
for (const kind of ['itemClaim', 'checklist']) await app.sync(kind);
await app.deliver();
await app.sync('checkAct');
if (standing === 'delivered') await app.deliver();
opened = true;
making.ms = 0;
const spent = await cost(Number(pid), () => app.sync('checkAct'));
const [last] = await app.db.read((sql) => sql.query<{ n: number }>('SELECT COUNT(*) AS n FROM revisions'));
if (Number(last?.n) !== (variant === 'changed' ? more : 0)) throw new Error(`${last?.n} rows were changed`);
await app.close();
console.log(JSON.stringify({ ...spent, cpuMs: spent.cpuMs - making.ms, note: `${more} 行` }));
process.exit(0);
